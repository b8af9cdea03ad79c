// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

class QColor;
class QPainter;
class QPalette;

namespace eyewall::support {

// Things that several widgets and delegates paint. They leave the painter as they found it, where they do not
// say otherwise. Thread: GUI.

/// A surface with a hairline round it and round corners; `radius` in logical pixels.
void paintCard(QPainter *painter, const QRectF &rect, const QPalette &palette, qreal radius);

/// How big a chip of this text is; the font is that of the metrics.
QSizeF chipSize(const QFontMetricsF &metrics, const QString &text);
/// A tinted pill without its text, for which it leaves the pen in the painter.
void paintChipShape(QPainter *painter, const QRectF &rect, const QColor &color);
/// A tinted pill with `text` in `color`, in the painter's font; the text is elided when `rect` is too narrow.
void paintChip(QPainter *painter, const QRectF &rect, const QString &text, const QColor &color);

/// Whether the digits of a font are equally wide by themselves, as in most fonts of desktops.
bool hasTabularDigits(const QFontMetricsF &metrics);
/// Width of `text` when every digit is as wide as the widest.
qreal tabularWidth(const QFontMetricsF &metrics, const QString &text);
/// Paints `text` from `baseline` to the right, every digit as wide as the widest, so live numbers stand
/// still.
void paintTabular(QPainter *painter, QPointF baseline, const QString &text);

} // namespace eyewall::support
