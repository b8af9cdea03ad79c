// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/linechart.h"

#include "widgets/charts/frameclock.h"
#include "widgets/charts/linechartwindow.h"
#include "widgets/charts/seriesbuffer.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace eyewall::charts {

using support::Metrics;

namespace {

/// Enough decimals to tell the grid lines apart.
int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 6 && std::abs(step - std::round(step)) > 1e-6) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

/// All labels of an axis in the same thousands: 24k, 18k, 12k, 6k, 0.
QString defaultAxisLabel(double value, const ValueAxis &axis, const QLocale &locale)
{
    if (value == 0)
        return locale.toString(0);
    double scale = 1;
    QLatin1String prefix;
    if (axis.top() >= 10e6) {
        scale = 1e6;
        prefix = QLatin1String("M");
    } else if (axis.top() >= 10e3) {
        scale = 1e3;
        prefix = QLatin1String("k");
    }
    return locale.toString(value / scale, 'f', decimalsOf(axis.step / scale)) + prefix;
}

} // namespace

LineChart::LineChart(const QString &title, FrameClock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setTitle(title);
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

void LineChart::setSpan(int seconds)
{
    m_span = std::max(1, seconds);
    m_cursor.reset();
    m_clock.requestFrame(this);
}

void LineChart::setFormats(ValueFormat axisFormat, ValueFormat valueFormat)
{
    m_axisFormat = std::move(axisFormat);
    m_valueFormat = std::move(valueFormat);
    m_clock.requestFrame(this);
}

void LineChart::setAxisUnit(const QString &unit)
{
    m_axisUnit = unit;
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
    setAccessibleDescription(summary());
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

ChartGeometry LineChart::geometryForPainting() const
{
    return geometryFor(visibleWindow());
}

QSize LineChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 16};
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

void LineChart::focusOutEvent(QFocusEvent *event)
{
    setCursorAge(std::nullopt);
    QWidget::focusOutEvent(event);
}

void LineChart::keyPressEvent(QKeyEvent *event)
{
    const int leap = event->modifiers() & Qt::ControlModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(leap);
    case Qt::Key_Right:
        return moveCursor(-leap);
    case Qt::Key_Home:
        return setCursorAge(visibleWindow().steps - 1);
    case Qt::Key_End:
        return setCursorAge(0);
    case Qt::Key_Escape:
        if (m_cursor)
            return setCursorAge(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void LineChart::leaveEvent(QEvent *event)
{
    setCursorAge(std::nullopt);
    QWidget::leaveEvent(event);
}

void LineChart::mouseMoveEvent(QMouseEvent *event)
{
    const Window window = visibleWindow();
    const ChartGeometry geometry = geometryFor(window);
    if (!geometry.plot.contains(event->position()))
        return setCursorAge(std::nullopt);
    const int age = qRound(geometry.ageAt(event->position().x()) / window.stepSeconds);
    setCursorAge(std::clamp(age, 0, window.steps - 1));
}

LineChart::Window LineChart::visibleWindow() const
{
    Window window;
    for (const ChartSeries &series : m_series) {
        const SeriesTier &tier = series.buffer->tierFor(m_span);
        window.stepSeconds = tier.stepSeconds();
        if (tier.size() == 0)
            continue;
        const qint64 newest = tier.newestSecond() / tier.stepSeconds();
        window.newestStep = window.hasData ? std::max(window.newestStep, newest) : newest;
        window.hasData = true;
    }
    window.steps = std::max(2, m_span / window.stepSeconds + 1);
    return window;
}

double LineChart::valueAt(const ChartSeries &series, const Window &window, int age) const
{
    const SeriesTier &tier = series.buffer->tierFor(m_span);
    if (tier.size() == 0)
        return std::nan("");
    // A line whose last value is older than its neighbours' stays at its own time.
    const qint64 behind = window.newestStep - tier.newestSecond() / tier.stepSeconds();
    const SeriesPoint point = tier.at(int(age - std::min<qint64>(behind, window.steps)));
    return series.showsMaximum ? point.max : point.mean;
}

double LineChart::visibleMaximum(const Window &window) const
{
    double maximum = 0;
    for (const ChartSeries &series : m_series) {
        for (int age = 0; age < window.steps; ++age) {
            const double value = valueAt(series, window, age);
            if (!std::isnan(value))
                maximum = std::max(maximum, value);
        }
    }
    return maximum;
}

QString LineChart::axisLabel(double value, const ValueAxis &axis) const
{
    const QString text = m_axisFormat ? m_axisFormat(value) : defaultAxisLabel(value, axis, locale());
    const bool isTop = value > axis.top() - axis.step / 2;
    return isTop && !m_axisUnit.isEmpty() ? tr("%1 %2", "number and unit").arg(text, m_axisUnit) : text;
}

QString LineChart::valueText(double value) const
{
    return m_valueFormat ? m_valueFormat(value) : support::formatCompact(value, locale());
}

qreal LineChart::axisLabelWidth(const ValueAxis &axis) const
{
    const QFontMetricsF metrics(support::smallFont(font()));
    qreal width = 0;
    for (int i = 0; i <= ValueAxis::kSteps; ++i)
        width = std::max(width, metrics.horizontalAdvance(axisLabel(i * axis.step, axis)));
    return width;
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
                           .valueLabelWidth = labelWidth};
    return ChartGeometry::layOut(space, double(window.steps - 1) * window.stepSeconds, axis);
}

void LineChart::moveCursor(int steps)
{
    const int last = visibleWindow().steps - 1;
    setCursorAge(m_cursor ? std::clamp(*m_cursor + steps, 0, last) : 0);
}

void LineChart::setCursorAge(std::optional<int> age)
{
    if (age == m_cursor)
        return;
    m_cursor = age;
    m_clock.requestFrame(this);
}

} // namespace eyewall::charts
