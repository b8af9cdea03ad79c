// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/shortcutlist.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>
#include <QToolBar>

#include <algorithm>

namespace eyewall::pages {

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(eyewall::pages::ShortcutList)
};

bool isCommand(const QAction &action)
{
    // Those that Qt makes in its own widgets begin with "_q_".
    return !action.objectName().isEmpty() && !action.objectName().startsWith(QLatin1Char('_')) &&
           !action.isSeparator() && !action.menu();
}

/// What the same keys do on several pages, or several keys in one place, is one line.
void addTo(ShortcutGroup &group, const Shortcut &shortcut)
{
    if (shortcut.keys.isEmpty() && !shortcut.action)
        return;
    const auto same = std::find_if(group.shortcuts.begin(), group.shortcuts.end(), [&](const Shortcut &one) {
        return one.text == shortcut.text && !one.action && !shortcut.action;
    });
    if (same == group.shortcuts.end())
        return group.shortcuts.append(shortcut);
    for (const QKeySequence &keys : shortcut.sequences) {
        if (!same->sequences.contains(keys))
            same->sequences.append(keys);
    }
    same->keys = keysText(same->sequences);
}

// "Theme: Dark" of a menu in a menu: alone it would not say what it is about.
void addAction(ShortcutGroup &group, QAction &action, const QString &menu = {})
{
    const QString text = withoutMnemonic(action.text());
    addTo(group, {menu.isEmpty() ? text : ListWords::tr("%1: %2", "menu and entry").arg(menu, text),
                  keysText(action.shortcuts()), action.shortcuts(), isCommand(action) ? &action : nullptr});
}

void addMenu(ShortcutGroup &group, const QMenu &menu, const QString &title, QSet<const QAction *> &seen)
{
    for (QAction *action : menu.actions()) {
        const bool isNew = !seen.contains(action);
        seen.insert(action);
        if (action->menu())
            addMenu(group, *action->menu(), withoutMnemonic(action->text()), seen);
        else if (isNew)
            addAction(group, *action, title);
    }
}

QString nameOf(const QShortcut &shortcut)
{
    if (!shortcut.whatsThis().isEmpty())
        return shortcut.whatsThis();
    for (const QObject *object = shortcut.parent(); object; object = object->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (widget && !widget->accessibleName().isEmpty())
            return widget->accessibleName();
    }
    return ListWords::tr("Without a name");
}

QList<QAction *> inToolBars(const QMainWindow &window)
{
    QList<QAction *> actions;
    for (const QToolBar *bar : window.findChildren<QToolBar *>())
        actions += bar->actions();
    return actions;
}

// A dialog of the window has keys of its own.
bool worksIn(const QMainWindow &window, const QShortcut &shortcut)
{
    const auto *widget = qobject_cast<const QWidget *>(shortcut.parent());
    return !widget || widget->window() == &window;
}

ShortcutGroup outsideOfMenus(const QMainWindow &window, QSet<const QAction *> &seen)
{
    ShortcutGroup group{ListWords::tr("In the window"), {}};
    for (QAction *action : inToolBars(window) + window.findChildren<QAction *>()) {
        if (!seen.contains(action))
            addAction(group, *action);
        seen.insert(action);
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        if (worksIn(window, *shortcut))
            addTo(group, {nameOf(*shortcut), keysText({shortcut->key()}), {shortcut->key()}});
    }
    return group;
}

Shortcut fixed(const QString &text, const QList<QKeyCombination> &keys)
{
    QList<QKeySequence> sequences;
    for (const QKeyCombination key : keys)
        sequences.append(QKeySequence(key));
    return {text, keysText(sequences), sequences};
}

} // namespace

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&[^&]\\)"));
    const QString named = QString(text).remove(behind);
    QString plain;
    for (qsizetype i = 0; i < named.size(); ++i) {
        if (named[i] == QLatin1Char('&') && i + 1 < named.size())
            ++i;
        plain += named[i];
    }
    return plain;
}

QString keysText(const QList<QKeySequence> &sequences)
{
    return QKeySequence::listToString(sequences, QKeySequence::NativeText)
        .replace(QLatin1String("; "), QLatin1String(", "));
}

QList<QAction *> commandsOf(const QMainWindow &window)
{
    QList<QAction *> commands;
    for (const ShortcutGroup &group : shortcutsOf(window)) {
        for (const Shortcut &shortcut : group.shortcuts) {
            if (shortcut.action)
                commands.append(shortcut.action);
        }
    }
    return commands;
}

