// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/spanchoice.h"

#include <algorithm>

namespace eyewall::charts {

void SpanChoice::clear()
{
    *this = {};
}

void SpanChoice::choose(qint64 anchor, qint64 end)
{
    m_isChosen = true;
    m_anchor = anchor;
    m_end = end;
}

void SpanChoice::moveEnd(qint64 second, TimeSpan limits)
{
    if (m_isChosen)
        m_end = std::clamp(second, limits.first, std::max(limits.first, limits.last));
}

void SpanChoice::moveBy(qint64 seconds, TimeSpan limits)
{
    const auto [first, last] = std::minmax(m_anchor, m_end);
    // What is longer than the limits, or left behind by them, goes towards them and no further.
    const qint64 least = std::min<qint64>(0, limits.first - first);
    const qint64 most = std::max<qint64>(0, limits.last - last);
    const qint64 step = std::clamp(seconds, least, most);
    m_anchor += step;
    m_end += step;
}

void SpanChoice::takeFirst()
{
    if (m_end > m_anchor)
        std::swap(m_anchor, m_end);
}

void SpanChoice::takeLast()
{
    if (m_end < m_anchor)
        std::swap(m_anchor, m_end);
}

std::optional<TimeSpan> SpanChoice::span() const
{
    if (!m_isChosen)
        return std::nullopt;
    return TimeSpan{std::min(m_anchor, m_end), std::max(m_anchor, m_end)};
}

} // namespace eyewall::charts
