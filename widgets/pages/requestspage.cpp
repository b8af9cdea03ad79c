// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/requestspage.h"

#include "widgets/inspectors/requestinspector.h"
#include "widgets/pages/listdetail.h"
#include "widgets/support/emptystate.h"
#include "widgets/support/metrics.h"
#include "widgets/views/recordview.h"

#include <QVBoxLayout>

namespace eyewall::pages {

RequestsPage::RequestsPage(models::Feed &feed, QWidget *parent)
    : QWidget(parent)
    , m_model(feed.requests())
    , m_view(new views::RecordView)
    , m_inspector(new inspectors::RequestInspector(feed.connections()))
{
    m_view->setObjectName(QStringLiteral("requests"));
    auto *empty =
        new support::EmptyState(tr("Every request to this server appears here the moment it is answered."));
    empty->setActionText(tr("Open the welcome page"));
    m_view->setAccessibleName(tr("Requests"));
    m_view->setModel(&m_model);
    m_listDetail = new ListDetail(m_view, m_inspector, empty, this);
    const int margin = support::Metrics::of(this).pageMargin;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_listDetail);
    connect(empty, &support::EmptyState::actionTriggered, this, &RequestsPage::welcomeRequested);
    connect(m_view, &views::RecordView::selectedRowChanged, this, &RequestsPage::showSelected);
    connect(&m_model, &models::RecordModel::recordsChanged, this, &RequestsPage::refreshOpenOne);
}

void RequestsPage::showSelected()
{
    const QModelIndex selected = m_view->selectedRow();
    if (!selected.isValid())
        return;
    const models::RequestRow &request = m_model.at(selected.row());
    m_inspector->showRequest(request, m_model.routeName(request));
    m_listDetail->setDetailShown(true);
}

void RequestsPage::refreshOpenOne()
{
    const QModelIndex selected = m_view->selectedRow();
    const monitor::RequestSeen &shown = m_inspector->request().seen;
    if (selected.isValid() && shown.isUnfinished && m_model.at(selected.row()).seen.id == shown.id)
        showSelected();
}

} // namespace eyewall::pages
