// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/requestspage.h"

#include "widgets/inspectors/requestinspector.h"
#include "widgets/pages/listdetail.h"
#include "widgets/support/emptystate.h"
#include "widgets/support/metrics.h"
#include "widgets/views/recordview.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace eyewall::pages {

using models::TimeForm;

namespace {

constexpr qsizetype kMostCopied = 1000; // rows, as commands or addresses

} // namespace

RequestsPage::RequestsPage(models::Feed &feed, QWidget *parent)
    : QWidget(parent)
    , m_model(feed.requests())
    , m_view(new views::RecordView)
    , m_inspector(new inspectors::RequestInspector(feed.connections()))
    , m_times(new QActionGroup(this))
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
    addTimeAction(tr("Time of day"), TimeForm::Clock);
    addTimeAction(tr("How long ago"), TimeForm::Age);
    addTimeAction(tr("Since the row above"), TimeForm::Gap);
    connect(empty, &support::EmptyState::actionTriggered, this, &RequestsPage::welcomeRequested);
    connect(m_view, &views::RecordView::selectedRowChanged, this, &RequestsPage::showSelected);
    connect(m_view, &views::RecordView::rowMenuRequested, this, &RequestsPage::addRowActions);
    connect(&m_model, &models::RecordModel::recordsChanged, this, &RequestsPage::refreshOpenOne);
    connect(&m_model, &models::RequestModel::hostsChanged, this, &RequestsPage::showHosts);
}

QList<QAction *> RequestsPage::timeActions() const
{
    return m_times->actions();
}

void RequestsPage::setTimeForm(TimeForm form)
{
    m_model.setTimeForm(form);
    for (QAction *action : m_times->actions())
        action->setChecked(action->data().toInt() == int(form));
}

void RequestsPage::addTimeAction(const QString &text, TimeForm form)
{
    QAction *action = m_times->addAction(text);
    action->setObjectName(QStringLiteral("requests.time%1").arg(int(form)));
    action->setCheckable(true);
    action->setChecked(form == m_model.timeForm());
    action->setData(int(form));
    connect(action, &QAction::triggered, this, [this, form] { setTimeForm(form); });
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

/// The view asks the model only when it chooses columns anew.
void RequestsPage::showHosts()
{
    m_view->setColumnHidden(models::RequestModel::Host, !m_model.hasSeveralHosts());
}

void RequestsPage::addRowActions(QMenu *menu, const QModelIndex &index)
{
    menu->addSeparator();
    if (const QList<int> rows = m_view->selectedRows(); rows.size() > 1) {
        addActionsOfSeveral(menu, rows);
    } else {
        m_inspector->addActions(menu, m_model.at(index.row()));
        menu->addSeparator();
        addConnectionActions(menu, m_model.at(index.row()).seen.connection);
    }
    menu->addSeparator();
    QMenu *times = menu->addMenu(tr("Times"));
    times->addActions(timeActions());
}

void RequestsPage::addConnectionActions(QMenu *menu, quint64 connection)
{
    menu->addAction(tr("Show the connection"), this,
                    [this, connection] { Q_EMIT connectionRequested(connection); });
    menu->addAction(tr("Only requests of this connection"), this,
                    [this, connection] { Q_EMIT requestsRequested({connection}); });
}

void RequestsPage::addActionsOfSeveral(QMenu *menu, const QList<int> &rows)
{
    const int count = int(std::min(rows.size(), kMostCopied));
    menu->addAction(tr("Copy %n URL(s)", nullptr, count), this, [this] { copySeveral(false); });
    menu->addAction(tr("Copy %n request(s) as cURL", nullptr, count), this, [this] { copySeveral(true); });
}

void RequestsPage::copySeveral(bool asCommands)
{
    QStringList lines;
    QList<int> rows = m_view->selectedRows();
    rows.resize(std::min(rows.size(), kMostCopied));
    for (const int row : std::as_const(rows)) {
        const models::RequestRow &request = m_model.at(row);
        lines.append(asCommands ? m_inspector->curlOf(request)
                                : QString::fromUtf8(m_inspector->urlOf(request)));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace eyewall::pages
