// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QWidget;

namespace eyewall::support {

// The parts of Style, one function a piece. What returns a bool says whether it painted the element;
// otherwise the base style does. Thread: GUI.

/// 4 px in a 13 px font, from the option's or the widget's font.
double styleUnit(const QStyleOption *option, const QWidget *widget);

bool paintPrimitive(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter *painter,
                    const QWidget *widget);
bool paintControl(QStyle::ControlElement element, const QStyleOption &option, QPainter *painter,
                  const QWidget *widget);
/// A bar without arrow buttons: the groove is all of it.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int smallestHandle);
void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &handle);
/// The frame and the arrow; the label is the base style's.
void paintComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QRect &arrow,
                   const QWidget *widget);

} // namespace eyewall::support
