// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/textsizemenu.h"

#include "widgets/support/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace eyewall::pages {

using support::Theme;

namespace {

constexpr int kSteps[] = {Theme::kSmallestText, 90, Theme::kUsualText, 110, 125, 150, 175,
                          Theme::kLargestText};

} // namespace

TextSizeMenu::TextSizeMenu(Theme &theme, QWidget *parent)
    : QMenu(tr("Text size"), parent)
    , m_theme(theme)
    , m_larger(add(tr("Larger"), "view.largerText"))
    , m_smaller(add(tr("Smaller"), "view.smallerText"))
    , m_usual(add(tr("As usual"), "view.usualText"))
{
    // On many keyboards plus is a shifted equals sign.
    m_larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_smaller->setShortcut(Qt::CTRL | Qt::Key_Minus);
    m_usual->setShortcut(Qt::CTRL | Qt::Key_0);
    connect(m_larger, &QAction::triggered, this, [this] { step(1); });
    connect(m_smaller, &QAction::triggered, this, [this] { step(-1); });
    connect(m_usual, &QAction::triggered, this, [this] { m_theme.setTextSize(Theme::kUsualText); });
    connect(&m_theme, &Theme::textSizeChanged, this, &TextSizeMenu::update);
    addSizes();
    update();
}

void TextSizeMenu::addSizes()
{
    addSeparator();
    auto *group = new QActionGroup(this);
    for (const int size : kSteps) {
        QAction *action = add(QLocale().toString(size) + QLocale().percent(),
                              qPrintable(QStringLiteral("view.text%1").arg(size)));
        action->setCheckable(true);
        action->setData(size);
        group->addAction(action);
        m_sizes.append(action);
        connect(action, &QAction::triggered, this, [this, size] { m_theme.setTextSize(size); });
    }
}

/// Under its name the action is known to a Keymap.
QAction *TextSizeMenu::add(const QString &text, const char *name)
{
    QAction *action = addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

/// What was stored need not be a step.
void TextSizeMenu::step(int direction)
{
    const int now = m_theme.textSize();
    if (direction > 0) {
        const auto *next = std::upper_bound(std::begin(kSteps), std::end(kSteps), now);
        m_theme.setTextSize(next == std::end(kSteps) ? Theme::kLargestText : *next);
    } else {
        const auto *next = std::lower_bound(std::begin(kSteps), std::end(kSteps), now);
        m_theme.setTextSize(next == std::begin(kSteps) ? Theme::kSmallestText : *std::prev(next));
    }
}

void TextSizeMenu::update()
{
    m_larger->setEnabled(m_theme.textSize() < Theme::kLargestText);
    m_smaller->setEnabled(m_theme.textSize() > Theme::kSmallestText);
    m_usual->setEnabled(m_theme.textSize() != Theme::kUsualText);
    // Between two of them none is the one.
    for (QAction *action : std::as_const(m_sizes))
        action->setChecked(action->data().toInt() == m_theme.textSize());
}

} // namespace eyewall::pages
