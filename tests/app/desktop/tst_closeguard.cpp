// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/closeguard.h"
#include "app/desktop/tray.h"
#include "program.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>

using namespace eyewall;
using namespace eyewall::desktop;

namespace {

using State = ServerLife::State;

bool hasTray()
{
    return true;
}

bool hasNone()
{
    return false;
}

} // namespace

class tst_CloseGuard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closesAtOnceWhenIdle();
    void asksBeforeClosingBusy();
    void remembersTheAnswer();
    void asksAgainWhenThatIsChosen();
    void keepsRunningInTheTray();
    void doesNotKeepWithoutATray();
    void followsTheTray();
    void quittingIsNotForTheTray();
    void trayTellsTheState();
};

void tst_CloseGuard::closesAtOnceWhenIdle()
{
    Program program(onPort(0));
    CloseGuard guard(*program.life, *program.window, program.settings, &hasTray);
    QSignalSpy quits(&guard, &CloseGuard::quitWanted);
    QVERIFY(program.life->start());
    program.window->close();
    QCOMPARE(quits.size(), 1);
    QVERIFY(!guard.question());
}

void tst_CloseGuard::asksBeforeClosingBusy()
{
    Program program(onPort(0));
    CloseGuard guard(*program.life, *program.window, program.settings, &hasNone);
    QSignalSpy quits(&guard, &CloseGuard::quitWanted);
    QVERIFY(program.life->start());
    const auto client = program.connect();
    program.window->close();
    QPointer<QMessageBox> question = guard.question();
    QVERIFY(question);
    QVERIFY(question->text().startsWith("1 connection(s) are open."));
    QCOMPARE(question->buttons().size(), 2); // nowhere to keep it
    program.window->close();
    QCOMPARE(guard.question(), question.data()); // once
    question->button(QMessageBox::Cancel)->click();
    QCOMPARE(quits.size(), 0);
    QTRY_VERIFY(!guard.question());
    program.window->close();
    for (QAbstractButton *button : guard.question()->buttons()) {
        if (button->text() == QLatin1String("Stop and quit"))
            button->click();
    }
    QCOMPARE(quits.size(), 1);
    QCOMPARE(guard.remembered(), CloseGuard::Answer::Ask);
}

void tst_CloseGuard::remembersTheAnswer()
{
    Program program(onPort(0));
    CloseGuard guard(*program.life, *program.window, program.settings, &hasTray);
    QSignalSpy quits(&guard, &CloseGuard::quitWanted);
    QVERIFY(program.life->start());
    const auto client = program.connect();
    program.window->close();
    guard.question()->checkBox()->setChecked(true);
    for (QAbstractButton *button : guard.question()->buttons()) {
        if (button->text() == QLatin1String("Stop and quit"))
            button->click();
    }
    QCOMPARE(guard.remembered(), CloseGuard::Answer::StopAndQuit);
    QTRY_VERIFY(!guard.question());
    program.window->close();
    QVERIFY(!guard.question());
    QCOMPARE(quits.size(), 2);
}

/// What "Do not ask again" did can be taken back.
void tst_CloseGuard::asksAgainWhenThatIsChosen()
{
    Program program(onPort(0));
    CloseGuard guard(*program.life, *program.window, program.settings, &hasTray);
    guard.remember(CloseGuard::Answer::StopAndQuit);
    QMenu menu;
    guard.addTo(menu);
    const QList<QAction *> entries = menu.actions();
    QCOMPARE(entries.size(), 3);
    QVERIFY(entries.at(1)->isChecked());
    entries.first()->trigger();
    QCOMPARE(guard.remembered(), CloseGuard::Answer::Ask);
    guard.remember(CloseGuard::Answer::KeepRunning);
    QVERIFY(entries.last()->isChecked());
    QMenu other;
    CloseGuard without(*program.life, *program.window, program.settings, &hasNone);
    without.addTo(other);
    QVERIFY(!other.actions().last()->isVisible()); // nowhere to keep it
    QVERIFY(other.actions().first()->isChecked());
}

void tst_CloseGuard::keepsRunningInTheTray()
{
    Program program(onPort(0));
    CloseGuard guard(*program.life, *program.window, program.settings, &hasTray);
    QSignalSpy kept(&guard, &CloseGuard::trayWanted);
    QVERIFY(program.life->start());
    const auto client = program.connect();
    program.window->close();
    for (QAbstractButton *button : guard.question()->buttons()) {
        if (button->text() == QLatin1String("Keep running in the tray"))
            button->click();
    }
    QCOMPARE(kept.size(), 1);
    QCOMPARE(program.life->state(), State::Running);
}

void tst_CloseGuard::doesNotKeepWithoutATray()
{
    Program program(onPort(0));
    CloseGuard with(*program.life, *program.window, program.settings, &hasTray);
    with.remember(CloseGuard::Answer::KeepRunning);
    QCOMPARE(with.remembered(), CloseGuard::Answer::KeepRunning);
    CloseGuard without(*program.life, *program.window, program.settings, &hasNone);
    QCOMPARE(without.remembered(), CloseGuard::Answer::Ask);
}

/// It may come after the program, and go before it.
void tst_CloseGuard::followsTheTray()
{
    Program program(onPort(0));
    bool isThere = false;
    CloseGuard guard(*program.life, *program.window, program.settings, [&] { return isThere; });
    QSignalSpy kept(&guard, &CloseGuard::trayWanted);
    QMenu menu;
    guard.addTo(menu);
    QVERIFY(!menu.actions().last()->isVisible());
    isThere = true;
    Q_EMIT menu.aboutToShow();
    QVERIFY(menu.actions().last()->isVisible());
    menu.actions().last()->trigger();
    QVERIFY(program.life->start());
    const auto client = program.connect();
    isThere = false;
    program.window->close();
    QCOMPARE(kept.size(), 0);
    QVERIFY(guard.question()); // the window must not vanish for good
    guard.question()->button(QMessageBox::Cancel)->click();
    isThere = true;
    program.window->close();
    QCOMPARE(kept.size(), 1);
}

void tst_CloseGuard::quittingIsNotForTheTray()
{
    Program program(onPort(0));
    CloseGuard guard(*program.life, *program.window, program.settings, &hasTray);
    guard.remember(CloseGuard::Answer::KeepRunning);
    QSignalSpy kept(&guard, &CloseGuard::trayWanted);
    QVERIFY(program.life->start());
    const auto client = program.connect();
    guard.quit();
    QVERIFY(guard.question());
    QCOMPARE(guard.question()->buttons().size(), 2);
    program.window->close();
    QCOMPARE(kept.size(), 1);
}

void tst_CloseGuard::trayTellsTheState()
{
    Program program(onPort(0));
    Tray tray(program.life->source());
    QSignalSpy shows(&tray, &Tray::showRequested);
    QSignalSpy quits(&tray, &Tray::quitRequested);
    const QList<QAction *> actions = tray.menu().actions();
    QCOMPARE(actions.at(1)->text(), QString("Server: Stopped"));
    QVERIFY(program.life->start());
    QCOMPARE(actions.at(1)->text(), "Server: Running, " + program.life->source().status().urls.first());
    actions.first()->trigger();
    actions.last()->trigger();
    QCOMPARE(shows.size(), 1);
    QCOMPARE(quits.size(), 1);
}

QTEST_MAIN(tst_CloseGuard)
#include "tst_closeguard.moc"
