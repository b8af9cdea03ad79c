// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QMainWindow;

namespace eyewall::pages {

/// What keys do something, as people read it.
struct Shortcut {
    QString text; ///< "Pause view"
    QString keys; ///< "Ctrl+E", more than one with commas between
    QList<QKeySequence> sequences = {};
    QAction *action = nullptr; ///< null when the keys belong to none and cannot be changed
    bool operator==(const Shortcut &) const = default;
};

struct ShortcutGroup {
    QString title; ///< of a menu, or where the keys work
    QList<Shortcut> shortcuts;
};

/// "Save &as" is "Save as", "Fish && chips" is "Fish & chips", and a letter that stands behind in brackets,
/// as in Japanese, is left out. Thread: any.
[[nodiscard]] QString withoutMnemonic(const QString &text);

/// As people read them: "Ctrl+F, Ctrl+/". Thread: any.
[[nodiscard]] QString keysText(const QList<QKeySequence> &sequences);

/// The actions of a window that have an object name: those of its menus in their order, then those of its
/// tool bars and of what it has inside. Thread: GUI.
[[nodiscard]] QList<QAction *> commandsOf(const QMainWindow &window);

/// The shortcuts that a window has now, asked from its actions and QShortcuts: one group a menu in their
/// order, then all that is in no menu. Commands are there without keys too; of a menu inside of a menu they
/// have its name in front. A QShortcut is called by its
/// whatsThis(), else by the accessible name of the widget it belongs to. Groups without any are left out.
/// Thread: GUI.
[[nodiscard]] QList<ShortcutGroup> shortcutsOf(const QMainWindow &window);

/// What keys do in every table of records. Thread: GUI.
[[nodiscard]] ShortcutGroup tableKeys();
/// In the filter line.
[[nodiscard]] ShortcutGroup filterKeys();
/// On the Wall.
[[nodiscard]] ShortcutGroup wallKeys();
/// On a chart.
[[nodiscard]] ShortcutGroup chartKeys();
[[nodiscard]] ShortcutGroup stripKeys();
/// All that cannot be changed, because it belongs to a part of the window.
[[nodiscard]] QList<ShortcutGroup> fixedKeys();

} // namespace eyewall::pages
