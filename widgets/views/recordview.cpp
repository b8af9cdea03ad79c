// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/recordview.h"

#include "widgets/models/recordmodel.h"
#include "widgets/support/metrics.h"
#include "widgets/views/changeglow.h"
#include "widgets/views/paintpace.h"
#include "widgets/views/recorddelegate.h"
#include "widgets/views/scrollanchor.h"
#include "widgets/views/visiblespan.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace eyewall::views {

namespace {

constexpr int kSmallestStretch = 12; // characters
constexpr quint8 kStateVersion = 1;  // of what saveColumns() writes

bool isOptional(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, models::OptionalRole).toBool();
}

} // namespace

RecordView::RecordView(QWidget *parent)
    : QTableView(parent)
    , m_anchor(new ScrollAnchor(this))
    , m_pace(new PaintPace(this))
    , m_glow(new ChangeGlow(this))
    , m_span(std::make_unique<VisibleSpan>(*this))
    , m_newRows(new QPushButton(this))
{
    setItemDelegate(new RecordDelegate(*m_glow, *m_span, this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    // Else the view jumps to the next row when the current one is evicted; keyPressEvent() scrolls.
    setAutoScroll(false);
    setUpHeaders();
    applyFont();
    m_newRows->hide();
    m_newRows->setAccessibleName(tr("Show new rows"));
    m_newRows->setFocusPolicy(Qt::NoFocus);
    m_newRows->setCursor(Qt::PointingHandCursor);
    connect(m_newRows, &QPushButton::clicked, m_anchor, &ScrollAnchor::goToBottom);
    connect(m_anchor, &ScrollAnchor::newRowsChanged, this, &RecordView::showNewRows);
}

RecordView::~RecordView() = default;

void RecordView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_anchor->setModel(model);
    m_pace->setModel(model);
    if (records())
        connect(records(), &models::RecordModel::filterChanged, m_anchor, &ScrollAnchor::forgetNewRows);
    m_anchor->setFollows(records() != nullptr);
    m_glow->setModel(model);
    horizontalHeader()->setSectionsClickable(records() != nullptr);
    if (!model)
        return;
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordView::noteSelection);
    // Which comes later than the selection.
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordView::noteSelection);
    // A reset empties the selection without a word.
    connect(model, &QAbstractItemModel::modelReset, this, &RecordView::noteSelection);
    sizeColumns();
}

QString RecordView::selectedText() const
{
    const QList<int> columns = visibleColumns();
    QStringList lines;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model()->index(row, column).data().toString().simplified());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void RecordView::copy()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void RecordView::setColumnShown(int column, bool shown)
{
    m_areColumnsTheUsers = true;
    setColumnHidden(column, !shown);
    if (shown)
        makeRoom();
}

void RecordView::followModel(int column)
{
    if (!m_areColumnsTheUsers)
        return stretchColumn();
    setColumnHidden(column, isOptional(*model(), column));
    makeRoom();
    // It must not push out of sight what the user chose.
    if (horizontalHeader()->length() > viewport()->width())
        setColumnHidden(column, true);
}

QByteArray RecordView::saveColumns() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << kStateVersion << qint32(model()->columnCount()) << m_areColumnsTheUsers << qint32(m_sortColumn)
        << qint32(m_sortOrder) << horizontalHeader()->saveState();
    return state;
}

bool RecordView::restoreColumns(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    qint32 columns = 0;
    qint32 sortColumn = -1;
    qint32 sortOrder = Qt::AscendingOrder;
    bool areTheUsers = false;
    QByteArray header;
    in >> version >> columns >> areTheUsers >> sortColumn >> sortOrder >> header;
    const bool isOurs = in.status() == QDataStream::Ok && version == kStateVersion &&
                        columns == model()->columnCount() && sortColumn < columns;
    if (!isOurs)
        return false;
    if (areTheUsers) {
        m_areColumnsTheUsers = true;
        if (!horizontalHeader()->restoreState(header))
            resetColumns();
    }
    sortBy(std::max(-1, int(sortColumn)),
           sortOrder == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    return true;
}

void RecordView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < model()->columnCount(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, isOptional(*model(), column));
    }
    sortBy(-1, Qt::AscendingOrder);
    m_areColumnsTheUsers = false;
    sizeColumns();
}

