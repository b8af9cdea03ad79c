// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/linechart.h"

#include "widgets/charts/frameclock.h"
#include "widgets/charts/linechartwindow.h"
#include "widgets/charts/seriesbuffer.h"
#include "widgets/charts/timetext.h"
#include "widgets/support/accessiblerole.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"

#include <QEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace eyewall::charts {

using support::Metrics;

namespace {

constexpr double kPointSpacing = 1.5;    // least pixels between two points
constexpr double kEndLabelShare = 0.22;  // of the width, at most
constexpr double kEndLabelHeight = 0.55; // of the height, at most

/// A round number of steps, so that points begin at round times.
int roundedStride(double needed)
{
    static constexpr std::array kRound{1, 2, 3, 5, 6, 10, 12, 15, 20, 30, 60};
    const auto found = std::lower_bound(kRound.begin(), kRound.end(), needed);
    return found != kRound.end() ? *found : kRound.back() * int(std::ceil(needed / kRound.back()));
}

} // namespace

LineChart::LineChart(const QString &title, TimeView &time, FrameClock &clock, QWidget *parent)
    : QWidget(parent)
    , m_time(time)
    , m_clock(clock)
{
    support::setAccessibleRole(this, QAccessible::Chart);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setTitle(title);
    connect(&time, &TimeView::viewChanged, this, &LineChart::refresh);
    connect(&time, &TimeView::cursorChanged, this, [this] {
        // The others follow at the next refresh: a screen reader hears the one that is focused.
        if (hasFocus())
            updateDescription();
        m_clock.requestFrame(this);
    });
}

void LineChart::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    m_clock.requestFrame(this);
}

void LineChart::addSeries(const ChartSeries &series)
{
    Q_ASSERT(series.buffer);
    m_series.push_back(series);
    m_clock.requestFrame(this);
}

void LineChart::setFormats(AxisScaleOf axisScale, ValueFormat valueFormat)
{
    m_axisScale = axisScale ? std::move(axisScale) : AxisScale::ofCounts;
    m_valueFormat = std::move(valueFormat);
    m_clock.requestFrame(this);
}

void LineChart::setMinimumTop(double top)
{
    m_minimumTop = top;
    m_clock.requestFrame(this);
}

void LineChart::setCounts(bool isCount)
{
    m_isCount = isCount;
    m_clock.requestFrame(this);
}

void LineChart::refresh()
{
    if (!isVisible())
        return;
    if (m_hover && !m_dragFrom)
        m_time.setCursor(secondAt(*m_hover)); // stays under the mouse while time moves on
    updateDescription();
    m_clock.requestFrame(this);
}

QString LineChart::title() const
{
    return m_title;
}

QString LineChart::summary() const
{
    QStringList parts;
    for (const ChartSeries &series : m_series) {
        const double latest = series.buffer->latest();
        //: One line of a chart and its newest value, as in: requests 4,312
        parts << tr("%1 %2").arg(series.name, std::isnan(latest) ? tr("no data") : valueText(latest));
    }
    return parts.join(tr(", ", "between the lines of a chart"));
}

QString LineChart::reading() const
{
    if (!m_time.cursor())
        return {};
    const Window window = visibleWindow();
    const qint64 point = flooredQuotient(*m_time.cursor(), window.pointSeconds());
    QStringList parts;
    for (const ChartSeries &series : m_series)
        parts << tr("%1 %2").arg(series.name, pointText(series, window, point));
    //: A time and the values of a chart then, as in: 14:02:30: requests 4,312, messages 18
    return tr("%1: %2").arg(TimeText::moment(point * window.pointSeconds(), window.pointSeconds()),
                            parts.join(tr(", ", "between the lines of a chart")));
}

ChartGeometry LineChart::geometryForPainting() const
{
    return geometryFor(visibleWindow());
}

QSize LineChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 14};
}

QSize LineChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 9};
}

void LineChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void LineChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateDescription();
}

