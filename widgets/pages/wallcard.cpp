// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/wallcard.h"

#include "widgets/models/feed.h"
#include "widgets/support/cardframe.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/metrics.h"
#include "widgets/views/walllegend.h"
#include "widgets/views/wallview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace eyewall::pages {

WallCard::WallCard(const monitor::Source &source, const models::Feed &feed, charts::FrameClock &clock,
                   QWidget *parent)
    : QWidget(parent)
    , m_model([&source](monitor::RouteId route) { return source.routePattern(route); })
{
    setupViews(clock);
    connect(&feed, &models::Feed::applied, &m_model, &models::WallModel::apply);
    connect(&feed, &models::Feed::pausedChanged, &m_model, &models::WallModel::setPaused);
    connect(m_view, &views::WallView::connectionChosen, this, &WallCard::connectionChosen);
    m_legend->setAccessibleDescription(m_view->summary());
    connect(m_view, &views::WallView::summaryChanged, m_legend, &QWidget::setAccessibleDescription);
}

/// The children read the model, so they go first.
WallCard::~WallCard()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void WallCard::setMotionReduced(bool isReduced)
{
    m_view->setMotionReduced(isReduced);
}

void WallCard::setupViews(charts::FrameClock &clock)
{
    auto *card = new support::CardFrame(this);
    card->setAccessibleName(tr("The Wall"));
    auto *title = new support::ElidedLabel(tr("The Wall — every open connection"), card);
    title->setForegroundRole(QPalette::PlaceholderText);
    // It takes what the legend leaves.
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    title->setMinimumWidth(title->minimumSizeHint().width());
    m_legend = new views::WallLegend(m_model, clock, card);
    m_view = new views::WallView(m_model, clock, card);

    auto *header = new QHBoxLayout;
    header->setSpacing(support::Metrics::of(this).cardGap);
    header->addWidget(title, 1);
    header->addWidget(m_legend);
    card->body()->addLayout(header);
    card->body()->addWidget(m_view, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

} // namespace eyewall::pages