QModelIndex RecordView::selectedRow() const
{
    if (!selectionModel())
        return {};
    const QModelIndex current = selectionModel()->currentIndex();
    if (current.isValid() && selectionModel()->isRowSelected(current.row()))
        return current.siblingAtColumn(0);
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : rows.first();
}

QList<int> RecordView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RecordView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFont();
        sizeColumns();
    }
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    const bool isShiftF10 = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Menu || isShiftF10) {
        showMenuOfCurrentRow();
        return;
    }
    const bool isDown = event->key() == Qt::Key_J;
    if (event->modifiers() == Qt::NoModifier && (isDown || event->key() == Qt::Key_K)) {
        QKeyEvent arrow(QEvent::KeyPress, isDown ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        keyPressEvent(&arrow);
        return;
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        if (!(event->modifiers() & Qt::ShiftModifier))
            return goToRow(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1);
    }
    const QModelIndex before = currentIndex();
    QTableView::keyPressEvent(event);
    if (currentIndex() != before)
        scrollTo(currentIndex());
}

/// With Ctrl a table would move an invisible current cell alone.
void RecordView::goToRow(int row)
{
    const QModelIndex index = model()->index(row, std::max(0, currentIndex().column()));
    if (!index.isValid())
        return;
    setCurrentIndex(index); // from where Shift extends
    selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretchColumn();
    placeNewRowsButton();
}

void RecordView::paintEvent(QPaintEvent *event)
{
    m_span->forget();
    QTableView::paintEvent(event);
}

int RecordView::sizeHintForColumn(int column) const
{
    // Digits are painted as wide as the widest, which a sample need not have.
    const int padding = 2 * RecordDelegate::cellPadding(font()) + support::Metrics::of(font()).unit;
    const auto style = static_cast<models::CellStyle>(
        model()->headerData(column, Qt::Horizontal, models::StyleRole).toInt());
    const bool isFixed = style == models::CellStyle::Fixed || style == models::CellStyle::DimFixed ||
                         style == models::CellStyle::Strong;
    QFont cellFont = isFixed ? support::fixedFont(font()) : font();
    cellFont.setBold(style == models::CellStyle::Strong || style == models::CellStyle::Chip);
    const QFontMetrics metrics(cellFont);
    const QString sample = model()->headerData(column, Qt::Horizontal, models::SampleRole).toString();
    const bool hasShape = style == models::CellStyle::Dot || style == models::CellStyle::Chip;
    const int shape = hasShape ? metrics.height() : 0;
    // With room for the arrow of a sort.
    const int header = horizontalHeader()->fontMetrics().horizontalAdvance(
                           model()->headerData(column, Qt::Horizontal).toString()) +
                       this->style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, horizontalHeader());
    return std::max(metrics.horizontalAdvance(sample) + shape, header) + padding;
}

void RecordView::setUpHeaders()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setTextElideMode(Qt::ElideRight);
    header->setAccessibleName(tr("Columns"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RecordView::showColumnMenu);
    connect(header, &QHeaderView::sectionClicked, this, &RecordView::sortByClick);
    connect(header, &QHeaderView::sectionResized, this, [this] { m_areColumnsTheUsers |= !m_isSizing; });
    connect(header, &QHeaderView::sectionMoved, this, [this] { m_areColumnsTheUsers = true; });
}

void RecordView::applyFont()
{
    const int height = support::Metrics::of(font()).rowHeight;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
    const qreal character = QFontMetricsF(font()).averageCharWidth();
    if (m_areColumnsTheUsers)
        scaleColumns(character / m_character);
    m_character = character;
}

/// What a person could read stays readable in another size of text.
void RecordView::scaleColumns(qreal factor)
{
    for (const int column : visibleColumns())
        setColumnWidth(column, qRound(columnWidth(column) * factor));
}

void RecordView::sizeColumns()
{
    if (!model() || m_areColumnsTheUsers)
        return;
    m_isSizing = true;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, sizeHintForColumn(column));
    m_isSizing = false;
    stretchColumn();
}

