// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/filterpopup.h"

#include "widgets/models/filterreader.h"
#include "widgets/support/metrics.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>

namespace eyewall::views {

namespace {

constexpr int kMostRows = 10;

QStandardItem *item(const QString &text)
{
    auto *made = new QStandardItem(text); // owned by the model that it is put into
    made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    return made;
}

} // namespace

FilterPopup::FilterPopup(QLineEdit *edit)
    : QObject(edit)
    , m_edit(edit)
    , m_model(new QStandardItemModel(this))
    , m_view(new QTreeView)
    , m_completer(new QCompleter(this))
{
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMostRows);
    m_completer->setPopup(m_view); // owned by the completer from now on
    m_completer->setWidget(edit);
    m_view->header()->hide();
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAccessibleName(tr("Proposals for the filter"));
    // Later than the completer's, so asked before it.
    m_view->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.siblingAtColumn(0).data().toString()); });
}

void FilterPopup::propose(const QList<models::FilterProposal> &proposals)
{
    m_model->clear();
    const QFont fixed = support::fixedFont(m_edit->font());
    for (const models::FilterProposal &proposal : proposals) {
        QStandardItem *text = item(proposal.text);
        text->setFont(fixed);
        QStandardItem *help = item(proposal.help);
        help->setForeground(m_edit->palette().placeholderText());
        m_model->appendRow({text, help});
    }
    if (proposals.isEmpty()) {
        hide();
        return;
    }
    m_completer->complete();
    m_view->setCurrentIndex({});
}

void FilterPopup::hide()
{
    m_view->hide();
}

bool FilterPopup::isVisible() const
{
    return m_view->isVisible();
}

bool FilterPopup::hasCurrent() const
{
    return isVisible() && m_view->currentIndex().isValid();
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress || !isVisible())
        return QObject::eventFilter(watched, event);
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Tab)
        return false;
    const QModelIndex current = m_view->currentIndex();
    const int row = current.isValid() ? current.row() : 0;
    const QString text = m_model->index(row, 0).data().toString();
    hide();
    Q_EMIT chosen(text);
    return true;
}

} // namespace eyewall::views
