// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/timeview.h"

#include <algorithm>
#include <cmath>

namespace eyewall::charts {

TimeView::TimeView(QObject *parent)
    : QObject(parent)
{
}

void TimeView::advance(qint64 second)
{
    m_newest = std::max(m_newest, second);
    if (m_cursor && *m_cursor < visible().first)
        setCursor(std::nullopt);
}

void TimeView::setRange(int seconds)
{
    const int range = std::clamp(seconds, kLeastSeconds, kKeptSeconds);
    if (range == m_range && !m_zoom)
        return;
    m_range = range;
    m_zoom.reset();
    Q_EMIT viewChanged();
    holdCursor();
}

void TimeView::zoomTo(TimeSpan span)
{
    const qint64 length = std::clamp<qint64>(span.seconds(), kLeastSeconds, kKeptSeconds);
    const qint64 middle = span.first + span.seconds() / 2;
    const qint64 first = std::clamp(middle - length / 2, m_newest - kKeptSeconds, m_newest - length);
    setZoom(TimeSpan{first, first + length});
}

void TimeView::zoomBy(double factor, qint64 around)
{
    const TimeSpan now = visible();
    const qint64 fixed = std::clamp(around, now.first, now.last);
    const double share = double(fixed - now.first) / double(std::max<qint64>(1, now.seconds()));
    const double length =
        std::clamp<double>(std::round(double(now.seconds()) * factor), kLeastSeconds, kKeptSeconds);
    const qint64 first = fixed - qint64(std::round(share * length));
    const TimeSpan wanted{first, first + qint64(length)};
    // A second less is rounding.
    const bool isLiveAgain = factor > 1 && wanted.last + 1 >= m_newest && wanted.seconds() + 1 >= m_range;
    if (isLiveAgain && isZoomed())
        backToLive();
    else if (!isLiveAgain)
        zoomTo(wanted);
}

void TimeView::pan(qint64 seconds)
{
    if (m_zoom)
        zoomTo({m_zoom->first + seconds, m_zoom->last + seconds});
}

void TimeView::backToLive()
{
    setZoom(std::nullopt);
}

void TimeView::setCursor(std::optional<qint64> second)
{
    const TimeSpan shown = visible();
    if (second)
        second = std::clamp(*second, shown.first, shown.last);
    if (second == m_cursor)
        return;
    m_cursor = second;
    Q_EMIT cursorChanged();
}

TimeSpan TimeView::visible() const
{
    return m_zoom ? *m_zoom : TimeSpan{m_newest - m_range, m_newest};
}

void TimeView::setZoom(std::optional<TimeSpan> zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    Q_EMIT viewChanged();
    holdCursor();
}

void TimeView::holdCursor()
{
    if (m_cursor && !visible().contains(*m_cursor))
        setCursor(std::nullopt);
}

} // namespace eyewall::charts
