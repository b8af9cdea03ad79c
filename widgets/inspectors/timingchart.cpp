// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/timingchart.h"

#include "widgets/support/colors.h"
#include "widgets/support/metrics.h"
#include "widgets/support/painting.h"

#include <QPainter>

#include <algorithm>

namespace eyewall::inspectors {

namespace {

constexpr double kThinnest = 0.006;
constexpr double kBarShade = 0.6;
constexpr double kGrooveShade = 0.75;

} // namespace

BarSpan barSpan(const Phase &phase, qint64 total)
{
    if (!phase.isKnown() || total <= 0)
        return {};
    const double begin = std::clamp(double(phase.begin) / double(total), 0.0, 1.0 - kThinnest);
    const double width = double(phase.length) / double(total);
    return {begin, std::clamp(width, kThinnest, 1.0 - begin)};
}

TimingChart::TimingChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Timing"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimingChart::showTiming(const Timing &timing)
{
    m_timing = timing;
    QStringList lines;
    for (const Phase &phase : timing.phases)
        lines.append(QStringLiteral("%1: %2").arg(phase.name, phase.told));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    update();
}

QSize TimingChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, rowHeight() * int(m_timing.phases.size())};
}

QSize TimingChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

void TimingChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const support::Colors &colors = support::colorsFor(palette());
    const std::array<QColor, 3> tones{colors.http, colors.warning, colors.good};
    QRectF row(0, 0, width(), rowHeight());
    for (std::size_t i = 0; i < tones.size(); ++i) {
        paintPhase(painter, m_timing.phases[i], row, tones[i]);
        row.translate(0, rowHeight());
    }
}

/// Two lines and the space below them.
int TimingChart::rowHeight() const
{
    return support::Metrics::of(this).rowHeight + fontMetrics().lineSpacing();
}

void TimingChart::paintPhase(QPainter &painter, const Phase &phase, const QRectF &row,
                             const QColor &color) const
{
    const support::Colors &colors = support::colorsFor(palette());
    const support::Metrics metrics = support::Metrics::of(this);
    const QRectF text(row.left(), row.top(), row.width(), fontMetrics().lineSpacing());
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    painter.setPen(colors.dimText);
    painter.drawText(text, Qt::AlignVCenter | (isReversed ? Qt::AlignRight : Qt::AlignLeft), phase.name);
    painter.setPen(colors.text);
    painter.drawText(text, Qt::AlignVCenter | (isReversed ? Qt::AlignLeft : Qt::AlignRight), phase.told);
    const QRectF groove(row.left(), text.bottom() + metrics.unit / 2.0, row.width(), metrics.unit * 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(support::blended(colors.raised, colors.surface, kGrooveShade));
    painter.drawRoundedRect(groove, metrics.unit / 2.0, metrics.unit / 2.0);
    const BarSpan span = barSpan(phase, m_timing.total);
    if (span.width <= 0)
        return;
    QRectF bar = groove;
    const double begin = isReversed ? 1 - span.begin - span.width : span.begin;
    bar.setLeft(groove.left() + groove.width() * begin);
    bar.setWidth(groove.width() * span.width);
    painter.setBrush(support::blended(color, colors.surface, kBarShade));
    painter.drawRoundedRect(bar, metrics.unit / 2.0, metrics.unit / 2.0);
}

} // namespace eyewall::inspectors
