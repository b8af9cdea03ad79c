// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/request.h"

#include <QtCore/QByteArray>

namespace eyewall::http {

/// What the access log is told of a request that is over. References are valid during the call.
/// Thread: any (a value).
struct AccessNote {
    const Request &request;
    Peer peer;
    int status = 0;         ///< 0: cut before one was sent
    quint64 bytesOut = 0;   ///< of content
    qint64 begin = 0;       ///< of the request's first byte, nanoseconds since the epoch
    qint64 duration = 0;    ///< until the answer was handed over, nanoseconds
    bool isAborted = false; ///< cut before its end
};

/// "200 GET /x (1.2.3.4) 1.23ms", as Tornado writes it.
[[nodiscard]] QByteArray accessLine(const AccessNote &note);
/// The Common Log Format of the NCSA: 1.2.3.4 - - [10/Oct/2026:13:55:36 +0000] "GET /x HTTP/1.1" 200 2326
[[nodiscard]] QByteArray commonLogLine(const AccessNote &note);
/// The same with Referer and User-Agent. What a client could use to forge a line is escaped: "\x22".
[[nodiscard]] QByteArray combinedLogLine(const AccessNote &note);

/// Writes a line to the category eyewall.access: as information below status 400, as a warning below 500,
/// else as critical.
void writeAccess(const QByteArray &line, int status);

} // namespace eyewall::http
