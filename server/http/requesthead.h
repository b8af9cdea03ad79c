// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/headers.h"
#include "server/http/status.h"

namespace eyewall::http {

/// How long the content of a request is (RFC 9112 section 6).
struct Framing {
    enum class Kind : quint8 { None, Length, Chunked };
    Kind kind = Kind::None;
    qint64 length = 0; ///< Kind::Length only; bytes
};

/// The head of a request: views into the bytes it was parsed from. Thread: any, one at a time.
struct RequestHead {
    Method method = Method::Get;
    QByteArrayView methodText;
    QByteArrayView target;        ///< as sent, for example "/a%20b?x=1"
    QByteArrayView path;          ///< still encoded; "*" for asterisk-form, null for CONNECT
    QByteArrayView query;         ///< without "?", still encoded; null when there is no "?"
    QByteArrayView host;          ///< of Host, an absolute-form target or CONNECT, with the port
    quint8 minorVersion = 1;      ///< HTTP/1.0 or HTTP/1.1
    bool isKeepAlive = true;      ///< what version and Connection say together (RFC 9112 section 9.3)
    bool isForHttps = false;      ///< an absolute-form target that begins with "https:"
    bool isUpgrade = false;       ///< HTTP/1.1, Connection names "upgrade" and an Upgrade field is there
    bool expectsContinue = false; ///< HTTP/1.1 with Expect: 100-continue and content to come
    Framing framing;
    Headers headers;
    QByteArrayView bytes; ///< the whole head with its empty line

    void clear();
    /// Same head over another copy of the same bytes; copy.size() equals bytes.size().
    void rebase(QByteArrayView copy);
};

} // namespace eyewall::http
