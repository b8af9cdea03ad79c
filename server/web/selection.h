// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace eyewall {

namespace http {
class ContentEncoder;
}

class Context;

namespace web {

/// Makes of the answer that a handler built what this request is to get of it: 304 or 412 when its conditions
/// say so (RFC 9110 section 13), 206 or 416 when it asks for ranges and the answer says "Accept-Ranges:
/// bytes" (section 14): for answers of status 200 to GET and HEAD. Compresses content where the application
/// does (section 8.4). May defer the context, when that needs to wait. Throws HttpError 412.
/// Thread: the request's loop.
void selectAnswer(Context &context);
/// The same for a stream whose head is about to be sent, without ranges. Gives what codes its pieces; null
/// when they are sent as they are.
[[nodiscard]] std::unique_ptr<http::ContentEncoder> selectStream(Context &context);

} // namespace web
} // namespace eyewall
