// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/support/colors.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace eyewall::inspectors {

/// One line that says in place how something ended, and may offer to undo it. It stays until it is dismissed
/// or the next one comes; one that tells of a success and has nothing to undo goes after a while. Thread:
/// GUI.
class OutcomeBar final : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeBar(QWidget *parent = nullptr);

    void say(const QString &sentence, support::Role tone, bool canBeUndone);
    QString sentence() const;

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QPushButton *m_undo;
    QToolButton *m_dismiss;
    QTimer *m_time; ///< until it goes by itself
    support::Role m_tone = support::Role::Good;
};

} // namespace eyewall::inspectors
