// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// How a person chooses a span in a RateStrip.
#include "widgets/charts/ratestrip.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

namespace eyewall::charts {

namespace {

constexpr qreal kReach = 5;   // pixels beside an edge
constexpr int kKeyRest = 120; // milliseconds without a key until the rows follow
constexpr qint64 kLeap = 10;  // seconds
constexpr qint64 kPage = 60;

using Part = StripGeometry::Part;

} // namespace

void RateStrip::focusInEvent(QFocusEvent *event)
{
    refresh();
    QWidget::focusInEvent(event);
}

void RateStrip::focusOutEvent(QFocusEvent *event)
{
    if (m_rest.isActive())
        tell();
    update();
    QWidget::focusOutEvent(event);
}

void RateStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isEndAlone = event->modifiers() & Qt::ShiftModifier;
    const qint64 step = event->modifiers() & Qt::ControlModifier ? kLeap : 1;
    const TimeSpan chosen = m_choice.span().value_or(shown());
    // Time runs to the right in every language.
    switch (event->key()) {
    case Qt::Key_Left:
        return moveByKey(-step, isEndAlone);
    case Qt::Key_Right:
        return moveByKey(step, isEndAlone);
    case Qt::Key_PageUp:
        return moveByKey(-kPage, isEndAlone);
    case Qt::Key_PageDown:
        return moveByKey(kPage, isEndAlone);
    case Qt::Key_Home:
        return moveByKey(shown().first - (isEndAlone ? m_choice.end() : chosen.first), isEndAlone);
    case Qt::Key_End:
        return moveByKey(m_newest - (isEndAlone ? m_choice.end() : chosen.last), isEndAlone);
    case Qt::Key_Escape:
        if (m_drag)
            return cancelDrag();
        if (!m_choice.isEmpty())
            return clearSpan();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void RateStrip::moveByKey(qint64 seconds, bool isEndAlone)
{
    if (m_newest == 0 || m_drag)
        return;
    if (m_choice.isEmpty())
        m_choice.choose(m_newest, m_newest - kFirstSpan + 1); // the earlier end moves on
    else if (isEndAlone)
        m_choice.moveEnd(m_choice.end() + seconds, limits());
    else
        m_choice.moveBy(seconds, limits());
    m_rest.start(kKeyRest, this);
    refresh();
}

void RateStrip::leaveEvent(QEvent *event)
{
    m_hover.reset();
    refresh();
    QWidget::leaveEvent(event);
}

void RateStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_newest == 0)
        return QWidget::mousePressEvent(event);
    const StripGeometry geometry = geometryForPainting();
    const qreal x = event->position().x();
    Drag drag{x, geometry.secondAt(x), geometry.shown, m_choice};
    const auto span = m_choice.span();
    const Part part = span ? geometry.partAt(x, *span, kReach) : Part::Outside;
    if (part == Part::First)
        m_choice.takeFirst();
    else if (part == Part::Last)
        m_choice.takeLast();
    drag.isWhole = part == Part::Inside;
    drag.isNew = part == Part::Outside;
    m_drag = drag;
}

void RateStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag)
        dragTo(event->position().x());
    else
        pointAt(event->position().x());
}

void RateStrip::dragTo(qreal x)
{
    m_hover = x;
    if (!m_drag->hasMoved && std::abs(x - m_drag->from) < QApplication::startDragDistance())
        return;
    const qint64 second = geometryForPainting().secondAt(x);
    if (m_drag->isNew && !m_drag->hasMoved)
        m_choice.choose(m_drag->second, second);
    m_drag->hasMoved = true;
    if (m_drag->isWhole) {
        m_choice = m_drag->before;
        m_choice.moveBy(second - m_drag->second, m_drag->shown);
    } else {
        m_choice.moveEnd(second, m_drag->shown);
    }
    refresh();
}

void RateStrip::pointAt(qreal x)
{
    m_hover = x;
    const auto span = m_choice.span();
    const Part part = span ? geometryForPainting().partAt(x, *span, kReach) : Part::Outside;
    const bool isEdge = part == Part::First || part == Part::Last;
    setCursor(isEdge ? Qt::SizeHorCursor : part == Part::Inside ? Qt::OpenHandCursor : Qt::CrossCursor);
    Q_EMIT readingChanged();
}

void RateStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    m_drag.reset();
    refresh();
    tell();
}

void RateStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        clearSpan();
}

void RateStrip::cancelDrag()
{
    m_choice = m_drag->before;
    m_drag.reset();
    refresh();
}

} // namespace eyewall::charts
