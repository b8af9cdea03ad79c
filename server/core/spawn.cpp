// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/spawn.h"

#include "server/core/logging.h"

namespace eyewall {

namespace {

Task<> logFailure(Task<> task)
{
    try {
        co_await task;
    } catch (...) {
        core::logException("spawned task", std::current_exception());
    }
}

} // namespace

void spawn(Task<> task)
{
    logFailure(std::move(task));
}

} // namespace eyewall
