// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

class QAbstractButton;
class QWidget;

namespace eyewall::support {

/// What a widget that paints itself is to a screen reader, which leaves out what it takes for a mere box.
/// In its constructor, before its name, with which a screen reader gets to know it. Thread: GUI.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// A button of a group, of which one is chosen: Tab goes to the chosen one, whoever chose it, and the arrows
/// to the others. Thread: GUI.
void makeChoice(QAbstractButton *button);

} // namespace eyewall::support