/// Leaves out columns by their rank until the rest fits, as long as the columns are not the user's.
void RecordView::chooseColumns()
{
    const auto rankOf = [this](int column) {
        return model()->headerData(column, Qt::Horizontal, models::RankRole).toInt();
    };
    int needed = 0;
    QList<int> columns;
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, isOptional(*model(), column));
        if (isColumnHidden(column))
            continue;
        needed += sizeHintForColumn(column);
        columns.append(column);
    }
    std::stable_sort(columns.begin(), columns.end(), [&](int a, int b) { return rankOf(a) > rankOf(b); });
    for (const int column : std::as_const(columns)) {
        const bool isShown = rankOf(column) == 0 || needed <= viewport()->width();
        setColumnHidden(column, !isShown);
        if (!isShown)
            needed -= sizeHintForColumn(column);
    }
}

/// The column that stretches gives of its width, so that one that was just shown is in sight.
void RecordView::makeRoom()
{
    const int excess = horizontalHeader()->length() - viewport()->width();
    for (const int column : visibleColumns()) {
        if (excess <= 0 || !model()->headerData(column, Qt::Horizontal, models::StretchRole).toBool())
            continue;
        const int smallest = fontMetrics().averageCharWidth() * kSmallestStretch;
        setColumnWidth(column,
                       std::max(std::min(smallest, columnWidth(column)), columnWidth(column) - excess));
    }
}

/// Gives the space that is left to the column that asks for it, until the user sizes columns.
void RecordView::stretchColumn()
{
    if (!model() || m_areColumnsTheUsers)
        return;
    m_isSizing = true;
    chooseColumns();
    int others = 0;
    int stretched = -1;
    for (const int column : visibleColumns()) {
        if (model()->headerData(column, Qt::Horizontal, models::StretchRole).toBool())
            stretched = column;
        else
            others += columnWidth(column);
    }
    const int smallest = fontMetrics().averageCharWidth() * kSmallestStretch;
    if (stretched >= 0)
        setColumnWidth(stretched, std::max(smallest, viewport()->width() - others));
    m_isSizing = false;
}

/// First click ascending, second descending, third back to the order of arrival. The header would only
/// toggle.
void RecordView::sortByClick(int column)
{
    const bool again = m_sortColumn == column;
    const bool toArrival = again && m_sortOrder == Qt::DescendingOrder;
    sortBy(toArrival ? -1 : column, again && !toArrival ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordView::sortBy(int column, Qt::SortOrder order)
{
    models::RecordModel *model = records();
    if (!model)
        return;
    const bool toArrival = column < 0;
    m_sortOrder = order;
    m_sortColumn = column;
    horizontalHeader()->setSortIndicatorShown(!toArrival);
    horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    model->sort(m_sortColumn, m_sortOrder);
    m_anchor->setFollows(toArrival);
    if (selectedRow().isValid())
        scrollTo(selectedRow());
}

/// The selection model also speaks when rows merely leave.
void RecordView::noteSelection()
{
    const QPersistentModelIndex now(selectedRow());
    if (now == m_selected)
        return;
    m_selected = now;
    if (now.isValid())
        m_anchor->hold();
    else
        m_anchor->letGo();
    Q_EMIT selectedRowChanged();
}

void RecordView::showNewRows(int count)
{
    m_newRows->setVisible(count > 0);
    if (count == 0)
        return;
    m_newRows->setText(tr("▼ %1 new").arg(QLocale().toString(count)));
    m_newRows->setAccessibleName(tr("Show %1 new rows at the bottom").arg(QLocale().toString(count)));
    placeNewRowsButton();
}

void RecordView::placeNewRowsButton()
{
    m_newRows->resize(m_newRows->sizeHint());
    const int gap = support::Metrics::of(this).cardGap;
    const QRect area = viewport()->geometry();
    m_newRows->move(area.center().x() - m_newRows->width() / 2, area.bottom() - m_newRows->height() - gap);
    m_newRows->raise();
}

models::RecordModel *RecordView::records() const
{
    return qobject_cast<models::RecordModel *>(model());
}

QList<int> RecordView::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; model() && visual < model()->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

} // namespace eyewall::views
