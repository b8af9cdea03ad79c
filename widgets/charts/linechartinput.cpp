// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/frameclock.h"
#include "widgets/charts/linechart.h"
#include "widgets/charts/linechartwindow.h"
#include "widgets/charts/seriesbuffer.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace eyewall::charts {

namespace {

constexpr double kZoomStep = 0.8; // of the time shown, for one notch of the wheel
constexpr double kKeyStep = 0.5;

} // namespace

void LineChart::focusOutEvent(QFocusEvent *event)
{
    if (!m_hover)
        m_time.setCursor(std::nullopt);
    m_clock.requestFrame(this);
    QWidget::focusOutEvent(event);
}

void LineChart::keyPressEvent(QKeyEvent *event)
{
    const int leap = event->modifiers() & Qt::ControlModifier ? 10 : 1;
    const bool isShifted = event->modifiers() & Qt::ShiftModifier;
    const TimeSpan shown = m_time.visible();
    switch (event->key()) {
    case Qt::Key_Left:
        return isShifted ? m_time.pan(-shown.seconds() / 4) : moveCursor(-leap);
    case Qt::Key_Right:
        return isShifted ? m_time.pan(shown.seconds() / 4) : moveCursor(leap);
    case Qt::Key_Home:
        return m_time.setCursor(shown.first);
    case Qt::Key_End:
        return m_time.setCursor(shown.last);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomByKey(kKeyStep);
    case Qt::Key_Minus:
        return zoomByKey(1 / kKeyStep);
    case Qt::Key_Escape:
        if (!m_dragFrom && !m_time.isZoomed() && !m_time.cursor())
            break;
        return m_dragFrom          ? endDrag()
               : m_time.isZoomed() ? m_time.backToLive()
                                   : m_time.setCursor(std::nullopt);
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void LineChart::leaveEvent(QEvent *event)
{
    if (m_hover)
        m_time.setCursor(std::nullopt);
    m_hover.reset();
    QWidget::leaveEvent(event);
}

void LineChart::mousePressEvent(QMouseEvent *event)
{
    const bool isOnPlot = geometryForPainting().plot.contains(event->position());
    if (event->button() == Qt::LeftButton && isOnPlot)
        m_dragFrom = event->position().x();
    else
        QWidget::mousePressEvent(event);
}

void LineChart::mouseMoveEvent(QMouseEvent *event)
{
    const ChartGeometry geometry = geometryForPainting();
    if (m_dragFrom || geometry.plot.contains(event->position()))
        return hover(std::clamp(event->position().x(), geometry.plot.left(), geometry.plot.right()));
    if (m_hover)
        m_time.setCursor(std::nullopt);
    m_hover.reset();
}

void LineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragFrom || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const qreal from = *m_dragFrom;
    const qreal to = event->position().x();
    const TimeSpan shown = m_time.visible();
    const auto [first, last] =
        std::minmax({secondAt(from), secondAt(to)}); // values, not references to what is gone
    endDrag();
    if (std::abs(to - from) >= QApplication::startDragDistance())
        m_time.zoomTo({std::max(first, shown.first), std::min(last, shown.last)});
}

void LineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    endDrag();
    if (event->button() == Qt::LeftButton)
        m_time.backToLive();
}

/// The wheel alone scrolls the page.
void LineChart::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y();
    if (!(event->modifiers() & Qt::ControlModifier) || turn == 0)
        return event->ignore();
    m_time.zoomBy(std::pow(kZoomStep, turn / 120.0), secondAt(event->position().x()));
    event->accept();
}

qint64 LineChart::secondAt(qreal x) const
{
    const ChartGeometry geometry = geometryForPainting();
    return m_time.visible().last - qint64(std::round(geometry.ageAt(x)));
}

void LineChart::moveCursor(int points)
{
    const Window window = visibleWindow();
    if (!m_time.cursor())
        return m_time.setCursor(window.span.last);
    const int length = window.pointSeconds();
    const qint64 point = flooredQuotient(*m_time.cursor(), length) + points;
    m_time.setCursor(point * length + length / 2);
}

void LineChart::hover(qreal x)
{
    m_hover = x;
    m_time.setCursor(secondAt(x));
    if (m_dragFrom)
        m_clock.requestFrame(this);
}

void LineChart::endDrag()
{
    m_dragFrom.reset();
    m_clock.requestFrame(this);
}

void LineChart::zoomByKey(double factor)
{
    m_time.zoomBy(factor, m_time.cursor().value_or(m_time.visible().last));
}

} // namespace eyewall::charts
