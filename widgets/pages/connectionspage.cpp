// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/connectionspage.h"

#include "widgets/inspectors/blocklist.h"
#include "widgets/inspectors/connectionactions.h"
#include "widgets/inspectors/connectioninspector.h"
#include "widgets/inspectors/outcomebar.h"
#include "widgets/inspectors/sendbox.h"
#include "widgets/inspectors/sendtarget.h"
#include "widgets/pages/listdetail.h"
#include "widgets/support/cardframe.h"
#include "widgets/support/emptystate.h"
#include "widgets/support/metrics.h"
#include "widgets/views/recordview.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace eyewall::pages {

using inspectors::Blocklist;
using inspectors::ConnectionActions;
using inspectors::OutcomeBar;
using support::Role;

namespace {

constexpr std::size_t kMostWatched = 64; // kernel figures cost a system call each

} // namespace

ConnectionsPage::ConnectionsPage(models::Feed &feed, monitor::Control &control, QWidget *parent)
    : QWidget(parent)
    , m_model(feed.connections())
    , m_control(control)
    , m_blocklist(new Blocklist(control, this))
    , m_actions(new ConnectionActions(m_model, control, *m_blocklist, this))
    , m_view(new views::RecordView)
    , m_inspector(new inspectors::ConnectionInspector(m_model, *m_actions))
    , m_sendBox(new inspectors::SendBox(m_model, control))
    , m_outcome(new OutcomeBar(this))
    , m_empty(new support::EmptyState(tr("Every client that connects to this server appears here.")))
{
    setUpViews();
    setUpLayout();
    connectSignals();
}

void ConnectionsPage::setUpViews()
{
    m_view->setObjectName(QStringLiteral("connections"));
    m_view->setAccessibleName(tr("Connections"));
    m_view->setModel(&m_model);
    m_empty->setActionText(tr("Open the welcome page"));
    m_listDetail = new ListDetail(m_view, m_inspector, m_empty, this);
    m_listDetail->addBelowList(m_outcome);
    auto *card = new support::CardFrame(this);
    card->setAccessibleName(tr("Send a message"));
    card->body()->addWidget(m_sendBox);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    card->hide();
    m_sendCard = card;
}

void ConnectionsPage::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin, metrics.pageMargin, metrics.pageMargin,
                               metrics.pageMargin);
    layout->setSpacing(metrics.cardGap);
    layout->addWidget(m_listDetail, 1);
    layout->addWidget(m_sendCard);
}

void ConnectionsPage::connectSignals()
{
    connect(m_empty, &support::EmptyState::actionTriggered, this, &ConnectionsPage::welcomeRequested);
    connect(m_view, &views::RecordView::selectedRowChanged, this, &ConnectionsPage::showSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConnectionsPage::noteSelection);
    connect(m_view, &views::RecordView::selectedRowChanged, this, &ConnectionsPage::noteSelection);
    connect(&m_model, &models::RecordModel::recordsChanged, this, &ConnectionsPage::noteUpgrade);
    connect(m_listDetail, &ListDetail::detailClosed, m_sendCard, &QWidget::hide);
    connect(&m_model, &models::ConnectionModel::offeredChanged, m_view, &views::RecordView::followModel);
    connect(m_view, &views::RecordView::rowMenuRequested, this,
            [this](QMenu *menu) { m_actions->addTo(*menu); });
    connect(m_actions, &ConnectionActions::requestsRequested, this, &ConnectionsPage::requestsRequested);
    connect(m_actions, &ConnectionActions::messagesRequested, this, &ConnectionsPage::messagesRequested);
    connect(m_actions, &ConnectionActions::sendRequested, this, &ConnectionsPage::write);
    connect(m_actions, &ConnectionActions::told, this,
            [this](const QString &sentence, ConnectionActions::Tone tone) {
                m_outcome->say(sentence, tone == ConnectionActions::Tone::Failed ? Role::Warning : Role::Good,
                               tone == ConnectionActions::Tone::CanBeUndone);
            });
    connect(m_outcome, &OutcomeBar::undoRequested, m_actions, &ConnectionActions::undoBlock);
}

void ConnectionsPage::showSelected()
{
    const QModelIndex selected = m_view->selectedRow();
    if (!selected.isValid())
        return;
    const monitor::ConnectionId connection = m_model.at(selected.row()).id;
    m_inspector->showConnection(connection);
    m_listDetail->setDetailShown(true);
    showSendCard(connection);
}

/// The one in the detail goes first: it is the one to write to, and always watched.
void ConnectionsPage::noteSelection()
{
    QList<quint64> connections;
    for (const int row : m_view->selectedRows())
        connections.append(m_model.at(row).id);
    if (const QModelIndex selected = m_view->selectedRow(); selected.isValid()) {
        if (const auto current = connections.indexOf(m_model.at(selected.row()).id); current > 0)
            connections.move(current, 0);
    }
    m_actions->setSelection(connections);
    m_inspector->setSelectedCount(int(connections.size()));
    m_sendBox->setSelection(connections);
    if (!connections.isEmpty())
        m_sendCard->setVisible(m_control.isLive() && m_sendBox->hasReceiver());
    const auto watched = std::min<std::size_t>(std::size_t(connections.size()), kMostWatched);
    m_control.watch({connections.cbegin(), connections.cbegin() + std::ptrdiff_t(watched)});
}

void ConnectionsPage::showSendCard(monitor::ConnectionId connection)
{
    if (m_sendBox->connection() != connection)
        m_sendBox->setConnection(connection);
    m_sendCard->setVisible(m_control.isLive() && m_sendBox->hasReceiver());
}

/// The one that is shown may become a WebSocket. When it closes, the card stays: it may say so.
void ConnectionsPage::noteUpgrade()
{
    const models::Connection *known = m_model.find(m_sendBox->connection());
    if (m_control.isLive() && m_sendCard->isHidden() && m_listDetail->isDetailShown() && known &&
        known->isOpenWebSocket())
        m_sendCard->show();
}

void ConnectionsPage::write(quint64 connection)
{
    showSendCard(connection);
    m_sendBox->target().choose(inspectors::SendTarget::Kind::Selected); // where several are
    if (auto *input = m_sendBox->findChild<QPlainTextEdit *>())
        input->setFocus(Qt::OtherFocusReason);
}

} // namespace eyewall::pages
