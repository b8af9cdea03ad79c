// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/bodypolicy.h"

namespace eyewall {

/// How a route takes the bodies of its requests: app.post("/upload", save, {.maxBody = 1 << 30}). Thread: any
/// (a value).
struct RouteOptions {
    qint64 maxBody =
        http::BodyPolicy::kServerLimit; ///< bytes, decompressed; beyond: 413. Default: the server's
    /// The handler is called when the head is there, and takes the body by Context::readBody() while it
    /// comes; Context::body() and Context::form() stay empty. Coroutine handlers only; class handlers that
    /// override dataReceived() stream without it.
    bool streamsBody = false;
    /// Bodies in Content-Encoding gzip and deflate are decompressed, and the handler sees neither that field
    /// nor Content-Length; other codings are answered 415. False: bodies come as they were sent.
    bool decodesBody = true;
    /// Whether requests that change something need the token against forged ones, if XsrfSettings::isOn.
    /// False for what other programs call, with a key of their own.
    bool checksXsrf = true;
};

} // namespace eyewall
