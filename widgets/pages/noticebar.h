// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace eyewall::pages {

/// A line above the page that says what a person should know: a notice can be dismissed, an error stays until
/// it is over. Thread: GUI.
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// An empty text hides the bar. A notice that was dismissed does not come back.
    void showNotice(const QString &text);
    void showError(const QString &text);
    QString text() const;
    bool isError() const { return m_isError; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dismiss();

    QLabel *m_label;
    QToolButton *m_close;
    QString m_dismissed;
    bool m_isError = false;
};

} // namespace eyewall::pages
