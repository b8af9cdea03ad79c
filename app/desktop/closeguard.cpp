// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/closeguard.h"

#include "app/desktop/serverlife.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QCloseEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include <utility>

namespace eyewall::desktop {

namespace {

using Answer = CloseGuard::Answer;

constexpr std::pair<Answer, const char *> kAnswers[] = {
    {Answer::Ask, "ask"}, {Answer::StopAndQuit, "quit"}, {Answer::KeepRunning, "tray"}};

QString key()
{
    return QStringLiteral("window/closingBusy");
}

bool isBusy(const ServerLife &life)
{
    return life.state() == ServerLife::State::Running && life.connections() > 0;
}

} // namespace

CloseGuard::CloseGuard(const ServerLife &life, QWidget &window, QSettings &saved,
                       std::function<bool()> hasTray, QObject *parent)
    : QObject(parent)
    , m_life(life)
    , m_window(window)
    , m_saved(saved)
    , m_hasTray(std::move(hasTray))
    , m_answers(new QActionGroup(this))
{
    window.installEventFilter(this);
}

CloseGuard::~CloseGuard() = default;

Answer CloseGuard::remembered() const
{
    const QString name = m_saved.value(key()).toString();
    for (const auto &[answer, answerName] : kAnswers) {
        const bool isPossible = answer != Answer::KeepRunning || m_hasTray();
        if (name == QLatin1String(answerName) && isPossible)
            return answer;
    }
    return Answer::Ask;
}

void CloseGuard::remember(Answer answer)
{
    m_saved.setValue(key(), QString::fromLatin1(kAnswers[int(answer)].second));
    showAnswers();
}

void CloseGuard::showAnswers()
{
    for (QAction *action : m_answers->actions()) {
        const auto answer = Answer(action->data().toInt());
        action->setVisible(answer != Answer::KeepRunning || m_hasTray());
        action->setChecked(answer == remembered());
    }
}

void CloseGuard::addTo(QMenu &menu)
{
    const std::pair<Answer, QString> answers[] = {{Answer::Ask, tr("Ask")},
                                                  {Answer::StopAndQuit, tr("Stop and quit")},
                                                  {Answer::KeepRunning, tr("Keep running in the tray")}};
    for (const auto &[answer, text] : answers) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setData(int(answer));
        m_answers->addAction(action);
        connect(action, &QAction::triggered, this, [this, answer = answer] { remember(answer); });
    }
    connect(&menu, &QMenu::aboutToShow, this, &CloseGuard::showAnswers);
    showAnswers();
}

QMessageBox *CloseGuard::question() const
{
    return m_question;
}

bool CloseGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    event->ignore(); // whoever wants the window away hides it
    decide(m_hasTray());
    return true;
}

void CloseGuard::quit()
{
    decide(false);
}

void CloseGuard::decide(bool mayKeep)
{
    if (!isBusy(m_life) || remembered() == Answer::StopAndQuit)
        Q_EMIT quitWanted();
    else if (mayKeep && remembered() == Answer::KeepRunning)
        Q_EMIT trayWanted();
    else
        ask(mayKeep);
}

void CloseGuard::ask(bool mayKeep)
{
    if (m_question) {
        m_question->raise();
        m_question->activateWindow();
        return;
    }
    m_question = new QMessageBox(
        QMessageBox::Question, tr("Close Eyewall"),
        tr("%n connection(s) are open. What is to become of the server?", nullptr, int(m_life.connections())),
        QMessageBox::Cancel, &m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *quit = m_question->addButton(tr("Stop and quit"), QMessageBox::DestructiveRole);
    const auto *keep =
        mayKeep ? m_question->addButton(tr("Keep running in the tray"), QMessageBox::AcceptRole) : nullptr;
    auto *always = new QCheckBox(tr("Do not ask again"), m_question);
    m_question->setCheckBox(always);
    connect(m_question, &QMessageBox::buttonClicked, this,
            [this, quit, keep, always](const QAbstractButton *pressed) {
                if (pressed != quit && (!keep || pressed != keep))
                    return;
                if (always->isChecked())
                    remember(pressed == quit ? Answer::StopAndQuit : Answer::KeepRunning);
                if (pressed == quit)
                    Q_EMIT quitWanted();
                else
                    Q_EMIT trayWanted();
            });
    m_question->open();
}

} // namespace eyewall::desktop
