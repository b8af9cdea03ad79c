// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/stattile.h"

#include "widgets/charts/frameclock.h"
#include "widgets/support/accessiblerole.h"
#include "widgets/support/metrics.h"
#include "widgets/support/painting.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace eyewall::charts {

using support::Metrics;

namespace {

constexpr double kSmallestShare = 0.4;     // of the big font, when a long number is squeezed in
constexpr double kSmallestNoteShare = 0.8; // of the small one, before a note is cut

QFont scaled(QFont font, double share)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * share);
    else
        font.setPixelSize(std::max(1, int(font.pixelSize() * share)));
    return font;
}

/// `font`, or a smaller one in which the text is not wider than `width`, if that is large enough. Glyphs are
/// hinted, so that their widths do not quite shrink with the size.
QFont fitting(const QFont &font, const QString &text, qreal width, double smallestShare)
{
    constexpr double kStep = 0.02;
    const auto widthOf = [&text](const QFont &some) {
        return support::tabularWidth(QFontMetricsF(some), text);
    };
    const qreal wanted = widthOf(font);
    if (wanted <= width)
        return font;
    double share = std::max(smallestShare, width / wanted);
    while (share > smallestShare && widthOf(scaled(font, share)) > width)
        share -= kStep;
    return scaled(font, share);
}

QString elided(const QFontMetricsF &metrics, const QString &text, qreal width)
{
    const qreal wanted = support::tabularWidth(metrics, text);
    if (wanted <= width)
        return text;
    const qreal slack = wanted - metrics.horizontalAdvance(text);
    return metrics.elidedText(text, Qt::ElideRight, width - slack);
}

} // namespace

StatTile::StatTile(const QString &label, const SeriesBuffer *buffer, FrameClock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_buffer(buffer)
    , m_label(label)
    , m_value(QStringLiteral("\u2014"))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    support::setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(label);
}

void StatTile::setLabel(const QString &label)
{
    m_label = label;
    setAccessibleName(label);
    updateGeometry();
    m_clock.requestFrame(this);
}

void StatTile::setRole(support::Role role)
{
    m_role = role;
    m_clock.requestFrame(this);
}

void StatTile::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    updateGeometry();
    m_clock.requestFrame(this);
}

void StatTile::setReading(const QString &value, const QString &note)
{
    m_value = value;
    m_note = note;
    updateAccessible();
    m_clock.requestFrame(this);
}

QString StatTile::label() const
{
    return m_label;
}

QString StatTile::note() const
{
    return m_note;
}

QString StatTile::value() const
{
    return m_value;
}

QSize StatTile::sizeHint() const
{
    const qreal number = QFontMetricsF(valueFont()).height();
    const int line = m_isCompact ? 0 : 8 * Metrics::of(this).unit;
    return {fontMetrics().averageCharWidth() * 24,
            qRound(2 * margin() + fontMetrics().height() + number + line)};
}

QSize StatTile::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 15, sizeHint().height()};
}

void StatTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void StatTile::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateAccessible();
}

void StatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    support::paintCard(&painter, rect(), palette(), Metrics::of(this).radius);
    const QRectF area = contentsArea();
    const QRectF number = paintValue(painter, area, paintHeader(painter, area));
    const QRectF line = lineArea(area, number);
    if (m_buffer && !line.isEmpty())
        m_sparkline.paint(&painter, line, *m_buffer, support::colorsFor(palette()).of(m_role));
}

int StatTile::margin() const
{
    const Metrics metrics = Metrics::of(this);
    return m_isCompact ? metrics.unit : metrics.cardGap;
}

QFont StatTile::valueFont() const
{
    constexpr double kCompactShare = 0.7;
    const QFont full = support::numberFont(font());
    return m_isCompact ? scaled(full, kCompactShare) : full;
}

QRectF StatTile::contentsArea() const
{
    const int side = m_isCompact ? 2 * margin() : Metrics::of(this).cardPadding;
    return QRectF(rect()).adjusted(side, margin(), -side, -margin());
}

QRectF StatTile::lineArea(const QRectF &area, const QRectF &number) const
{
    const Metrics metrics = Metrics::of(this);
    if (!m_isCompact)
        return {area.left(), number.bottom() + metrics.unit, area.width(),
                area.bottom() - number.bottom() - metrics.unit};
    QRectF line(area.left(), number.top() + metrics.unit, area.width() - number.width() - 2 * metrics.cardGap,
                number.height() - 2 * metrics.unit);
    if (layoutDirection() == Qt::LeftToRight)
        line.moveRight(area.right());
    return line.width() >= number.height() ? line : QRectF();
}

qreal StatTile::paintHeader(QPainter &painter, const QRectF &area) const
{
    const QFontMetricsF metrics(font());
    const QRectF line(area.topLeft(), QSizeF(area.width(), metrics.height()));
    painter.setFont(font());
    painter.setPen(support::colorsFor(palette()).dimText);
    const QString label = metrics.elidedText(m_label, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading, label);
    const qreal room = line.width() - metrics.horizontalAdvance(label) - metrics.height() / 2;
    const QFont small = fitting(font(), m_note, room, kSmallestNoteShare);
    painter.setFont(small);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignTrailing,
                     QFontMetricsF(small).elidedText(m_note, Qt::ElideRight, std::max(room, 0.0)));
    return line.bottom();
}

QRectF StatTile::paintValue(QPainter &painter, const QRectF &area, qreal top) const
{
    const QFont full = valueFont();
    const QFont shown = fitting(full, m_value, area.width(), kSmallestShare);
    const QFontMetricsF metrics(shown);
    const QString text = elided(metrics, m_value, area.width());
    const qreal width = support::tabularWidth(metrics, text);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const qreal left = isMirrored ? area.right() - width : area.left();
    painter.setFont(shown);
    painter.setPen(support::colorsFor(palette()).text);
    // The line keeps its height when the number is written smaller, so that neighbours stay in step.
    const QFontMetricsF line(full);
    const qreal baseline = top + line.ascent();
    if (isMirrored) // the unit goes to the left of the number, which paintTabular() cannot do
        painter.drawText(QRectF(area.left(), baseline - metrics.ascent(), area.width(), metrics.height()),
                         Qt::AlignLeading | Qt::TextDontClip, text);
    else
        support::paintTabular(&painter, {left, baseline}, text);
    return {left, top, width, line.height()};
}

/// Every change is told to the screen reader, so only what it can read and only what is new.
void StatTile::updateAccessible()
{
    const QString text = m_note.isEmpty() ? m_value : tr("%1, %2").arg(m_value, m_note);
    if (isVisible() && text != accessibleDescription())
        setAccessibleDescription(text);
}

} // namespace eyewall::charts
