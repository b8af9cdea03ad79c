// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/logfields.h"

namespace eyewall::models {

using capture::FilterKey;
using monitor::LogSeverity;

// The numbers of "level:".
static_assert(int(LogSeverity::Debug) == 0 && int(LogSeverity::Info) == 1);
static_assert(int(LogSeverity::Warning) == 2 && int(LogSeverity::Error) == 3);

void LogFields::show(FilterKey key, capture::FilterProbe &probe) const
{
    if (key == FilterKey::Text || key == FilterKey::Message)
        probe.see(m_line.text);
    if (key == FilterKey::Text || key == FilterKey::Category)
        probe.see(m_line.category);
}

std::optional<double> LogFields::number(FilterKey key) const
{
    return key == FilterKey::Level ? std::optional<double>(int(m_line.severity)) : std::nullopt;
}

} // namespace eyewall::models
