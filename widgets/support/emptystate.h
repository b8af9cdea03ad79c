// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace eyewall::support {

/// What an empty page shows: one sentence that says what will appear here, and the button that makes it
/// appear. Thread: GUI.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// An empty text hides the button.
    void setActionText(const QString &text);

    QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace eyewall::support