/// Every change is told to the screen reader, so only what it can read and only what is new.
void LineChart::updateDescription()
{
    if (!isVisible())
        return;
    const QString text = m_time.cursor() ? reading() : summary();
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

LineChart::Window LineChart::visibleWindow() const
{
    Window window;
    window.span = m_time.visible();
    if (m_series.empty())
        return window;
    const SeriesTier &tier = m_series.front().buffer->tierFor(m_time.newest() - window.span.first);
    window.stepSeconds = tier.stepSeconds();
    const double steps = double(window.span.seconds()) / tier.stepSeconds();
    window.stride = roundedStride(steps * kPointSpacing / std::max(1, width()));
    window.firstPoint = flooredQuotient(window.span.first, window.pointSeconds()) - 1;
    window.lastPoint = flooredQuotient(window.span.last, window.pointSeconds()) + 1;
    return window;
}

SeriesPoint LineChart::pointAt(const ChartSeries &series, const Window &window, qint64 point) const
{
    const SeriesTier &tier = series.buffer->tierFor(m_time.newest() - window.span.first);
    return tier.over(point * window.stride, window.stride);
}

double LineChart::valueAt(const ChartSeries &series, const Window &window, qint64 point) const
{
    const SeriesPoint both = pointAt(series, window, point);
    return series.showsMaximum ? both.max : both.mean;
}

/// Where the line ends or, if it goes on, leaves the plot; nothing without one.
std::optional<double> LineChart::endOf(const ChartSeries &series, const Window &window) const
{
    const auto secondOf = [&](qint64 point) {
        return std::min(window.secondOf(point), double(m_time.newest())); // as it is painted
    };
    double beyond = std::nan("");
    for (qint64 point = window.lastPoint; point >= window.firstPoint; --point) {
        const double value = valueAt(series, window, point);
        if (secondOf(point) <= double(window.span.last) && !std::isnan(value)) {
            if (std::isnan(beyond))
                return value;
            const double whole = secondOf(point + 1) - secondOf(point);
            return value + (beyond - value) * (double(window.span.last) - secondOf(point)) / whole;
        }
        beyond = value;
    }
    return std::isnan(beyond) ? std::nullopt : std::optional(beyond);
}

double LineChart::visibleMaximum(const Window &window) const
{
    double maximum = 0;
    for (const ChartSeries &series : m_series) {
        for (qint64 point = window.firstPoint; point <= window.lastPoint; ++point) {
            const double value = pointAt(series, window, point).max;
            if (!std::isnan(value))
                maximum = std::max(maximum, value);
        }
    }
    return maximum;
}

QString LineChart::axisLabel(double value, const ValueAxis &axis) const
{
    return m_axisScale(axis.top()).label(value, axis, locale());
}

QString LineChart::valueText(double value) const
{
    return m_valueFormat ? m_valueFormat(value) : support::formatCompact(value, locale());
}

QString LineChart::pointText(const ChartSeries &series, const Window &window, qint64 point) const
{
    const SeriesPoint both = pointAt(series, window, point);
    if (std::isnan(both.mean))
        return tr("no data");
    if (series.showsMaximum)
        return valueText(both.max);
    const QString mean = valueText(both.mean);
    const QString max = valueText(both.max);
    if (window.pointSeconds() == 1 || mean == max)
        return mean;
    //: A mean value and the highest
    return tr("%1 (max %2)").arg(mean, max);
}

qreal LineChart::axisLabelWidth(const ValueAxis &axis) const
{
    const QFontMetricsF metrics(support::smallFont(font()));
    qreal width = 0;
    for (int i = 0; i <= ValueAxis::kSteps; ++i)
        width = std::max(width, metrics.horizontalAdvance(axisLabel(i * axis.step, axis)));
    return width;
}

/// 0 where the labels would take too much of the plot: then a legend names the lines.
qreal LineChart::endLabelWidth() const
{
    const QFontMetricsF metrics(support::smallFont(font()));
    qreal width = 0;
    for (const ChartSeries &series : m_series)
        width = std::max(width, metrics.horizontalAdvance(series.name));
    const bool isHighEnough = double(m_series.size()) * metrics.height() <= height() * kEndLabelHeight;
    return isHighEnough && width <= this->width() * kEndLabelShare ? std::ceil(width) : 0;
}

ChartGeometry LineChart::geometryFor(const Window &window) const
{
    const ValueAxis axis = ValueAxis::holding(visibleMaximum(window), m_minimumTop, m_isCount);
    const Metrics metrics = Metrics::of(this);
    const QFontMetricsF small(support::smallFont(font()));
    // Labels that get a digit more move the plot: room for a few from the start keeps it still.
    const qreal labelWidth = std::max(axisLabelWidth(axis), small.averageCharWidth() * 4);
    const ChartSpace space{.size = QSizeF(size()),
                           .padding = qreal(metrics.cardPadding),
                           .headerHeight = QFontMetricsF(font()).height(),
                           .lineHeight = small.height(),
                           .valueLabelWidth = labelWidth,
                           .endLabelWidth = endLabelWidth()};
    return ChartGeometry::layOut(space, double(window.span.seconds()), axis);
}

} // namespace eyewall::charts
