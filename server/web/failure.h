// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <exception>

namespace eyewall {

class Context;

namespace web {

/// Answers a request whose handler threw: HttpError with its status, anything else with 500 and a line in the
/// log. A stream that has begun is cut. Thread: the request's loop.
void answerFailure(Context &context, const std::exception_ptr &failure);

} // namespace web
} // namespace eyewall
