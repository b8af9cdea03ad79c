// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/topicinspector.h"

#include "widgets/inspectors/bodyview.h"
#include "widgets/inspectors/chiplabel.h"
#include "widgets/inspectors/factsview.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"
#include "widgets/support/payload.h"
#include "widgets/views/recordview.h"

#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace eyewall::inspectors {

using support::Role;

namespace {

constexpr int kMemberRows = 4; // at least shown

} // namespace

TopicInspector::TopicInspector(models::TopicModel &topics, const models::ConnectionModel &connections,
                               QWidget *parent)
    : QWidget(parent)
    , m_topics(topics)
    , m_state(new ChipLabel(this))
    , m_title(new support::ElidedLabel(this))
    , m_facts(new FactsView(this))
    , m_memberTitle(new QLabel(this))
    , m_memberView(new views::RecordView(this))
    , m_members(new models::MemberModel(connections, m_memberView))
    , m_latest(new BodyView(tr("Last message"), this))
{
    QFont bold = support::fixedFont(font());
    bold.setBold(true);
    m_title->setFont(bold);
    m_memberTitle->setForegroundRole(QPalette::PlaceholderText);
    m_memberTitle->setWordWrap(true);
    m_memberView->setAccessibleName(tr("Members of the topic"));
    m_memberView->setToolTip(tr("Enter or double click shows the connection"));
    m_memberView->setModel(m_members);
    m_memberView->setMinimumHeight(support::Metrics::of(this).rowHeight * (kMemberRows + 1));
    setUpLayout();
    connect(&m_topics, &models::RecordModel::recordsChanged, this, &TopicInspector::refresh);
    connect(&m_topics, &models::TopicModel::membershipsChanged, this, &TopicInspector::refreshMembers);
    connect(m_memberView, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT connectionChosen(m_members->at(index.row())); });
    connect(m_memberView, &views::RecordView::rowMenuRequested, this, &TopicInspector::addMemberActions);
}

void TopicInspector::showTopic(const QString &name)
{
    m_topic = {};
    m_topic.name = name;
    refresh();
    showLatest();
    refreshMembers();
}

void TopicInspector::addMemberActions(QMenu *menu, const QModelIndex &index)
{
    menu->addAction(tr("Show the connection"), this,
                    [this, member = m_members->at(index.row())] { Q_EMIT connectionChosen(member); });
}

QString TopicInspector::factsText() const
{
    return m_facts->text();
}

QString TopicInspector::membersText() const
{
    return m_memberTitle->text();
}

void TopicInspector::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *header = new QHBoxLayout;
    header->setSpacing(metrics.unit * 2);
    header->addWidget(m_state);
    header->addWidget(m_title, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Facts of the topic"));
    scroll->setWidget(makePage());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.cardPadding, metrics.cardGap, metrics.cardPadding, metrics.cardGap);
    layout->setSpacing(metrics.cardGap);
    layout->addLayout(header);
    layout->addWidget(scroll, 1);
}

QWidget *TopicInspector::makePage()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.unit * 2);
    layout->addWidget(m_facts);
    layout->addSpacing(metrics.unit);
    layout->addWidget(m_memberTitle);
    layout->addWidget(m_memberView, 1);
    layout->addSpacing(metrics.unit);
    layout->addWidget(m_latest, 1);
    return page;
}

void TopicInspector::refresh()
{
    if (m_topic.name.isEmpty())
        return;
    const quint64 published = m_topic.published;
    if (const models::Topic *known = m_topics.find(m_topic.name))
        m_topic = *known;
    else
        m_topic.members = 0;
    m_title->setText(support::visibleText(m_topic.name));
    m_state->setChip(m_topic.isGone() ? tr("gone") : tr("live"),
                     m_topic.isGone() ? Role::DimText : Role::Good);
    m_facts->showFacts(
        {{tr("Members"), support::formatCount(qint64(m_topic.members))},
         {tr("Messages"), support::formatCount(qint64(m_topic.published))},
         {tr("Rate"), m_topic.rate > 0 ? tr("%1 a second").arg(support::formatCompact(m_topic.rate))
                                       : tr("no messages now")},
         {tr("Last activity"), support::formatDateTime(m_topic.lastActivity), true}});
    // Else a selection in the payload would not survive a second.
    if (m_topic.published != published)
        showLatest();
    showMemberTitle();
}

void TopicInspector::refreshMembers()
{
    std::vector<monitor::ConnectionId> members = m_topics.membersOf(m_topic.name);
    m_knownMembers = qint64(members.size());
    m_members->setMembers(std::move(members));
    m_memberView->setVisible(m_members->rowCount() > 0);
    showMemberTitle();
}

/// The count of the topic is exact; the names are what the recording has seen.
void TopicInspector::showMemberTitle()
{
    const qint64 listed = m_members->rowCount();
    const auto all = qint64(m_topic.members);
    if (listed < m_knownMembers)
        m_memberTitle->setText(
            tr("Members: the first %1 of %2").arg(support::formatCount(listed), support::formatCount(all)));
    else if (listed < all)
        m_memberTitle->setText(tr("Members: %1 of %2, the recording missed the others")
                                   .arg(support::formatCount(listed), support::formatCount(all)));
    else
        m_memberTitle->setText(listed == 0 ? tr("No members") : tr("Members"));
}

void TopicInspector::showLatest()
{
    const auto kept = quint64(m_topic.latest.size());
    m_latest->setVisible(m_topic.published > 0);
    m_latest->showBody(
        {m_topic.latest, {}, m_topic.latestSize, kept > 0 && kept < m_topic.latestSize, false});
}

} // namespace eyewall::inspectors
