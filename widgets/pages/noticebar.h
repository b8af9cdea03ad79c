// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace eyewall::pages {

/// A line above the page that says what a person should know: a notice can be dismissed, progress and an
/// error stay until they are over. Behind the text there may be buttons for what can be done about it.
/// Thread: GUI.
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// An empty text hides the bar. A notice that was dismissed does not come back. All three take the
    /// buttons away that another text had.
    void showNotice(const QString &text);
    /// The same for the answer to something that was just done: it comes each time.
    void tell(const QString &text);
    void showError(const QString &text);
    void showProgress(const QString &text);
    /// Buttons for the text there is, two at most; they trigger the actions, which are the caller's.
    void setActions(const QList<QAction *> &actions);
    QString text() const;
    bool isError() const { return m_kind == Kind::Error; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Kind { Notice, Error, Progress };

    void show(Kind kind, const QString &text);
    void announce();
    void dismiss();

    QLabel *m_label;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
    QList<QAction *> m_actions;
    QString m_dismissed;
    Kind m_kind = Kind::Notice;
};

} // namespace eyewall::pages
