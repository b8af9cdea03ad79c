// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/paintpace.h"

#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QEvent>
#include <QScrollBar>
#include <QTimerEvent>

namespace eyewall::views {

namespace {

constexpr int kPaintPause = 115;   // ms between two paints of a view in a hurry
constexpr qint64 kHurry = 135;     // ms: paints that are no further apart
constexpr int kHurriedPaints = 4;  // from then on it is paced
constexpr qint64 kAttention = 400; // ms behind what somebody did

/// What is done to a scroll bar; that it is shown and sized is its own affair.
bool isPointer(QEvent::Type type)
{
    return type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease ||
           type == QEvent::MouseMove || type == QEvent::Wheel;
}

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        return true;
    default:
        return false;
    }
}

} // namespace

PaintPace::PaintPace(QAbstractScrollArea *view)
    : QObject(view)
    , m_view(view)
    , m_viewport(view->viewport())
{
    view->installEventFilter(this); // keys and the focus
    view->viewport()->installEventFilter(this);
    for (QObject *bar : {static_cast<QObject *>(view->verticalScrollBar()),
                         static_cast<QObject *>(view->horizontalScrollBar())})
        bar->installEventFilter(this);
}

void PaintPace::setModel(QAbstractItemModel *model)
{
    if (!model)
        return;
    connect(model, &QAbstractItemModel::dataChanged, this, &PaintPace::noteChange);
    connect(model, &QAbstractItemModel::rowsInserted, this, &PaintPace::noteChange);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PaintPace::noteChange);
    connect(model, &QAbstractItemModel::layoutChanged, this, &PaintPace::noteChange);
    connect(model, &QAbstractItemModel::modelReset, this, &PaintPace::noteChange);
}

void PaintPace::release()
{
    m_hurried = 0;
    if (!m_pause.isActive() || !m_viewport)
        return;
    m_pause.stop();
    m_viewport->setUpdatesEnabled(true);
}

bool PaintPace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == m_viewport) {
        notePaint();
    } else if (isInput(event->type()) &&
               (watched == m_view || watched == m_viewport || isPointer(event->type()))) {
        m_sinceInput.start();
        release();
    }
    return QObject::eventFilter(watched, event);
}

void PaintPace::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return;
    m_pause.stop();
    if (!m_hasChanged)
        m_hurried = 0;
    if (m_viewport)
        m_viewport->setUpdatesEnabled(true); // which paints all of it
}

void PaintPace::notePaint()
{
    const bool isHurried = m_sincePaint.isValid() && m_sincePaint.elapsed() < kHurry;
    m_hurried = isHurried && m_hasChanged ? m_hurried + 1 : 0;
    m_hasChanged = false;
    m_sincePaint.start();
    const bool isAttended = m_sinceInput.isValid() && m_sinceInput.elapsed() < kAttention;
    if (m_hurried >= kHurriedPaints && !isAttended)
        QMetaObject::invokeMethod(this, &PaintPace::hold, Qt::QueuedConnection); // this paint comes first
}

void PaintPace::hold()
{
    if (m_pause.isActive() || m_hurried < kHurriedPaints || !m_viewport)
        return;
    m_viewport->setUpdatesEnabled(false);
    m_pause.start(kPaintPause, this);
}

} // namespace eyewall::views
