// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/whenall.h"

#include "server/core/logging.h"

namespace eyewall::core::detail {

void FirstFailure::note(const std::exception_ptr &exception)
{
    if (m_first)
        logException("task of whenAll", exception);
    else
        m_first = exception;
}

void FirstFailure::rethrow() const
{
    if (m_first)
        std::rethrow_exception(m_first);
}

} // namespace eyewall::core::detail

namespace eyewall {

Task<> whenAll(std::vector<Task<>> tasks)
{
    core::detail::FirstFailure failure;
    for (Task<> &task : tasks) {
        try {
            co_await task;
        } catch (...) {
            failure.note(std::current_exception());
        }
    }
    failure.rethrow();
}

} // namespace eyewall
