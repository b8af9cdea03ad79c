// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/messagespage.h"

#include "widgets/inspectors/messageinspector.h"
#include "widgets/inspectors/sendbox.h"
#include "widgets/pages/listdetail.h"
#include "widgets/support/cardframe.h"
#include "widgets/support/emptystate.h"
#include "widgets/support/metrics.h"
#include "widgets/views/recordview.h"

#include <QMenu>
#include <QSet>
#include <QVBoxLayout>

namespace eyewall::pages {

using monitor::MessageKind;

MessagesPage::MessagesPage(models::Feed &feed, monitor::Control &control, QWidget *parent)
    : QWidget(parent)
    , m_model(feed.messages())
    , m_view(new views::RecordView)
    , m_inspector(new inspectors::MessageInspector)
    , m_sendBox(new inspectors::SendBox(feed.connections(), control))
    , m_canSend(control.isLive())
{
    m_view->setObjectName(QStringLiteral("messages"));
    auto *empty = new support::EmptyState(tr(
        "WebSocket messages and server-sent events appear here, and you can answer into an open WebSocket."));
    empty->setActionText(tr("Open the chat page"));
    m_view->setAccessibleName(tr("Messages"));
    m_view->setModel(&m_model);
    m_listDetail = new ListDetail(m_view, m_inspector, empty, this);
    auto *sendCard = new support::CardFrame(this);
    sendCard->setAccessibleName(tr("Send a message"));
    sendCard->body()->addWidget(m_sendBox);
    sendCard->setVisible(m_canSend && !m_listDetail->isEmpty());
    sendCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setUpLayout(sendCard);
    connect(m_listDetail, &ListDetail::emptyChanged, sendCard,
            [this, sendCard](bool isEmpty) { sendCard->setVisible(m_canSend && !isEmpty); });
    connect(empty, &support::EmptyState::actionTriggered, this, &MessagesPage::chatRequested);
    connect(m_view, &views::RecordView::selectedRowChanged, this, &MessagesPage::showSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MessagesPage::noteSelection);
    connect(m_view, &views::RecordView::rowMenuRequested, this, &MessagesPage::addRowActions);
}

void MessagesPage::setUpLayout(QWidget *sendCard)
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin, metrics.pageMargin, metrics.pageMargin,
                               metrics.pageMargin);
    layout->setSpacing(metrics.cardGap);
    layout->addWidget(m_listDetail, 1);
    layout->addWidget(sendCard);
}

void MessagesPage::showSelected()
{
    const QModelIndex selected = m_view->selectedRow();
    if (!selected.isValid())
        return;
    const monitor::MessageSeen &message = m_model.at(selected.row());
    m_inspector->showMessage(message, m_model.routeName(message));
    m_listDetail->setDetailShown(true);
    if (m_sendBox->connection() != message.connection)
        m_sendBox->setConnection(message.connection);
}

/// Each of their connections once.
void MessagesPage::noteSelection()
{
    QList<quint64> connections;
    QSet<quint64> seen;
    for (const int row : m_view->selectedRows()) {
        const monitor::ConnectionId connection = m_model.at(row).connection;
        if (!seen.contains(connection))
            connections.append(connection);
        seen.insert(connection);
    }
    m_sendBox->setSelection(connections);
}

void MessagesPage::addRowActions(QMenu *menu, const QModelIndex &index)
{
    const monitor::MessageSeen message = m_model.at(index.row());
    menu->addSeparator();
    m_inspector->addActions(menu, message);
    QAction *again = menu->addAction(tr("Write it into the box below"), this, [this, message] {
        m_sendBox->setConnection(message.connection);
        m_sendBox->write(message.kind, message.payload);
    });
    const bool canBeSent = message.kind == MessageKind::Text || message.kind == MessageKind::Binary ||
                           message.kind == MessageKind::Ping;
    again->setEnabled(m_canSend && canBeSent && !message.isTruncated && !message.areBytesDropped);
    menu->addSeparator();
    menu->addAction(tr("Show the connection"), this,
                    [this, id = message.connection] { Q_EMIT connectionRequested(id); });
    menu->addAction(tr("Only messages of this connection"), this,
                    [this, id = message.connection] { Q_EMIT messagesRequested({id}); });
}

} // namespace eyewall::pages
