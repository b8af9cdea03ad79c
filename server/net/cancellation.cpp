// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/cancellation.h"

#include <utility>

namespace eyewall::net {

Cancellation::Hook::Hook(std::shared_ptr<Cancellation> cancellation, std::function<void()> function)
    : m_cancellation(std::move(cancellation))
    , m_function(std::move(function))
{
    if (m_cancellation)
        m_cancellation->m_hooks.push_back(this);
}

Cancellation::Hook::~Hook()
{
    if (m_cancellation)
        std::erase(m_cancellation->m_hooks, this);
}

void Cancellation::cancel()
{
    m_isCancelled = true;
    const auto self = shared_from_this(); // who goes on may let go of the last reference
    while (!m_hooks.empty()) {
        Hook *const hook = m_hooks.back();
        m_hooks.pop_back();
        // Taken out first: the hook may end inside its own call, and others with it.
        const std::function<void()> function = std::exchange(hook->m_function, nullptr);
        function();
    }
}

core::Error cancelledError()
{
    return {QStringLiteral("it was given up"), std::make_error_code(std::errc::operation_canceled)};
}

} // namespace eyewall::net
