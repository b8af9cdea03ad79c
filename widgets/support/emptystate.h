// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace eyewall::support {

/// What an empty page shows: one sentence that says what will appear here, and the buttons that make it
/// appear. Thread: GUI.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// An empty text hides the button.
    void setActionText(const QString &text);
    /// Another way to make it appear.
    void setOtherActionText(const QString &text);

    /// Stands in place of the sentence and of all buttons, with one of its own; empty: no longer. Without a
    /// text for the button there is none.
    void setStandstill(const QString &sentence, const QString &actionText);

    /// That is shown now.
    QString sentence() const;

Q_SIGNALS:
    void actionTriggered();
    void otherActionTriggered();
    void standstillEnded();

private:
    static void show(QPushButton &button, const QString &text);
    void showTexts();
    bool isStanding() const { return !m_standstill.isEmpty(); }

    QString m_usualSentence;
    QString m_action;
    QString m_otherAction;
    QString m_standstill;
    QString m_standstillAction;
    QLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_otherButton = nullptr; ///< made for the first text
};

} // namespace eyewall::support
