// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/headers.h"

#include <QtCore/QByteArray>

#include <optional>

namespace eyewall::http {

/// An answer as a value. Date, Content-Length, Transfer-Encoding, Connection and Keep-Alive are the
/// connection's to write; fields of these names set here are left out, except that "Connection: close" is
/// honoured. Thread: any, one at a time.
struct Response {
    int status = 200;       ///< 200 to 599
    QByteArray contentType; ///< empty: no Content-Type field
    Headers headers;
    QByteArray body;
    /// The length to announce when it is not that of `body`: of a stream, whose pieces must then make up
    /// exactly that, and of an answer to HEAD that is built without content. In bytes.
    std::optional<qint64> contentLength;
    QByteArray reason; ///< the reason phrase, where it is not that of the status; empty: it is

    /// Empty again, capacity kept.
    void clear();
};

/// A part of an open file as content. Thread: any (a value).
struct FileSlice {
    int descriptor = -1; ///< owned by whoever holds the slice; the exchange takes it over and closes it
    qint64 offset = 0;
    qint64 length = 0;
};

} // namespace eyewall::http
