// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace eyewall::inspectors {

/// Asks for a remark on one or many requests. Thread: GUI.
class CommentPopup final : public QFrame {
    Q_OBJECT

public:
    explicit CommentPopup(QWidget *parent = nullptr);

    /// `title` says what is remarked on; `current` is what stands there so far.
    void askFor(const QString &title, const QString &current);
    QString comment() const;

Q_SIGNALS:
    /// An empty one takes what is there away.
    void commentChosen(const QString &comment);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpLayout();
    void submit(const QString &comment);

    QLabel *m_title;
    QLineEdit *m_comment;
    QPushButton *m_set;
    QPushButton *m_remove;
};

} // namespace eyewall::inspectors
