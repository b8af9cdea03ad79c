// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/promise.h"

#include "server/core/logging.h"

namespace eyewall {

BrokenPromise::BrokenPromise()
    : std::runtime_error("the promise died unset")
{
}

} // namespace eyewall

namespace eyewall::core {

PromisedException::~PromisedException()
{
    if (exception && !isSeen.load(std::memory_order_relaxed))
        logException("promise nobody has looked at", exception);
}

void PromisedException::throwIfFailed()
{
    if (!exception)
        return;
    isSeen.store(true, std::memory_order_relaxed);
    std::rethrow_exception(exception);
}

void PromisedException::breakUnset()
{
    if (!gate.claim())
        return;
    isSeen.store(true, std::memory_order_relaxed);
    exception = std::make_exception_ptr(BrokenPromise());
    gate.open();
}

} // namespace eyewall::core
