// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/outcomebar.h"

#include "widgets/support/icons.h"
#include "widgets/support/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace eyewall::inspectors {

namespace {

constexpr double kTint = 0.12;
constexpr int kReadingTime = 10'000; // milliseconds

} // namespace

OutcomeBar::OutcomeBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_dismiss(new QToolButton(this))
    , m_time(new QTimer(this))
{
    const support::Metrics metrics = support::Metrics::of(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_dismiss->setIcon(support::icon(support::Symbol::Close));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.cardPadding, metrics.unit, metrics.unit * 2, metrics.unit);
    layout->setSpacing(metrics.unit * 2);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_dismiss);
    connect(m_undo, &QPushButton::clicked, this, &OutcomeBar::undoRequested);
    connect(m_dismiss, &QToolButton::clicked, this, &QWidget::hide);
    m_time->setSingleShot(true);
    m_time->setInterval(kReadingTime);
    connect(m_time, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void OutcomeBar::say(const QString &sentence, support::Role tone, bool canBeUndone)
{
    m_tone = tone;
    m_label->setText(sentence);
    m_undo->setVisible(canBeUndone);
    setAccessibleName(sentence);
    show();
    update();
    if (tone == support::Role::Good && !canBeUndone)
        m_time->start();
    else
        m_time->stop();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString OutcomeBar::sentence() const
{
    return m_label->text();
}

void OutcomeBar::paintEvent(QPaintEvent *)
{
    const support::Colors &colors = support::colorsFor(palette());
    const qreal radius = support::Metrics::of(this).radius;
    const QColor &tone = colors.of(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(support::blended(tone, colors.surface, kTint * 3));
    painter.setBrush(support::blended(tone, colors.surface, kTint));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace eyewall::inspectors
