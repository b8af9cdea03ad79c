// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/cell.h"
#include "widgets/support/colors.h"
#include "widgets/support/textcache.h"

#include <QStyledItemDelegate>

#include <map>

namespace eyewall::views {

class ChangeGlow;
class VisibleSpan;

/// Paints the cells of a record table in the style its column asks for: chips, bars, dots, fixed text;
/// selection over the whole row, a hairline below, and a glow behind what has just changed. Colours come from
/// the palette. Thread: GUI.
class RecordDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Both live longer.
    RecordDelegate(const ChangeGlow &glow, VisibleSpan &span, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Space left and right of the text of a cell.
    static int cellPadding(const QFont &font);

private:
    struct Cell;
    enum class Edge { Left, Right };
    /// A font of a style, and what is asked of it for each cell.
    struct Face {
        QFont font;
        qreal ascent = 0;
        qreal descent = 0;
        qreal height = 0;
        bool isTabular = false; ///< its digits are equally wide
    };

    [[nodiscard]] const Face &faceOf(models::CellStyle style, const QFont &base) const;
    void paintNumber(const Cell &cell, qreal baseline, Edge edge) const;
    void paintBackground(const Cell &cell) const;
    void paintText(const Cell &cell, const QColor &color) const;
    void paintChip(const Cell &cell) const;
    void paintBar(const Cell &cell) const;
    void paintDot(const Cell &cell) const;
    void paintTrend(const Cell &cell, const QModelIndex &index) const;
    void paintSpan(const Cell &cell, const QModelIndex &index) const;

    const ChangeGlow &m_glow;
    VisibleSpan &m_span;
    // What painting remembers of the font that it met last.
    mutable QFont m_base;
    mutable std::map<models::CellStyle, Face> m_faces;
    mutable support::TextCache m_texts;
};

} // namespace eyewall::views
