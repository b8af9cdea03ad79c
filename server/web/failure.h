// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <exception>

namespace eyewall {

class Context;

namespace web {

/// Answers a request whose handler threw: Finish with what was built, HttpError with its status, anything
/// else with 500. A stream that has begun is cut. Thread: the request's loop.
void answerFailure(Context &context, const std::exception_ptr &failure);

/// Writes an exception to the log: HttpError only when its status is 500 (critical) or it has a message for
/// the log (warning), anything else as critical.
void logFailure(const Context &context, const std::exception_ptr &failure);

} // namespace web
} // namespace eyewall
