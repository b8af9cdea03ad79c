// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/ratestrip.h"

#include "widgets/charts/timetext.h"
#include "widgets/support/accessiblerole.h"
#include "widgets/support/direction.h"
#include "widgets/support/formatting.h"

#include <QEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace eyewall::charts {

namespace {

constexpr double kHeadroom = 1.08; // the highest value does not touch the edge
constexpr double kLeastTop = 4;    // one request is no mountain
constexpr int kMarginShare = 30;   // of what is shown, beside a span that would leave
constexpr qreal kHeight = 2.4;     // lines of text
constexpr qreal kLeastHeight = 1.6;

QString spanText(TimeSpan span)
{
    return support::leftToRight(TimeText::moment(span.first, int(span.seconds() + 1)));
}

} // namespace

RateStrip::RateStrip(QWidget *parent)
    : QWidget(parent)
{
    support::setAccessibleRole(this, QAccessible::Chart);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setCursor(Qt::CrossCursor);
}

void RateStrip::append(qint64 firstSecond, qint64 lastSecond, double perSecond)
{
    for (qint64 second = firstSecond; second <= lastSecond; ++second)
        m_rates.append(second, perSecond);
    if (m_oldest == 0)
        m_oldest = firstSecond;
    m_newest = std::max(m_newest, lastSecond);
    if (isVisible())
        refresh();
}

void RateStrip::clearSpan()
{
    m_drag.reset();
    m_choice.clear();
    refresh();
    tell();
}

TimeSpan RateStrip::shown() const
{
    if (m_drag)
        return m_drag->shown;
    const qint64 seconds = std::clamp<qint64>(m_newest - m_oldest + 1, kLeastSeconds, kUsualSeconds);
    TimeSpan shown{m_newest - seconds + 1, m_newest};
    if (const auto span = m_choice.span(); span && span->first < shown.first)
        shown.first = std::max(span->first - (m_newest - span->first) / kMarginShare, limits().first);
    return shown;
}

/// In which spans can be chosen.
TimeSpan RateStrip::limits() const
{
    return {m_newest - TimeView::kKeptSeconds + 1, m_newest};
}

QString RateStrip::reading() const
{
    if (m_newest == 0)
        return {};
    const TimeSpan all = shown();
    if (m_drag && m_drag->hasMoved && m_choice.span())
        return spanText(*m_choice.span());
    if (!m_hover)
        //: From a time of day until now, as in: 11:58 – now
        return tr("%1 – now").arg(TimeText::clock(all.first, false));
    const qint64 second = geometryForPainting().secondAt(*m_hover);
    const double value = valueAt(second);
    const QString clock = support::leftToRight(TimeText::clock(second));
    //: A time of day and how often something happened then, as in: 14:01:12: 42 a second
    return std::isnan(value) ? tr("%1: no data").arg(clock)
                             : tr("%1: %2 a second").arg(clock, support::formatCompact(value));
}

QString RateStrip::summary() const
{
    if (m_newest == 0)
        return tr("Nothing was measured yet.");
    const auto span = m_choice.span();
    const TimeSpan told = span.value_or(shown());
    const QString most = support::formatCompact(highest(told));
    if (span)
        return tr("Chosen: %1 to %2, at most %3 a second.")
            .arg(TimeText::clock(span->first), TimeText::clock(span->last), most);
    return tr("From %1 until now: now %2 a second, at most %3. No time is chosen.")
        .arg(TimeText::clock(told.first, false), support::formatCompact(m_rates.latest()), most);
}

StripGeometry RateStrip::geometryForPainting() const
{
    const TimeSpan all = shown();
    const double top = std::max(kLeastTop, highest(all) * kHeadroom);
    return {QRectF(rect()).adjusted(1, 1, -1, -1), all, top};
}

QSize RateStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, qRound(fontMetrics().height() * kHeight)};
}

QSize RateStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, qRound(fontMetrics().height() * kLeastHeight)};
}

void RateStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void RateStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RateStrip::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_rest.timerId())
        tell();
    else
        QWidget::timerEvent(event);
}

double RateStrip::highest(TimeSpan span) const
{
    const SeriesTier &tier = m_rates.tierFor(m_newest - span.first + 1);
    const int step = tier.stepSeconds();
    const qint64 first = flooredQuotient(span.first, step);
    const qint64 last = flooredQuotient(span.last, step);
    const double max = tier.over(first, int(last - first + 1)).max;
    return std::isnan(max) ? 0 : max;
}

double RateStrip::valueAt(qint64 second) const
{
    const SeriesTier &tier = m_rates.tierFor(m_newest - shown().first + 1);
    return tier.over(flooredQuotient(second, tier.stepSeconds()), 1).mean;
}

/// Every change of the description is told to the screen reader, so only what is new.
void RateStrip::refresh()
{
    if (const QString text = summary(); text != accessibleDescription())
        setAccessibleDescription(text);
    update();
    Q_EMIT readingChanged();
}

void RateStrip::tell()
{
    m_rest.stop();
    if (m_told == m_choice.span())
        return;
    m_told = m_choice.span();
    Q_EMIT spanChanged();
}

} // namespace eyewall::charts
