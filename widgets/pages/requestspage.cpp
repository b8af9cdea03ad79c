// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/requestspage.h"

#include "widgets/charts/ratestrip.h"
#include "widgets/inspectors/commentpopup.h"
#include "widgets/inspectors/popupplace.h"
#include "widgets/inspectors/requestinspector.h"
#include "widgets/models/pulse.h"
#include "widgets/pages/listdetail.h"
#include "widgets/pages/requeststrip.h"
#include "widgets/support/direction.h"
#include "widgets/support/emptystate.h"
#include "widgets/support/metrics.h"
#include "widgets/support/payload.h"
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
constexpr qsizetype kLongestPath = 40;  // characters, in a title

QString shortened(const QString &path)
{
    return path.size() > kLongestPath ? path.left(kLongestPath - 1) + QChar(0x2026) : path;
}

} // namespace

RequestsPage::RequestsPage(models::Feed &feed, QWidget *parent)
    : QWidget(parent)
    , m_model(feed.requests())
    , m_view(new views::RecordView)
    , m_inspector(new inspectors::RequestInspector(feed.connections()))
    , m_strip(new RequestStrip(this))
    , m_comment(new QAction(tr("Comment…"), this))
    , m_commentPopup(new inspectors::CommentPopup(this))
    , m_times(new QActionGroup(this))
{
    setUpLayout();
    setUpComments();
    addTimeAction(tr("Time of day"), TimeForm::Clock);
    addTimeAction(tr("How long ago"), TimeForm::Age);
    addTimeAction(tr("Since the row above"), TimeForm::Gap);
    connect(m_view, &views::RecordView::selectedRowChanged, this, &RequestsPage::showSelected);
    connect(m_view, &views::RecordView::rowMenuRequested, this, &RequestsPage::addRowActions);
    connect(&m_model, &models::RecordModel::recordsChanged, this, &RequestsPage::refreshOpenOne);
    connect(&m_model, &models::RequestModel::offeredChanged, m_view, &views::RecordView::followModel);
    connect(m_strip, &RequestStrip::spanChanged, this, &RequestsPage::applySpan);
    connect(&feed, &models::Feed::pausedChanged, m_strip, &RequestStrip::setPaused);
    connect(&m_model, &models::RequestModel::rangeChanged, this, [this] {
        if (!m_model.range())
            m_strip->clearSpan();
    });
}

void RequestsPage::setUpLayout()
{
    m_view->setObjectName(QStringLiteral("requests"));
    auto *empty =
        new support::EmptyState(tr("Every request to this server appears here the moment it is answered."));
    empty->setActionText(tr("Open the welcome page"));
    m_view->setAccessibleName(tr("Requests"));
    m_view->setModel(&m_model);
    m_listDetail = new ListDetail(m_view, m_inspector, empty, this);
    m_strip->setVisible(!m_listDetail->isEmpty());
    const support::Metrics metrics = support::Metrics::of(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin, metrics.pageMargin, metrics.pageMargin,
                               metrics.pageMargin);
    layout->setSpacing(metrics.cardGap);
    layout->addWidget(m_strip);
    layout->addWidget(m_listDetail, 1);
    setTabOrder(m_view, &m_strip->strip()); // the rows are what a person came for
    connect(empty, &support::EmptyState::actionTriggered, this, &RequestsPage::welcomeRequested);
    connect(m_listDetail, &ListDetail::emptyChanged, m_strip, &QWidget::setHidden);
}

void RequestsPage::setUpComments()
{
    m_comment->setObjectName(QStringLiteral("requests.comment"));
    m_comment->setShortcut(Qt::CTRL | Qt::Key_D);
    m_comment->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_comment->setEnabled(false);
    addAction(m_comment);
    connect(m_comment, &QAction::triggered, this, &RequestsPage::askForComment);
    connect(m_view, &views::RecordView::selectedRowChanged, this,
            [this] { m_comment->setEnabled(m_view->selectedRow().isValid()); });
    connect(m_commentPopup, &inspectors::CommentPopup::commentChosen, this, [this](const QString &comment) {
        m_model.setComment(m_commented, comment);
        showSelected();
    });
}

void RequestsPage::askForComment()
{
    m_commented = selectedRequests();
    if (m_commented.isEmpty())
        return;
    const int count = int(m_commented.size());
    const QString path =
        support::visibleText(QString::fromUtf8(m_model.at(m_view->selectedRow().row()).seen.target));
    m_commentPopup->askFor(count == 1 ? tr("Comment on %1").arg(support::leftToRight(shortened(path)))
                                      : tr("Comment on %n requests", nullptr, count),
                           m_model.comment(m_commented.first()));
    inspectors::popUpAt(*m_commentPopup, *m_view);
}

QList<quint64> RequestsPage::selectedRequests() const
{
    QList<quint64> requests;
    for (const int row : m_view->selectedRows())
        requests.append(m_model.at(row).seen.id);
    return requests;
}

void RequestsPage::append(const models::PulseFigures &figures)
{
    m_strip->append(figures);
}

void RequestsPage::applySpan()
{
    constexpr qint64 kSecond = 1'000'000'000;
    const auto &span = m_strip->span();
    m_model.setRange(span
                         ? std::optional(models::TimeRange{span->first * kSecond, (span->last + 1) * kSecond})
                         : std::nullopt);
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
    m_inspector->showRequest(request, m_model.routeName(request), m_model.comment(request.seen.id));
    m_listDetail->setDetailShown(true);
}

void RequestsPage::refreshOpenOne()
{
    const QModelIndex selected = m_view->selectedRow();
    const monitor::RequestSeen &shown = m_inspector->request().seen;
    if (selected.isValid() && shown.isUnfinished && m_model.at(selected.row()).seen.id == shown.id)
        showSelected();
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
    menu->addAction(m_comment);
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
