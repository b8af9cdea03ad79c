// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/emptystate.h"

#include "widgets/support/metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eyewall::support {

EmptyState::EmptyState(const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Metrics::of(this).cardGap);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setSentence(sentence);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (isStanding())
            Q_EMIT standstillEnded();
        else
            Q_EMIT actionTriggered();
    });
}

void EmptyState::setSentence(const QString &sentence)
{
    m_usualSentence = sentence;
    showTexts();
}

void EmptyState::setActionText(const QString &text)
{
    m_action = text;
    showTexts();
}

void EmptyState::setOtherActionText(const QString &text)
{
    if (!m_otherButton && !text.isEmpty()) {
        m_otherButton = new QPushButton(this);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_button) + 1, m_otherButton, 0, Qt::AlignHCenter);
        connect(m_otherButton, &QPushButton::clicked, this, &EmptyState::otherActionTriggered);
    }
    m_otherAction = text;
    showTexts();
}

void EmptyState::setStandstill(const QString &sentence, const QString &actionText)
{
    m_standstill = sentence;
    m_standstillAction = actionText;
    showTexts();
}

void EmptyState::showTexts()
{
    m_sentence->setText(isStanding() ? m_standstill : m_usualSentence);
    setAccessibleName(m_sentence->text());
    show(*m_button, isStanding() ? m_standstillAction : m_action);
    if (m_otherButton)
        show(*m_otherButton, isStanding() ? QString() : m_otherAction);
}

void EmptyState::show(QPushButton &button, const QString &text)
{
    button.setText(text);
    button.setAccessibleName(text);
    button.setVisible(!text.isEmpty());
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace eyewall::support
