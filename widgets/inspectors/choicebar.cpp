// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/choicebar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace eyewall::inspectors {

ChoiceBar::ChoiceBar(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceBar::chosen);
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
    if (m_group->buttons().size() == 1)
        button->setChecked(true);
}

void ChoiceBar::setOffered(const QList<int> &ids)
{
    for (QAbstractButton *button : m_group->buttons())
        button->setVisible(ids.contains(m_group->id(button)));
}

void ChoiceBar::choose(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}

int ChoiceBar::currentId() const
{
    return m_group->checkedId();
}

} // namespace eyewall::inspectors
