// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/recordring.h"

#include <bit>

namespace eyewall::monitor {

RecordRing::RecordRing(std::size_t capacity)
    : m_capacity(std::bit_ceil(capacity))
    , m_records(std::make_unique_for_overwrite<Record[]>(m_capacity))
{
}

} // namespace eyewall::monitor
