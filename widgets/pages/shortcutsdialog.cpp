// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/shortcutsdialog.h"

#include "widgets/pages/keyedit.h"
#include "widgets/pages/keymap.h"
#include "widgets/support/metrics.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace eyewall::pages {

namespace {

constexpr int kWidth = 70; // average characters
constexpr int kRows = 18;

enum ListColumn { TextColumn, KeysColumn };

QString lineOf(const QTreeWidgetItem &item)
{
    return item.text(TextColumn) + QLatin1Char('\t') + item.text(KeysColumn);
}

bool matches(const QTreeWidgetItem &item, const QStringList &words)
{
    const QString line = lineOf(item);
    return std::all_of(words.begin(), words.end(),
                       [&line](const QString &word) { return line.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Keymap &keymap, QWidget *parent)
    : QDialog(parent)
    , m_keymap(keymap)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("No shortcut has these words."), this))
    , m_command(new QLabel(this))
    , m_keys(new KeyEdit(this))
    , m_usual(new QPushButton(tr("Usual keys"), this))
    , m_message(new QLabel(this))
    , m_allUsual(new QPushButton(tr("All as usual"), this))
    , m_copy(new QPushButton(tr("Copy all"), this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setUpLayout();
    fill();
    filter();
    showEditor();
    connectSignals();
}

void ShortcutsDialog::connectSignals()
{
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_tree);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &ShortcutsDialog::copySelected);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_copy, &QPushButton::clicked, this, &ShortcutsDialog::copyShown);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showEditor);
    connect(m_tree, &QTreeWidget::itemActivated, m_keys, [this] { m_keys->setFocus(Qt::OtherFocusReason); });
    connect(m_keys, &KeyEdit::keysPressed, this, &ShortcutsDialog::change);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (QAction *action = currentAction())
            m_keymap.reset(*action);
    });
    connect(m_allUsual, &QPushButton::clicked, &m_keymap, &Keymap::resetAll);
    connect(&m_keymap, &Keymap::changed, this, &ShortcutsDialog::showKeys);
}

void ShortcutsDialog::search(const QString &text)
{
    m_search->setText(text);
}

QString ShortcutsDialog::shownText() const
{
    QStringList lines;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = m_tree->topLevelItem(i);
        if (group->isHidden())
            continue;
        lines.append(group->text(TextColumn));
        for (int row = 0; row < group->childCount(); ++row) {
            if (!group->child(row)->isHidden())
                lines.append(lineOf(*group->child(row)));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void ShortcutsDialog::select(const QString &text)
{
    for (QTreeWidgetItem *item : m_tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive, TextColumn)) {
        if (item->parent())
            return m_tree->setCurrentItem(item);
    }
}

QString ShortcutsDialog::message() const
{
    return m_message->text();
}

void ShortcutsDialog::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    m_search->setPlaceholderText(tr("Search words or keys"));
    m_search->setAccessibleName(tr("Search shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_tree->setAccessibleName(tr("Keyboard shortcuts"));
    m_tree->setAccessibleDescription(tr("Enter goes to the field that changes the keys of a line."));
    m_tree->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setTabKeyNavigation(false);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin, metrics.pageMargin, metrics.pageMargin,
                               metrics.pageMargin);
    layout->setSpacing(metrics.unit * 2);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_nothing, 1);
    layout->addLayout(makeEditor());
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    resize(fontMetrics().averageCharWidth() * kWidth, metrics.rowHeight * kRows);
}