QList<ShortcutGroup> shortcutsOf(const QMainWindow &window)
{
    QList<ShortcutGroup> groups;
    QSet<const QAction *> seen;
    const auto *bar = qobject_cast<const QMenuBar *>(window.menuWidget());
    for (const QAction *entry : bar ? bar->actions() : QList<QAction *>()) {
        ShortcutGroup group{withoutMnemonic(entry->text()), {}};
        if (entry->menu())
            addMenu(group, *entry->menu(), {}, seen);
        groups.append(group);
    }
    groups.append(outsideOfMenus(window, seen));
    groups.removeIf([](const ShortcutGroup &group) { return group.shortcuts.isEmpty(); });
    return groups;
}

ShortcutGroup tableKeys()
{
    return {ListWords::tr("In a table"),
            {fixed(ListWords::tr("Previous row"), {Qt::Key_Up, Qt::Key_K}),
             fixed(ListWords::tr("Next row"), {Qt::Key_Down, Qt::Key_J}),
             fixed(ListWords::tr("One screen up or down"), {Qt::Key_PageUp, Qt::Key_PageDown}),
             fixed(ListWords::tr("First or last row"), {Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End}),
             fixed(ListWords::tr("Select more rows"), {Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}),
             fixed(ListWords::tr("Select all rows"), {Qt::CTRL | Qt::Key_A}),
             fixed(ListWords::tr("Copy the selected rows"), {Qt::CTRL | Qt::Key_C}),
             fixed(ListWords::tr("What can be done with a row"), {Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10})}};
}

ShortcutGroup filterKeys()
{
    return {ListWords::tr("In the filter line"),
            {fixed(ListWords::tr("Proposals, in an empty line earlier filters"), {Qt::Key_Down}),
             fixed(ListWords::tr("Proposals"), {Qt::CTRL | Qt::Key_Space}),
             fixed(ListWords::tr("Take a proposal"), {Qt::Key_Tab, Qt::Key_Return}),
             fixed(ListWords::tr("The filter before, in an empty line"), {Qt::Key_Up}),
             fixed(ListWords::tr("Clear the line, then back to the table"), {Qt::Key_Escape})}};
}

ShortcutGroup wallKeys()
{
    return {
        ListWords::tr("On the Wall"),
        {fixed(ListWords::tr("From tile to tile"), {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}),
         fixed(ListWords::tr("Several rows up or down"), {Qt::Key_PageUp, Qt::Key_PageDown}),
         fixed(ListWords::tr("Oldest or newest connection"), {Qt::Key_Home, Qt::Key_End}),
         fixed(ListWords::tr("Show the connection"), {Qt::Key_Return, Qt::Key_Space})}};
}

ShortcutGroup chartKeys()
{
    return {ListWords::tr("On a chart"),
            {fixed(ListWords::tr("Move the cursor"), {Qt::Key_Left, Qt::Key_Right}),
             fixed(ListWords::tr("Move the cursor ten steps"),
                   {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}),
             fixed(ListWords::tr("Cursor to the beginning or the end"), {Qt::Key_Home, Qt::Key_End}),
             fixed(ListWords::tr("Zoom in or out"), {Qt::Key_Plus, Qt::Key_Minus}),
             fixed(ListWords::tr("Earlier or later"), {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}),
             fixed(ListWords::tr("Back to live"), {Qt::Key_Escape})}};
}

ShortcutGroup stripKeys()
{
    return {
        ListWords::tr("On the strip above the requests"),
        {fixed(ListWords::tr("Choose a time, then move it"), {Qt::Key_Left, Qt::Key_Right}),
         fixed(ListWords::tr("Move it by ten seconds"), {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}),
         fixed(ListWords::tr("Move it by a minute"), {Qt::Key_PageUp, Qt::Key_PageDown}),
         fixed(ListWords::tr("Move it to the beginning or the end"), {Qt::Key_Home, Qt::Key_End}),
         fixed(ListWords::tr("Extend or shorten it"), {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}),
         fixed(ListWords::tr("Show all times"), {Qt::Key_Escape})}};
}

QList<ShortcutGroup> fixedKeys()
{
    return {tableKeys(), filterKeys(), wallKeys(), chartKeys(), stripKeys()};
}

} // namespace eyewall::pages
