// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

#include <array>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace eyewall::pages {

class HintOutline;

/// Three steps for who sees the window for the first time, in a strip below the page: what runs, what there
/// is to see, how to talk back. It covers nothing: the window works on above it. Esc closes it, wherever the
/// focus is, when nothing there has a use for the key. Thread: GUI.
class HintCard final : public QFrame {
    Q_OBJECT

public:
    enum Step { Open, Watch, TalkBack };
    static constexpr int kSteps = 3;

    /// Hidden at first. `area` is inside of the window that it tells about.
    explicit HintCard(QWidget *area);

    /// Where the server runs; empty when it does not.
    void setUrl(const QString &url);
    /// What a step is about gets an outline for a while when the step comes; null: nothing.
    void setTarget(Step step, QWidget *target);

    /// Shows the first step. Takes the focus only when nothing else has it.
    void begin();
    [[nodiscard]] Step step() const { return m_step; }
    void showStep(Step step);

    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    /// The button of each step.
    void openRequested();
    void trafficRequested();
    void messagesRequested();
    /// Closed, at whichever step: it need not come again.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpLayout();
    void connectSignals();
    void showWords();
    void act();
    void next();
    void finish();

    QString m_url;
    Step m_step = Open;
    std::array<QPointer<QWidget>, kSteps> m_targets;
    HintOutline *m_outline;
    QTimer *m_outlineTime;
    QLabel *m_number;
    QToolButton *m_close;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_act;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace eyewall::pages
