// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <Qt>

namespace eyewall::models {

/// Data roles beside Qt's own. Text is only in Qt::DisplayRole.
enum CellRole {
    SortRole = Qt::UserRole, ///< the raw value: a number, a time in nanoseconds since the epoch, bytes
    ToneRole,                ///< int of support::Role: what the value means; absent when it means nothing
    IdRole,                  ///< quint64: what the row is, for as long as the row exists
    TrendRole,               ///< Trend: the last half minute; absent when nothing happened in it
    SpanRole,                ///< Span: when it ran
};

/// Header roles beside Qt's own.
enum HeaderRole {
    StyleRole = Qt::UserRole, ///< int of CellStyle
    SampleRole,               ///< QString: a text as wide as the column usually needs
    StretchRole,              ///< bool: gets the space that is left
    RankRole,                 ///< int: 0 = always shown; where space is short, the highest go first
    OptionalRole,             ///< bool: hidden until the user asks for it
    LiveRole,                 ///< bool: its values change while a person looks, and fade in
};

/// How a column is painted.
enum class CellStyle {
    Text,
    Dim,
    Fixed,    ///< in the fixed font
    DimFixed, ///< in the fixed font, dim
    Strong,   ///< in the fixed font, bold
    Tinted,   ///< bold, in the colour of its tone
    Chip,     ///< a pill in the colour of its tone
    Bar,      ///< a duration over a log-scaled bar in the colour of its tone
    Dot,      ///< a word behind a dot in the colour of its tone
    Span,     ///< a bar from when to when it ran, against all that is in sight, in the colour of its tone
    Trend,    ///< a number behind a small line of the last half minute in the colour of its tone
};

/// What a column is: everything a header and a delegate ask for. Thread: any.
struct Column {
    QString title;
    QString sample;
    CellStyle style = CellStyle::Text;
    bool isRightAligned = false;
    bool stretches = false;
    QString toolTip = {};
    int rank = 0;
    bool isOptional = false;
    bool isLive = false;
};

} // namespace eyewall::models