QBoxLayout *ShortcutsDialog::makeEditor()
{
    m_command->setTextFormat(Qt::PlainText);
    m_command->setBuddy(m_keys);
    m_keys->setPlaceholderText(tr("Press the new keys"));
    m_usual->setToolTip(tr("Give this command back the keys that it came with"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout;
    line->setSpacing(support::Metrics::of(this).unit * 2);
    line->addWidget(m_command, 1);
    line->addWidget(m_keys, 1);
    line->addWidget(m_usual);
    return line;
}

QWidget *ShortcutsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_allUsual, QDialogButtonBox::ResetRole);
    for (QPushButton *button : {m_usual, m_copy, m_allUsual, buttons->button(QDialogButtonBox::Close)}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    }
    m_allUsual->setToolTip(tr("Give all commands back the keys that they came with"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ShortcutsDialog::fill()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFont fixed = support::fixedFont(font());
    const int rowHeight = support::Metrics::of(this).rowHeight;
    for (const ShortcutGroup &group : m_keymap.groups()) {
        auto *head = new QTreeWidgetItem(m_tree, {group.title});
        head->setFlags(Qt::ItemIsEnabled);
        head->setFont(TextColumn, bold);
        head->setFirstColumnSpanned(true);
        head->setSizeHint(TextColumn, QSize(0, rowHeight));
        for (const Shortcut &shortcut : group.shortcuts) {
            auto *item = new QTreeWidgetItem(head, {shortcut.text, shortcut.keys});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setFont(KeysColumn, fixed);
            item->setSizeHint(TextColumn, QSize(0, rowHeight));
            if (shortcut.action && m_keymap.has(*shortcut.action))
                m_actions.insert(item, shortcut.action);
        }
    }
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
}

/// After a change: the lines stay, their keys are others.
void ShortcutsDialog::showKeys()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        for (int row = 0; row < group->childCount(); ++row) {
            if (const QAction *action = m_actions.value(group->child(row)))
                group->child(row)->setText(KeysColumn, keysText(action->shortcuts()));
        }
    }
    showEditor();
}

QAction *ShortcutsDialog::currentAction() const
{
    return m_actions.value(m_tree->currentItem());
}

void ShortcutsDialog::showEditor()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QAction *action = currentAction();
    const bool isLine = item && item->parent();
    m_command->setText(isLine ? item->text(TextColumn) : tr("Choose a line to change its keys"));
    m_keys->setAccessibleName(isLine ? tr("Keys of “%1”").arg(item->text(TextColumn)) : tr("Keys"));
    m_keys->setKeys(action ? QKeySequence(action->shortcut()) : QKeySequence());
    m_keys->setEnabled(action);
    m_usual->setEnabled(action && m_keymap.isChanged(*action));
    m_allUsual->setEnabled(!m_keymap.save().isEmpty());
    m_message->setText(isLine && !action
                           ? tr("These keys belong to a part of the window and stay as they are.")
                           : QString());
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setVisible(!m_message->text().isEmpty());
}

/// Keys that do something already are not taken away from it.
void ShortcutsDialog::change(const QKeySequence &keys)
{
    QAction *action = currentAction();
    if (!action)
        return;
    if (const QString other = m_keymap.taken(keys, *action); !other.isEmpty()) {
        const QString pressed = keys.toString(QKeySequence::NativeText);
        showEditor();
        m_message->setText(tr("%1 is for “%2” already.").arg(pressed, other));
        m_message->setForegroundRole(QPalette::WindowText);
        m_message->show();
        m_keys->setAccessibleDescription(m_message->text());
        return;
    }
    m_keys->setAccessibleDescription({});
    m_keymap.change(*action, keys);
}

void ShortcutsDialog::filter()
{
    const QStringList words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool hasAny = false;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool hasShown = false;
        for (int row = 0; row < group->childCount(); ++row) {
            const bool isShown = matches(*group->child(row), words);
            group->child(row)->setHidden(!isShown);
            hasShown |= isShown;
        }
        group->setHidden(!hasShown);
        hasAny |= hasShown;
    }
    m_tree->setVisible(hasAny);
    m_nothing->setVisible(!hasAny);
    m_copy->setEnabled(hasAny);
}

void ShortcutsDialog::copySelected()
{
    QStringList lines;
    for (const QTreeWidgetItem *item : m_tree->selectedItems())
        lines.append(lineOf(*item));
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ShortcutsDialog::copyShown()
{
    QApplication::clipboard()->setText(shownText());
}

} // namespace eyewall::pages
