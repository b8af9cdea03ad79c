// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/cell.h"
#include "widgets/support/colors.h"

#include <QStyledItemDelegate>

namespace eyewall::views {

/// Paints the cells of a record table in the style its column asks for: chips, bars, dots, fixed text;
/// selection over the whole row and a hairline below. Colours come from the palette. Thread: GUI.
class RecordDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Space left and right of the text of a cell.
    static int cellPadding(const QFont &font);

private:
    struct Cell;

    void paintBackground(const Cell &cell) const;
    void paintText(const Cell &cell, const QColor &color) const;
    void paintChip(const Cell &cell) const;
    void paintBar(const Cell &cell) const;
    void paintDot(const Cell &cell) const;
};

} // namespace eyewall::views
