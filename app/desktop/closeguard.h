// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QActionGroup;
class QMenu;
class QMessageBox;
class QSettings;
class QWidget;

namespace eyewall::desktop {

class ServerLife;

/// Decides what becomes of the server when the window is closed: an idle one ends with it, for a busy one a
/// person is asked, once, unless they said before what they want always. Thread: GUI.
class CloseGuard final : public QObject {
    Q_OBJECT

public:
    enum class Answer { Ask, StopAndQuit, KeepRunning };

    /// All live longer. Without a tray there is nowhere to keep a server whose window is gone; one may come
    /// and go at any time.
    CloseGuard(const ServerLife &life, QWidget &window, QSettings &saved, std::function<bool()> hasTray,
               QObject *parent = nullptr);
    ~CloseGuard() override;

    /// What is to happen always; Ask: a person is asked.
    [[nodiscard]] Answer remembered() const;
    void remember(Answer answer);
    /// The same as entries of a menu, one of them checked: what was not to be asked again can be asked again.
    void addTo(QMenu &menu);
    /// As closing the window, but "keep running" is no answer. For an entry that says quit.
    void quit();
    /// Null while nobody is asked.
    [[nodiscard]] QMessageBox *question() const;

Q_SIGNALS:
    /// The program is to end.
    void quitWanted();
    /// The window is to go, the server to stay.
    void trayWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAnswers();
    void decide(bool mayKeep);
    void ask(bool mayKeep);

    const ServerLife &m_life;
    QWidget &m_window;
    QSettings &m_saved;
    const std::function<bool()> m_hasTray;
    QActionGroup *m_answers;
    QPointer<QMessageBox> m_question;
};

} // namespace eyewall::desktop
