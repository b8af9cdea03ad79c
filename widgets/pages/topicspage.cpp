// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/topicspage.h"

#include "widgets/inspectors/publishbox.h"
#include "widgets/inspectors/topicinspector.h"
#include "widgets/pages/listdetail.h"
#include "widgets/support/cardframe.h"
#include "widgets/support/emptystate.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"
#include "widgets/views/recordview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace eyewall::pages {

TopicsPage::TopicsPage(models::Feed &feed, monitor::Control &control, QWidget *parent)
    : QWidget(parent)
    , m_model(feed.topics())
    , m_view(new views::RecordView)
    , m_inspector(new inspectors::TopicInspector(m_model, feed.connections()))
    , m_publishBox(new inspectors::PublishBox(m_model, control))
    , m_note(new QLabel(this))
{
    m_view->setObjectName(QStringLiteral("topics"));
    m_view->setAccessibleName(tr("Topics"));
    m_view->setModel(&m_model);
    auto *empty = new support::EmptyState(tr("Topics appear here when a WebSocket subscribes to one."));
    empty->setActionText(tr("Open the chat"));
    m_listDetail = new ListDetail(m_view, m_inspector, empty, this);
    auto *card = new support::CardFrame(this);
    card->setAccessibleName(tr("Publish a message"));
    card->body()->addWidget(m_publishBox);
    const bool isLive = control.isLive();
    card->setVisible(isLive && !m_listDetail->isEmpty());
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setUpLayout(card);
    showNote();
    connect(m_listDetail, &ListDetail::emptyChanged, card,
            [card, isLive](bool isEmpty) { card->setVisible(isLive && !isEmpty); });
    connect(empty, &support::EmptyState::actionTriggered, this, &TopicsPage::chatRequested);
    connect(m_view, &views::RecordView::selectedRowChanged, this, &TopicsPage::showSelected);
    connect(m_inspector, &inspectors::TopicInspector::connectionChosen, this, &TopicsPage::connectionChosen);
    connect(&m_model, &models::TopicModel::fullChanged, this, &TopicsPage::showNote);
}

QString TopicsPage::note() const
{
    return m_note->text();
}

void TopicsPage::setUpLayout(QWidget *publishCard)
{
    const support::Metrics metrics = support::Metrics::of(this);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin, metrics.pageMargin, metrics.pageMargin,
                               metrics.pageMargin);
    layout->setSpacing(metrics.cardGap);
    layout->addWidget(m_listDetail, 1);
    layout->addWidget(m_note);
    layout->addWidget(publishCard);
}

void TopicsPage::showSelected()
{
    const QModelIndex selected = m_view->selectedRow();
    if (!selected.isValid())
        return;
    const QString name = m_model.at(selected.row()).name;
    m_inspector->showTopic(name);
    m_publishBox->setTopic(name);
    m_listDetail->setDetailShown(true);
}

void TopicsPage::showNote()
{
    m_note->setVisible(m_model.isFull());
    m_note->setText(m_model.isFull()
                        ? tr("There are more than %1 topics: those that came last are not listed.")
                              .arg(support::formatCount(qint64(m_model.liveTopics())))
                        : QString());
}

} // namespace eyewall::pages
