// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/wallview.h"

#include "widgets/charts/frameclock.h"
#include "widgets/models/wallmodel.h"
#include "widgets/views/wallaccessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace eyewall::views {

namespace {

constexpr int kSummaryInterval = 1000;

} // namespace

WallView::WallView(models::WallModel &model, charts::FrameClock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
{
    installWallAccessibility();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("The Wall"));
    m_summaryTimer.setSingleShot(true);
    m_summaryTimer.setInterval(kSummaryInterval);
    connect(&m_summaryTimer, &QTimer::timeout, this, &WallView::refreshSummary);
    connect(&model, &models::WallModel::changed, this, &WallView::receiveChange);
    refreshSummary();
}

void WallView::setMotionReduced(bool isReduced)
{
    m_isMotionReduced = isReduced;
    m_clock.requestFrame(this);
}

std::optional<int> WallView::currentIndex() const
{
    return m_model.indexOf(m_current);
}

int WallView::tileCount() const
{
    return layOut().shown();
}

QRect WallView::tileRect(int index) const
{
    return frameOf(index, 0);
}

std::optional<int> WallView::tileAt(QPoint position) const
{
    const QPointF inside = QPointF(position) - QPointF(inset(), inset());
    return layOut().indexAt((inside * devicePixelRatioF()).toPoint());
}

bool WallView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const std::optional<int> index = tileAt(help->pos()))
        showTip(*index, help->globalPos());
    else
        QToolTip::hideText();
    return true;
}

void WallView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current == 0)
        setCurrent(0);
    else
        announceCurrent();
    m_clock.requestFrame(this);
}

void WallView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_clock.requestFrame(this);
}

void WallView::keyPressEvent(QKeyEvent *event)
{
    followCurrent();
    const auto key = Qt::Key(event->key());
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        setCurrent(m_current == 0 ? 0 : layOut().moved(m_currentIndex, key));
        if (m_current != 0)
            showTip(m_currentIndex, mapToGlobal(tileRect(m_currentIndex).center()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current != 0)
            Q_EMIT connectionChosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WallView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_mouse.reset();
    m_clock.requestFrame(this);
}

void WallView::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse = event->position().toPoint();
    m_clock.requestFrame(this);
}

void WallView::mousePressEvent(QMouseEvent *event)
{
    const std::optional<int> index = tileAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index)
        return;
    setCurrent(*index);
    m_pressed = m_current;
}

/// Tiles may have moved on under the mouse meanwhile: the one that was pressed is the one that is meant.
void WallView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_pressed == 0)
        return;
    const quint64 pressed = std::exchange(m_pressed, 0);
    if (rect().contains(event->position().toPoint()))
        Q_EMIT connectionChosen(pressed);
}

void WallView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followCurrent();
}

void WallView::receiveChange()
{
    if (!m_summaryTimer.isActive())
        m_summaryTimer.start();
    if (!isVisible())
        return;
    followCurrent();
    m_clock.requestFrame(this);
}

void WallView::refreshSummary()
{
    const QString text = m_model.summary();
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    Q_EMIT summaryChanged(text);
}

void WallView::followCurrent()
{
    if (m_current == 0)
        return;
    if (const std::optional<int> index = m_model.indexOf(m_current))
        m_currentIndex = *index;
    else
        setCurrent(m_currentIndex);
}

void WallView::setCurrent(int index)
{
    const std::vector<models::WallTile> &tiles = m_model.tiles();
    const quint64 before = m_current;
    m_currentIndex = std::clamp(index, 0, std::max(0, tileCount() - 1));
    m_current = tiles.empty() ? 0 : tiles[std::size_t(m_currentIndex)].id;
    if (m_current == before)
        return;
    announceCurrent();
    m_clock.requestFrame(this);
}

void WallView::announceCurrent()
{
    if (m_current == 0 || !hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_currentIndex);
    QAccessible::updateAccessibility(&event);
}

void WallView::showTip(int index, QPoint globalPosition)
{
    // As rich text, so that a pattern of a route cannot be taken for it.
    const QString text = m_model.tip(m_model.tiles()[std::size_t(index)]).toHtmlEscaped();
    QToolTip::showText(globalPosition, QStringLiteral("<p style=\"white-space:pre\">%1</p>").arg(text), this,
                       frameOf(index, 1));
}

} // namespace eyewall::views
