// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/runsync.h"

#include <system_error>

namespace eyewall::core::detail {

void SyncRun::exec()
{
    m_isRunning = !m_hasEnded;
    if (m_isRunning)
        m_loop.runNested();
    m_isRunning = false;
}

void SyncRun::end()
{
    m_hasEnded = true;
    if (m_isRunning)
        m_loop.stop();
}

Error loopStopped()
{
    return {QStringLiteral("the event loop stopped before the task ended"),
            std::make_error_code(std::errc::operation_canceled)};
}

} // namespace eyewall::core::detail
