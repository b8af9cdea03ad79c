// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/connectionspage.h"

#include "widgets/inspectors/connectioninspector.h"
#include "widgets/inspectors/sendbox.h"
#include "widgets/pages/listdetail.h"
#include "widgets/support/cardframe.h"
#include "widgets/support/emptystate.h"
#include "widgets/support/metrics.h"
#include "widgets/views/recordview.h"

#include <QVBoxLayout>

namespace eyewall::pages {

ConnectionsPage::ConnectionsPage(models::Feed &feed, monitor::Control &control, QWidget *parent)
    : QWidget(parent)
    , m_model(feed.connections())
    , m_control(control)
    , m_view(new views::RecordView)
    , m_inspector(new inspectors::ConnectionInspector(m_model, control))
    , m_sendBox(new inspectors::SendBox(m_model, control))
{
    m_view->setObjectName(QStringLiteral("connections"));
    auto *empty = new support::EmptyState(tr("Every client that connects to this server appears here."));
    empty->setActionText(tr("Open the welcome page"));
    m_view->setAccessibleName(tr("Connections"));
    m_view->setModel(&m_model);
    m_listDetail = new ListDetail(m_view, m_inspector, empty, this);
    auto *card = new support::CardFrame(this);
    card->setAccessibleName(tr("Send a message"));
    card->body()->addWidget(m_sendBox);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    card->hide();
    m_sendCard = card;
    setUpLayout();
    connect(empty, &support::EmptyState::actionTriggered, this, &ConnectionsPage::welcomeRequested);
    connect(m_view, &views::RecordView::selectedRowChanged, this, &ConnectionsPage::showSelected);
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

void ConnectionsPage::showSelected()
{
    const QModelIndex selected = m_view->selectedRow();
    if (!selected.isValid()) {
        m_control.watch({});
        return;
    }
    const models::Connection &connection = m_model.at(selected.row());
    m_control.watch({connection.id});
    m_inspector->showConnection(connection.id);
    m_listDetail->setDetailShown(true);
    if (m_sendBox->connection() != connection.id)
        m_sendBox->setConnection(connection.id);
    m_sendCard->setVisible(connection.isOpen() && connection.protocol == monitor::Protocol::WebSocket);
}

} // namespace eyewall::pages
