// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/http/contentcoding.h"
#include "server/http/headers.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>

#include <chrono>

namespace eyewall {

/// How long the steps of a fetch took, those of the last hop when redirects were followed. Zero for steps
/// that were not needed, as `connect` and `tls` on a connection that was open already. Thread: any (a value).
struct FetchTimings {
    std::chrono::microseconds queue{0};   ///< waiting for a connection to be free
    std::chrono::microseconds connect{0}; ///< look-up, TCP, and the way through a proxy
    std::chrono::microseconds tls{0};
    std::chrono::microseconds head{0};  ///< from the first byte sent to the answer's head
    std::chrono::microseconds body{0};  ///< from there to its end
    std::chrono::microseconds total{0}; ///< of the whole fetch, redirects too
};

/// An answer, whatever its status. Thread: any (a value).
struct HttpResponse {
    int status = 0; ///< 200 to 599
    QByteArray reason;
    http::Headers headers; ///< without Content-Encoding and Content-Length when the content was decompressed
    QByteArray body;       ///< decompressed; empty when a consumer took it
    QUrl effectiveUrl;     ///< where it came from in the end, without credentials and fragment
    int redirects = 0;     ///< that were followed
    quint8 minorVersion = 1;                                    ///< HTTP/1.0 or HTTP/1.1
    http::ContentCoding coding = http::ContentCoding::Identity; ///< that was taken off
    bool isReused = false;  ///< the connection had carried another request before
    bool isResumed = false; ///< it took up the TLS session of an earlier connection
    FetchTimings timings;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// FetchError::BadStatus with the status in its message unless isSuccess(): what Tornado raises from
    /// fetch() is asked for here.
    [[nodiscard]] core::Result<void> ensureSuccess() const;
    [[nodiscard]] QString text() const; ///< the body as UTF-8
    /// The body as JSON; FetchError::ProtocolError where it is none.
    [[nodiscard]] core::Result<QJsonDocument> json() const;
};

} // namespace eyewall
