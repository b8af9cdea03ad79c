// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/keymap.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

#include <utility>

namespace eyewall::pages {

namespace {

bool isPressable(const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i) {
        if (keys[uint(i)].key() == Qt::Key_unknown || keys[uint(i)].key() == Qt::Key(0))
            return false;
    }
    return !keys.isEmpty();
}

/// What can be pressed of what was stored, which somebody may have written by hand.
QList<QKeySequence> keysOf(const QString &text)
{
    QList<QKeySequence> keys = QKeySequence::listFromString(text);
    keys.removeIf([](const QKeySequence &some) { return !isPressable(some); });
    return keys;
}

/// The menu that these keys open.
QString menuOf(const QMainWindow &window, const QKeySequence &keys)
{
    const auto *bar = qobject_cast<const QMenuBar *>(window.menuWidget());
    for (const QAction *entry : bar ? bar->actions() : QList<QAction *>()) {
        if (QKeySequence::mnemonic(entry->text()) == keys)
            return withoutMnemonic(entry->text());
    }
    return {};
}

} // namespace

Keymap::Keymap(const QMainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    for (const QAction *action : commandsOf(window))
        m_usual.insert(action->objectName(), action->shortcuts());
}

bool Keymap::has(const QAction &action) const
{
    return m_usual.contains(action.objectName());
}

bool Keymap::isChanged(const QAction &action) const
{
    return has(action) && action.shortcuts() != m_usual.value(action.objectName());
}

QList<ShortcutGroup> Keymap::groups() const
{
    return shortcutsOf(m_window) + fixedKeys();
}

void Keymap::change(QAction &action, const QKeySequence &keys)
{
    if (!has(action))
        return;
    action.setShortcuts(keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
    Q_EMIT changed();
}

void Keymap::reset(QAction &action)
{
    if (!isChanged(action))
        return;
    action.setShortcuts(freeOf(m_usual.value(action.objectName()), action));
    Q_EMIT changed();
}

void Keymap::resetAll()
{
    for (QAction *action : commandsOf(m_window)) {
        if (isChanged(*action))
            action->setShortcuts(m_usual.value(action->objectName()));
    }
    Q_EMIT changed();
}

QString Keymap::taken(const QKeySequence &keys, const QAction &action) const
{
    if (keys.isEmpty())
        return {};
    // Copy has the keys that a table has too.
    const bool isUsual = m_usual.value(action.objectName()).contains(keys);
    if (const QString menu = menuOf(m_window, keys); !isUsual && !menu.isEmpty())
        return menu;
    for (const ShortcutGroup &group : isUsual ? shortcutsOf(m_window) : groups()) {
        for (const Shortcut &shortcut : group.shortcuts) {
            if (shortcut.action != &action && shortcut.sequences.contains(keys))
                return shortcut.text;
        }
    }
    return {};
}

QMap<QString, QString> Keymap::save() const
{
    QMap<QString, QString> saved;
    for (const QAction *action : commandsOf(m_window)) {
        if (isChanged(*action))
            saved.insert(action->objectName(), QKeySequence::listToString(action->shortcuts()));
    }
    return saved;
}

QStringList Keymap::restore(const QMap<QString, QString> &saved)
{
    const QMap<QString, QString> before = save();
    QList<std::pair<QAction *, QList<QKeySequence>>> wanted;
    for (auto it = saved.begin(); it != saved.end(); ++it) {
        QAction *action = find(it.key());
        const QList<QKeySequence> keys = keysOf(it.value());
        const bool isReadable = !keys.isEmpty() || it.value().isEmpty(); // which is one without keys
        if (action && has(*action) && isReadable)
            wanted.append({action, keys});
    }
    // All let go of their keys first: two may have changed them with each other.
    for (const auto &[action, keys] : std::as_const(wanted))
        action->setShortcuts(QList<QKeySequence>());
    QStringList without;
    for (const auto &[action, keys] : std::as_const(wanted)) {
        const QList<QKeySequence> left = freeOf(keys, *action);
        const bool isRefused = left.isEmpty() && !keys.isEmpty();
        if (left.size() < keys.size())
            without.append(textOf(*action));
        action->setShortcuts(isRefused ? freeOf(m_usual.value(action->objectName()), *action) : left);
    }
    if (save() != before)
        Q_EMIT changed();
    return without;
}

QString Keymap::textOf(const QAction &action) const
{
    for (const ShortcutGroup &group : shortcutsOf(m_window)) {
        for (const Shortcut &shortcut : group.shortcuts) {
            if (shortcut.action == &action)
                return shortcut.text;
        }
    }
    return {};
}

QList<QKeySequence> Keymap::freeOf(QList<QKeySequence> keys, const QAction &action) const
{
    keys.removeIf([&](const QKeySequence &some) { return !taken(some, action).isEmpty(); });
    return keys;
}

QAction *Keymap::find(const QString &name) const
{
    for (QAction *action : commandsOf(m_window)) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

} // namespace eyewall::pages
