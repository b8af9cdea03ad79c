// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/partsview.h"

#include "widgets/inspectors/bodyfile.h"
#include "widgets/inspectors/bodyview.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace eyewall::inspectors {

namespace {

constexpr int kMostRows = 5;
constexpr int kWidestName = 30; // characters

QString sizeOf(const support::FormPart &part)
{
    const QString size = support::formatBytes(double(part.bytes.size()));
    return part.isWhole ? size : PartsView::tr("%1, cut").arg(size);
}

QStringList cellsOf(const support::FormPart &part)
{
    return {support::visibleText(part.name), support::visibleText(part.fileName),
            support::visibleText(QString::fromUtf8(part.contentType)), sizeOf(part)};
}

Body bodyOf(const support::FormPart &part)
{
    return {part.bytes, part.contentType, quint64(part.bytes.size()), false, false, part.contentEncoding};
}

} // namespace

PartsView::PartsView(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_body(new BodyView(tr("Part"), this, BodyView::Nesting::Innermost))
    , m_save(new QPushButton(tr("Save part…"), this))
    , m_outcome(new support::ElidedLabel(this))
{
    m_list->setAccessibleName(tr("Parts"));
    m_list->setHeaderLabels({tr("Name"), tr("File"), tr("Type"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(true);
    m_outcome->setForegroundRole(QPalette::PlaceholderText);
    const support::Metrics metrics = support::Metrics::of(this);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics.unit * 2);
    foot->addWidget(m_save);
    foot->addWidget(m_outcome, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.unit * 2);
    layout->addWidget(m_list);
    layout->addWidget(m_body, 1);
    layout->addLayout(foot);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PartsView::showSelected);
    connect(m_save, &QPushButton::clicked, this, &PartsView::save);
}

void PartsView::showParts(const support::FormParts &form)
{
    const int row = fontMetrics().lineSpacing() * 3 / 2;
    m_form = form;
    m_list->clear();
    for (const support::FormPart &part : form.parts) {
        auto *item = new QTreeWidgetItem(m_list, cellsOf(part));
        item->setFont(0, support::fixedFont(font()));
        item->setFont(1, support::fixedFont(font()));
        item->setSizeHint(0, {0, row});
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(0, std::max(m_list->columnWidth(0), widthOfNames()));
    const int rows = std::clamp(m_list->topLevelItemCount(), 1, kMostRows);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + row * rows);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showSelected();
}

void PartsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_form.parts.empty())
        showParts(m_form); // heights and widths come from the font
}

/// The items tell their height only in the first column.
int PartsView::widthOfNames() const
{
    const QFontMetrics metrics(support::fixedFont(font()));
    int width = 0;
    for (const support::FormPart &part : m_form.parts)
        width =
            std::max(width, metrics.horizontalAdvance(support::visibleText(part.name)) + metrics.height());
    return std::min(width, fontMetrics().averageCharWidth() * kWidestName);
}

QString PartsView::text() const
{
    QStringList lines;
    for (const support::FormPart &part : m_form.parts)
        lines.append(cellsOf(part).join(QLatin1Char('\t')));
    return lines.join(QLatin1Char('\n'));
}

void PartsView::showSelected()
{
    const int index = selectedPart();
    m_save->setEnabled(index >= 0);
    m_outcome->setText({});
    m_body->showBody(index < 0 ? Body() : bodyOf(m_form.parts[std::size_t(index)]));
}

void PartsView::save()
{
    const support::FormPart &part = m_form.parts[std::size_t(selectedPart())];
    const QString name = part.fileName.isEmpty() ? part.name : part.fileName;
    askAndSave(this, {part.bytes, safeFileName(name)},
               [this](const SaveOutcome &outcome) { m_outcome->setText(outcome.sentence); });
}

int PartsView::selectedPart() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
}

} // namespace eyewall::inspectors
