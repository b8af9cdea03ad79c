// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/cookie.h"

namespace eyewall {

class Context;
struct XsrfSettings;

namespace web {

/// What a token of a cookie, an argument or a field stands for; empty when it is malformed. Reads what
/// Tornado writes: "2|mask|masked|time" with 4 and any number of bytes in hexadecimal, and the older plain
/// one, in hexadecimal or as it is, if it has 16 bytes. Thread: any.
[[nodiscard]] QByteArray unmaskedToken(QByteArrayView text);

/// The token under a new mask, so that a compressed page never has the same bytes twice (BREACH).
[[nodiscard]] QByteArray maskedToken(QByteArrayView token, qint64 now);

/// The cookie without a value.
[[nodiscard]] http::SetCookie xsrfCookie(const XsrfSettings &settings, bool isTls);

/// Throws HttpError 403 when the settings ask for a token and the request has none, or another one than its
/// cookie. Leaves alone what changes nothing, and paths and methods without a handler.
void checkXsrf(const Context &context);

} // namespace web
} // namespace eyewall
