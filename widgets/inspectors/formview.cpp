// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/formview.h"

#include "widgets/support/metrics.h"
#include "widgets/support/payload.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace eyewall::inspectors {

namespace {

constexpr qsizetype kShownCharacters = 1000; // of a value; copying takes all of it

QString oneLine(const QString &text)
{
    QString shown = support::visibleText(text.left(kShownCharacters));
    shown.replace(QLatin1Char('\n'), QChar(0x21b5)).replace(QLatin1Char('\t'), QLatin1Char(' '));
    return text.size() > kShownCharacters ? shown + QChar(0x2026) : shown;
}

} // namespace

FormView::FormView(const QString &accessibleName, QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(accessibleName);
    setColumnCount(2);
    setHeaderLabels({tr("Name"), tr("Value")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(true);
    viewport()->setAutoFillBackground(false);
}

void FormView::showPairs(const support::FormPairs &form)
{
    m_form = form;
    clear();
    const QFont fixed = support::fixedFont(font());
    QList<QTreeWidgetItem *> items;
    for (const support::FormPair &pair : form.pairs) {
        auto *item = new QTreeWidgetItem({oneLine(pair.name), oneLine(pair.value)});
        item->setFont(0, fixed);
        item->setFont(1, fixed);
        item->setSizeHint(0, {0, rowHeight()});
        items.append(item);
    }
    addTopLevelItems(items);
    const int widest = fontMetrics().averageCharWidth() * 30;
    header()->resizeSection(0, std::min(widthOfNames(), widest));
    fit();
}

void FormView::setFitsRows(int rows)
{
    m_fitRows = rows;
    fit();
}

QString FormView::text() const
{
    QStringList lines;
    for (const support::FormPair &pair : m_form.pairs)
        lines.append(pair.name + QLatin1Char('\t') + pair.value);
    return lines.join(QLatin1Char('\n'));
}

QSize FormView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, support::Metrics::of(this).rowHeight * 6};
}

QSize FormView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, support::Metrics::of(this).rowHeight * 2};
}

void FormView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showPairs(m_form); // heights and widths come from the font
}

void FormView::contextMenuEvent(QContextMenuEvent *event)
{
    if (selectedItems().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy value"), this, [this] { copy(false); });
    menu->addAction(tr("Copy name and value"), this, [this] { copy(true); });
    menu->popup(event->globalPos());
}

void FormView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy(false);
    else
        QTreeWidget::keyPressEvent(event);
}

/// The items tell their height only.
int FormView::widthOfNames() const
{
    const QFontMetrics metrics(support::fixedFont(font()));
    int width = header()->sectionSizeHint(0);
    for (int row = 0; row < topLevelItemCount(); ++row)
        width = std::max(width, metrics.horizontalAdvance(topLevelItem(row)->text(0)) + metrics.height());
    return width;
}

int FormView::rowHeight() const
{
    return fontMetrics().lineSpacing() * 3 / 2;
}

void FormView::fit()
{
    if (m_fitRows == 0)
        return;
    setFixedHeight(header()->sizeHint().height() +
                   rowHeight() * std::clamp(topLevelItemCount(), 1, m_fitRows));
}

/// Whole values, not the shortened ones that are shown.
void FormView::copy(bool withNames) const
{
    QList<int> rows;
    for (QTreeWidgetItem *item : selectedItems())
        rows.append(indexOfTopLevelItem(item));
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        const support::FormPair &pair = m_form.pairs[std::size_t(row)];
        lines.append(withNames ? pair.name + QLatin1Char('\t') + pair.value : pair.value);
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace eyewall::inspectors
