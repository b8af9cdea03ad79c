// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pages/shortcutlist.h"

#include <QHash>
#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <QStringList>

class QAction;
class QMainWindow;

namespace eyewall::pages {

/// The keys of a window's commands, as they were made and as a person changed them. An action takes part by
/// its object name, which must be its own and stay the same in later versions. Thread: GUI.
class Keymap final : public QObject {
    Q_OBJECT

public:
    /// The window lives longer, and has all its actions already.
    explicit Keymap(const QMainWindow &window, QObject *parent = nullptr);

    [[nodiscard]] bool has(const QAction &action) const;
    [[nodiscard]] bool has(const QString &name) const { return m_usual.contains(name); }
    [[nodiscard]] bool isChanged(const QAction &action) const;
    /// All commands, those without keys too, and the keys that cannot be changed.
    [[nodiscard]] QList<ShortcutGroup> groups() const;

    /// None: the command has no keys any more.
    void change(QAction &action, const QKeySequence &keys);
    /// Back to the keys that it was made with, those that another command has meanwhile excepted.
    void reset(QAction &action);
    void resetAll();
    /// What these keys do already besides `action`, in words; empty: nothing.
    [[nodiscard]] QString taken(const QKeySequence &keys, const QAction &action) const;

    /// What was changed: names of commands, and their keys as text that means the same on every system.
    [[nodiscard]] QMap<QString, QString> save() const;
    /// Leaves out what it does not know, what are no keys, and keys that another command has: the first by
    /// name gets them. Returns the commands that went without theirs for that, in words.
    QStringList restore(const QMap<QString, QString> &saved);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<QKeySequence> freeOf(QList<QKeySequence> keys, const QAction &action) const;
    [[nodiscard]] QString textOf(const QAction &action) const;
    [[nodiscard]] QAction *find(const QString &name) const;

    const QMainWindow &m_window;
    QHash<QString, QList<QKeySequence>> m_usual;
};

} // namespace eyewall::pages
