// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/requeststrip.h"

#include "widgets/charts/ratestrip.h"
#include "widgets/charts/timetext.h"
#include "widgets/models/pulse.h"
#include "widgets/support/cardframe.h"
#include "widgets/support/direction.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace eyewall::pages {

RequestStrip::RequestStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new support::ElidedLabel(tr("Requests per second · drag to filter a time span"), this))
    , m_chip(new QPushButton(this))
    , m_note(new support::ElidedLabel(this))
    , m_strip(new charts::RateStrip(this))
{
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setAlignment(Qt::AlignTrailing);
    m_strip->setAccessibleName(tr("Requests per second"));
    m_chip->setToolTip(tr("Show requests of all times (Esc, or a double click in the strip)"));
    m_chip->setAccessibleName(m_chip->toolTip());
    m_chip->setCursor(Qt::PointingHandCursor);
    QSizePolicy place = m_chip->sizePolicy();
    place.setRetainSizeWhenHidden(true); // else the strip moves under the mouse
    m_chip->setSizePolicy(place);
    m_chip->hide();
    setUpLayout();
    connect(m_chip, &QPushButton::clicked, this, &RequestStrip::clearSpan);
    connect(m_strip, &charts::RateStrip::readingChanged, this, &RequestStrip::showNote);
    connect(m_strip, &charts::RateStrip::spanChanged, this, [this] {
        showSpan();
        Q_EMIT spanChanged();
    });
}

/// A rate is told at the beginning of the second after the one that it is about.
void RequestStrip::append(const models::PulseFigures &figures)
{
    const Rate rate{figures.firstSecond - 1, figures.lastSecond - 1, figures.requestsPerSecond};
    if (!m_isPaused)
        return m_strip->append(rate.firstSecond, rate.lastSecond, rate.perSecond);
    m_held.push_back(rate);
    if (m_held.size() > charts::RateStrip::kUsualSeconds)
        m_held.pop_front();
}

void RequestStrip::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (isPaused)
        return;
    for (const Rate &rate : m_held)
        m_strip->append(rate.firstSecond, rate.lastSecond, rate.perSecond);
    m_held.clear();
}

void RequestStrip::clearSpan()
{
    const bool hadFocus = m_chip->hasFocus();
    m_strip->clearSpan();
    if (hadFocus)
        m_strip->setFocus(Qt::OtherFocusReason);
}

const std::optional<charts::TimeSpan> &RequestStrip::span() const
{
    return m_strip->span();
}

QString RequestStrip::note() const
{
    return m_note->text();
}

void RequestStrip::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *card = new support::CardFrame(this);
    card->setAccessibleName(tr("Requests per second"));
    // It takes what the others leave.
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *header = new QHBoxLayout;
    header->setSpacing(metrics.cardGap);
    header->addWidget(m_title, 1);
    header->addWidget(m_chip);
    header->addWidget(m_note);
    card->body()->setSpacing(metrics.unit);
    card->body()->addLayout(header);
    card->body()->addWidget(m_strip, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void RequestStrip::showSpan()
{
    const auto &chosen = span();
    m_chip->setVisible(chosen.has_value());
    if (!chosen)
        return;
    const QString time =
        support::leftToRight(charts::TimeText::moment(chosen->first, int(chosen->seconds() + 1)));
    m_chip->setText(QStringLiteral("%1  ×").arg(time));
    m_chip->setAccessibleName(tr("Only requests of %1: show those of all times").arg(time));
}

void RequestStrip::showNote()
{
    m_note->setText(m_strip->reading());
}

} // namespace eyewall::pages
