// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/frameclock.h"

#include <QWidget>

#include <algorithm>

namespace eyewall::charts {

namespace {

constexpr int kFrameMilliseconds = 33;

bool canBeSeen(const QWidget *widget)
{
    return widget && widget->isVisible() && !widget->window()->isMinimized();
}

} // namespace

FrameClock::FrameClock(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kFrameMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &FrameClock::paintFrame);
}

void FrameClock::requestFrame(QWidget *widget)
{
    if (!canBeSeen(widget) || std::find(m_dirty.begin(), m_dirty.end(), widget) != m_dirty.end())
        return;
    m_dirty.emplace_back(widget);
    if (!m_timer.isActive())
        m_timer.start();
}

bool FrameClock::isRunning() const
{
    return m_timer.isActive();
}

void FrameClock::paintFrame()
{
    for (const QPointer<QWidget> &widget : m_dirty) {
        if (canBeSeen(widget))
            widget->update();
    }
    m_dirty.clear();
}

} // namespace eyewall::charts
