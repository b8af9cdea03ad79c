// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/choicebar.h"

#include "widgets/support/accessiblerole.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace eyewall::inspectors {

ChoiceBar::ChoiceBar(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    support::setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(accessibleName);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceBar::chosen);
    connect(m_group, &QButtonGroup::idToggled, this, &ChoiceBar::keepOneTabStop);
}

void ChoiceBar::addChoice(int id, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    m_group->addButton(button, id);
    m_layout->addWidget(button);
    support::makeChoice(button);
    if (m_group->buttons().size() == 1)
        button->setChecked(true);
    keepOneTabStop();
}

void ChoiceBar::setOffered(const QList<int> &ids)
{
    for (QAbstractButton *button : m_group->buttons())
        button->setVisible(ids.contains(m_group->id(button)));
    keepOneTabStop();
}

void ChoiceBar::choose(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}

/// The Tab key comes to the choice that is made, from where arrows lead on to the others.
void ChoiceBar::keepOneTabStop()
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    const auto offered = std::find_if(buttons.begin(), buttons.end(),
                                      [](const QAbstractButton *button) { return !button->isHidden(); });
    QAbstractButton *stop = m_group->checkedButton();
    if ((!stop || stop->isHidden()) && offered != buttons.end())
        stop = *offered;
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button == stop ? Qt::TabFocus : Qt::NoFocus);
}

int ChoiceBar::currentId() const
{
    return m_group->checkedId();
}

} // namespace eyewall::inspectors
