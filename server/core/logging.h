// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

#include <exception>

namespace eyewall {

Q_DECLARE_LOGGING_CATEGORY(accessLog)      // "eyewall.access": one line a finished request
Q_DECLARE_LOGGING_CATEGORY(applicationLog) // "eyewall.application": what user code let escape
Q_DECLARE_LOGGING_CATEGORY(generalLog)     // "eyewall.general": everything else the server has to say

} // namespace eyewall

namespace eyewall::core {

/// Writes "Exception in WHERE: WHAT" to applicationLog as critical; LoopClosed, the normal end of a task that
/// outlives its loop, only as debug. Thread: any.
void logException(const char *where, const std::exception_ptr &exception) noexcept;

} // namespace eyewall::core
