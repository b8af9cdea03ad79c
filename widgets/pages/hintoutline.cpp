// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/hintoutline.h"

#include "widgets/support/colors.h"
#include "widgets/support/metrics.h"

#include <QEvent>
#include <QPainter>

namespace eyewall::pages {
namespace {

constexpr int kLine = 2; // pixels

} // namespace

HintOutline::HintOutline(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    hide();
}

void HintOutline::setTarget(QWidget *target)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    if (m_target)
        m_target->installEventFilter(this);
    place();
}

bool HintOutline::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        // After all layouts of this turn.
        QMetaObject::invokeMethod(this, &HintOutline::place, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(object, event);
}

void HintOutline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(support::colorsFor(palette()).accent, kLine));
    const qreal half = kLine / 2.0;
    const int radius = support::Metrics::of(this).radius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

void HintOutline::place()
{
    QWidget *window = parentWidget();
    const bool isShown = m_target && m_target->isVisible() && window->isAncestorOf(m_target);
    if (isShown) {
        const int gap = support::Metrics::of(this).unit / 2 + kLine;
        const QRect around(m_target->mapTo(window, QPoint(0, 0)), m_target->size());
        setGeometry(around.adjusted(-gap, -gap, gap, gap).intersected(window->rect()));
    }
    setVisible(isShown);
}

} // namespace eyewall::pages
