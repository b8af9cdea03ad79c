// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/pendingwrites.h"

#include <utility>

namespace eyewall::web {

PendingWrites::Place::Place(std::shared_ptr<PendingWrites> writes)
    : m_writes(std::move(writes))
{
    ++m_writes->m_count;
}

PendingWrites::Place::~Place()
{
    if (--m_writes->m_count == 0)
        m_writes->m_ended.notifyAll();
}

Task<> PendingWrites::ended(std::shared_ptr<PendingWrites> writes)
{
    while (!writes->isEmpty())
        co_await writes->m_ended.wait();
}

} // namespace eyewall::web
