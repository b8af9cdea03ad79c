// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/serverpill.h"

#include "widgets/support/colors.h"
#include "widgets/support/icons.h"
#include "widgets/support/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace eyewall::pages {

using State = monitor::ServerStatus::State;
using support::Role;

namespace {

Role toneOf(State state)
{
    switch (state) {
    case State::Running:
        return Role::Good;
    case State::Draining:
        return Role::Warning;
    case State::Failed:
        return Role::Error;
    case State::Recorded:
        return Role::Accent;
    case State::Stopped:
        break;
    }
    return Role::DimText;
}

} // namespace

QString stateName(State state)
{
    switch (state) {
    case State::Running:
        return ServerPill::tr("Running");
    case State::Draining:
        return ServerPill::tr("Stopping");
    case State::Failed:
        return ServerPill::tr("Failed");
    case State::Recorded:
        return ServerPill::tr("Saved session");
    case State::Stopped:
        break;
    }
    return ServerPill::tr("Stopped");
}

ServerPill::ServerPill(QWidget *parent)
    : QFrame(parent)
    , m_dot(new QWidget(this))
    , m_word(new QLabel(this))
    , m_address(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_open(new QToolButton(this))
    , m_qr(new QToolButton(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_word->setFont(bold);
    m_address->setFont(support::fixedFont(font()));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the address"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open the address in the browser"));
    m_copy->setIcon(support::icon(support::Symbol::Copy));
    m_open->setIcon(support::icon(support::Symbol::Open));
    m_qr->setText(tr("QR"));
    m_qr->setToolTip(tr("Show the address as a QR code"));
    for (QToolButton *button : {m_copy, m_open, m_qr}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(button->toolTip());
    }
    auto *layout = new QHBoxLayout(this);
    for (QWidget *widget : {m_dot, static_cast<QWidget *>(m_word), static_cast<QWidget *>(m_address)})
        layout->addWidget(widget);
    layout->addWidget(m_copy);
    layout->addWidget(m_open);
    layout->addWidget(m_qr);
    connect(m_qr, &QToolButton::clicked, this, &ServerPill::qrRequested);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(m_copy, &QToolButton::clicked, this, &ServerPill::copyUrl);
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT openRequested(m_url); });
    showStatus({});
}

void ServerPill::fitToText()
{
    const support::Metrics metrics = support::Metrics::of(this);
    const int front = metrics.unit * 3; // in front of the dot
    m_dot->setFixedWidth(metrics.unit * 2);
    const int end = m_url.isEmpty() ? front : metrics.unit; // buttons have room of their own
    layout()->setContentsMargins(isRightToLeft() ? end : front, 0, isRightToLeft() ? front : end, 0);
    layout()->setSpacing(metrics.unit * 2);
}

void ServerPill::showStatus(const monitor::ServerStatus &status)
{
    m_state = status.state;
    m_url = status.urls.value(0);
    m_word->setText(stateName(status.state));
    m_address->setText(m_url.endsWith(QLatin1Char('/')) ? m_url.chopped(1) : m_url);
    m_address->setAccessibleDescription(tr("Address"));
    m_address->setToolTip(status.urls.join(QLatin1Char('\n')));
    for (QWidget *widget : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_copy),
                            static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_qr)})
        widget->setVisible(!m_url.isEmpty());
    fitToText();
    setAccessibleName(tr("Server: %1 %2").arg(m_word->text(), m_url).trimmed());
    update();
}

void ServerPill::setFolded(bool isFolded)
{
    for (QToolButton *button : {m_copy, m_open})
        button->setToolButtonStyle(isFolded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
}

void ServerPill::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (layout() && (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange))
        fitToText();
}

void ServerPill::paintEvent(QPaintEvent *)
{
    const support::Metrics metrics = support::Metrics::of(this);
    const support::Colors &colors = support::colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.hairline);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics.radius, metrics.radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.of(toneOf(m_state)));
    const qreal radius = metrics.unit;
    painter.drawEllipse(QRectF(m_dot->geometry()).center(), radius, radius);
}

void ServerPill::copyUrl()
{
    QApplication::clipboard()->setText(m_url);
}

} // namespace eyewall::pages
