// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/listdetail.h"

#include "widgets/models/recordmodel.h"
#include "widgets/support/cardframe.h"
#include "widgets/support/emptystate.h"
#include "widgets/support/metrics.h"
#include "widgets/views/recordview.h"

#include <QAbstractItemModel>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace eyewall::pages {

namespace {

/// What the stack shows, in its order.
enum { List, NothingThere, NothingMatches };

constexpr double kSideBySide = 1.2; // width to height; narrower, the detail goes below

} // namespace

ListDetail::ListDetail(views::RecordView *list, QWidget *detail, support::EmptyState *empty, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_stack(new QStackedWidget(this))
    , m_nothingThere(empty)
    , m_nothingMatches(new support::EmptyState({}))
    , m_listCard(new support::CardFrame(this))
    , m_detailCard(new support::CardFrame(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    m_listCard->setAccessibleName(list->accessibleName());
    m_listCard->setBodyFlush(true);
    m_stack->addWidget(list);
    m_stack->addWidget(empty);
    m_nothingMatches->setActionText(tr("Take the filter away"));
    m_stack->addWidget(m_nothingMatches);
    m_listCard->body()->addWidget(m_stack);
    m_detailCard->setBodyFlush(true);
    m_detailCard->setAccessibleName(tr("Details"));
    m_detailCard->body()->addWidget(detail);
    m_splitter->addWidget(m_listCard);
    m_splitter->addWidget(m_detailCard);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(support::Metrics::of(this).cardGap);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    resetDivision();
    m_detailCard->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setWhatsThis(tr("Close the detail"));
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &ListDetail::closeDetail);
    connect(list->model(), &QAbstractItemModel::rowsInserted, this, &ListDetail::showListOrEmpty);
    connect(list->model(), &QAbstractItemModel::rowsRemoved, this, &ListDetail::showListOrEmpty);
    connect(list->model(), &QAbstractItemModel::modelReset, this, &ListDetail::showListOrEmpty);
    if (auto *records = qobject_cast<models::RecordModel *>(list->model())) {
        connect(records, &models::RecordModel::countsChanged, this, &ListDetail::showListOrEmpty);
        connect(m_nothingMatches, &support::EmptyState::actionTriggered, records,
                &models::RecordModel::showAll);
    }
    showListOrEmpty();
}

void ListDetail::addBelowList(QWidget *widget)
{
    m_listCard->body()->addWidget(widget);
}

void ListDetail::setDetailShown(bool shown)
{
    m_detailCard->setVisible(shown);
    m_escape->setEnabled(shown); // else somebody else may have a use for the key
}

bool ListDetail::isDetailShown() const
{
    return !m_detailCard->isHidden();
}

bool ListDetail::isEmpty() const
{
    const auto *records = qobject_cast<const models::RecordModel *>(m_list->model());
    return (records ? records->totalCount() : m_list->model()->rowCount()) == 0;
}

void ListDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    orient();
}

QByteArray ListDetail::saveDivision() const
{
    return m_splitter->saveState();
}

bool ListDetail::restoreDivision(const QByteArray &state)
{
    const int handle = m_splitter->handleWidth(); // the font's, not that of then
    // Sizes are fitted to the orientation before that is restored: the second time it is.
    const bool isRestored = m_splitter->restoreState(state) && m_splitter->restoreState(state);
    m_splitter->setHandleWidth(handle);
    m_splitter->setChildrenCollapsible(false);
    orient();
    return isRestored;
}

void ListDetail::resetDivision()
{
    m_splitter->setSizes({660, 380});
}

void ListDetail::orient()
{
    const bool isWide = width() >= kSideBySide * height();
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

void ListDetail::showListOrEmpty()
{
    const bool wasEmpty = m_stack->currentIndex() == NothingThere;
    const int page = isEmpty() ? NothingThere : m_list->model()->rowCount() == 0 ? NothingMatches : List;
    if (page == NothingMatches)
        explainFilter();
    if (m_stack->currentIndex() == page)
        return;
    m_stack->setCurrentIndex(page);
    if (page != List)
        setDetailShown(false);
    if (wasEmpty != isEmpty())
        Q_EMIT emptyChanged(isEmpty());
}

void ListDetail::explainFilter()
{
    const auto *records = qobject_cast<const models::RecordModel *>(m_list->model());
    const int rows = records->totalCount();
    if (!records->isNarrowed())
        m_nothingMatches->setSentence(tr("The filter matches none of %n rows.", nullptr, rows));
    else if (records->filterText().isEmpty())
        m_nothingMatches->setSentence(tr("The chosen time has none of %n rows.", nullptr, rows));
    else
        m_nothingMatches->setSentence(
            tr("The filter matches none of %n rows in the chosen time.", nullptr, rows));
    m_nothingMatches->setActionText(records->isNarrowed() ? tr("Show all rows") : tr("Take the filter away"));
}

void ListDetail::closeDetail()
{
    m_list->clearSelection();
    setDetailShown(false);
    m_list->setFocus();
    Q_EMIT detailClosed();
}

} // namespace eyewall::pages
