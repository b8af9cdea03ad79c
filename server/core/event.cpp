// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/event.h"

namespace eyewall {

namespace {

Task<> done()
{
    co_return;
}

Task<core::Result<void>> success()
{
    co_return core::Result<void>();
}

} // namespace

Task<> Event::wait()
{
    return m_isSet ? done() : m_changed.wait();
}

Task<core::Result<void>> Event::wait(std::chrono::milliseconds limit)
{
    return m_isSet ? success() : m_changed.wait(limit);
}

} // namespace eyewall
