// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/sparkline.h"

#include <QWidget>

namespace eyewall::charts {

class FrameClock;
class SeriesBuffer;

/// A card with one number: a dim label, a note at the other end, the number in large tabular figures, and the
/// last minute below. A compact tile is as low as its number, with the line beside it where there is room. A
/// number too long for the tile is written smaller, then elided. Thread: GUI.
class StatTile final : public QWidget {
    Q_OBJECT
public:
    /// `clock` and `buffer` live longer; `buffer` may be null for a tile without a line.
    StatTile(const QString &label, const SeriesBuffer *buffer, FrameClock &clock, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setRole(support::Role role);
    void setCompact(bool isCompact);
    /// The finished text of the number with its unit, and the note; repaints the line, too. A screen reader
    /// is told what changed, once.
    void setReading(const QString &value, const QString &note = {});

    QString label() const;
    QString note() const;
    QString value() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int margin() const;
    QFont valueFont() const;
    QRectF contentsArea() const;
    qreal paintHeader(QPainter &painter, const QRectF &area) const;
    /// Where the number stands.
    QRectF paintValue(QPainter &painter, const QRectF &area, qreal top) const;
    QRectF lineArea(const QRectF &area, const QRectF &number) const;
    void updateAccessible();

    FrameClock &m_clock;
    const SeriesBuffer *m_buffer;
    QString m_label;
    QString m_note;
    QString m_value;
    support::Role m_role = support::Role::Accent;
    bool m_isCompact = false;
    Sparkline m_sparkline;
};

} // namespace eyewall::charts
