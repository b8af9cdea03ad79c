// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/sharepanel.h"
#include "program.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QPointer>
#include <QProcess>
#include <QTcpServer>
#include <QToolButton>

using namespace eyewall;
using namespace eyewall::desktop;

namespace {

using State = ServerLife::State;

} // namespace

class tst_ServerLife final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void menuFollowsTheServer();
    void menuStandsBeforeHelp();
    void copiesTheAddress();
    void savedValuesAreUsed();
    void commandLineGoesFirst();
    void badSavedValuesAreTold();
    void tellsHowFarTheStopIs();
    void cutsFromTheNotice();
    void offersAnotherPort();
    void namesWhoHoldsThePort();
    void tellsWhoHoldsThePort();
    void offersAnotherFolder();
    void offersToTryAgain();
    void sharesAndStops();
    void sharingAsksFirst();
    void sharingIsNotRemembered();
    void tellsAgainThatSharingFailed();
    void tellsOfTheProfile();
};

void tst_ServerLife::menuFollowsTheServer()
{
    Program program(onPort(0));
    ServerMenu &menu = *program.menu;
    QVERIFY(menu.startAction().isEnabled());
    QVERIFY(!menu.stopAction().isEnabled());
    menu.startAction().trigger();
    QCOMPARE(program.life->state(), State::Running);
    QVERIFY(!menu.startAction().isEnabled());
    QVERIFY(menu.stopAction().isEnabled());
    QVERIFY(menu.shareAction().isEnabled());
    QVERIFY(!menu.reloadAction().isVisible());
    const auto client = program.connect();
    menu.restartAction().trigger();
    QCOMPARE(program.life->state(), State::Draining);
    QVERIFY(!menu.restartAction().isEnabled());
    client->abort();
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), State::Running, kLongest);
    menu.stopAction().trigger();
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), State::Stopped, kLongest);
    QVERIFY(menu.startAction().isEnabled());
    QVERIFY(!menu.copyAction().isEnabled());
}

void tst_ServerLife::menuStandsBeforeHelp()
{
    Program program(onPort(0));
    const QList<QAction *> menus = program.window->menuBar()->actions();
    QCOMPARE(menus.at(menus.size() - 2)->text(), QString("&Server"));
    QCOMPARE(program.menu->settingsAction().shortcut(), QKeySequence("Ctrl+,"));
}

void tst_ServerLife::copiesTheAddress()
{
    Program program(onPort(0));
    QVERIFY(program.life->start());
    program.menu->copyAction().trigger();
    QCOMPARE(QApplication::clipboard()->text(), program.life->source().status().urls.first());
}

void tst_ServerLife::savedValuesAreUsed()
{
    Program program(onPort(0), {{QStringLiteral("max-connections"), {savedValue(QStringLiteral("7"))}}});
    QCOMPARE(program.life->settings().server.maxConnections, 7);
}

void tst_ServerLife::commandLineGoesFirst()
{
    host::OptionValues options = onPort(0);
    options.insert(QStringLiteral("max-connections"),
                   given({QStringLiteral("9")}, QStringLiteral("--max-connections")));
    Program program(options, {{QStringLiteral("max-connections"), {savedValue(QStringLiteral("7"))}}});
    QCOMPARE(program.life->settings().server.maxConnections, 9);
    program.life->save(program.life->saved());
    QCOMPARE(program.life->settings().server.maxConnections, 9);
    QCOMPARE(readSavedValues(program.settings).value("max-connections").first().text, QString("7"));
}

void tst_ServerLife::badSavedValuesAreTold()
{
    Program program(onPort(0), {{QStringLiteral("max-connections"), {savedValue(QStringLiteral("many"))}}});
    QVERIFY(program.life->start());
    QVERIFY(program.bar().text().contains("\"many\" is not a whole number"));
    QVERIFY(program.button("Settings…"));
    program.life->save({});
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), State::Running, kLongest);
    QVERIFY(program.bar().isHidden());
}

void tst_ServerLife::tellsHowFarTheStopIs()
{
    using namespace std::chrono_literals;
    QCOMPARE(stopProgress(12, 7'100ms), QString("Stopping: 12 connection(s) left, 8 s"));
    Program program(onPort(0));
    QVERIFY(program.life->start());
    const auto client = program.connect();
    program.menu->stopAction().trigger();
    QVERIFY(program.bar().text().startsWith("Stopping: 1 connection(s) left, "));
    QVERIFY(!program.bar().isError());
    const QPushButton *cut = program.button("Cut now");
    QVERIFY(cut);
    const QString before = program.bar().text();
    QTRY_VERIFY_WITH_TIMEOUT(program.bar().text() != before, kLongest); // the seconds
    QCOMPARE(program.button("Cut now"), cut);                           // and the button holds still
    client->write("done");
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), State::Stopped, kLongest);
    QVERIFY(program.bar().isHidden());
}

void tst_ServerLife::cutsFromTheNotice()
{
    Program program(onPort(0));
    QVERIFY(program.life->start());
    const auto client = program.connect();
    program.menu->stopAction().trigger();
    QTest::mouseClick(program.button("Cut now"), Qt::LeftButton);
    QCOMPARE(program.life->state(), State::Stopped);
    QTRY_COMPARE_WITH_TIMEOUT(client->state(), QAbstractSocket::UnconnectedState, kLongest);
}

void tst_ServerLife::offersAnotherPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Program program(onPort(other.serverPort()));
    QVERIFY(!program.life->start());
    QVERIFY(program.bar().isError());
    QVERIFY(program.button("Settings…"));
    QTest::mouseClick(program.button("Use the next free port"), Qt::LeftButton);
    QCOMPARE(program.life->state(), State::Running);
    QVERIFY(program.port() > other.serverPort());
    QVERIFY(program.bar().isHidden());
    QVERIFY(program.life->saved().isEmpty()); // for this session
}

void tst_ServerLife::namesWhoHoldsThePort()
{
#ifndef Q_OS_LINUX
    QSKIP("Only Linux tells");
#endif
    QProcess other;
    other.start(QStringLiteral(EYEWALLD), {"--listen", "127.0.0.1:0"});
    QTRY_VERIFY_WITH_TIMEOUT(other.canReadLine(), kLongest);
    const quint16 port = quint16(QUrl(QString::fromLatin1(other.readLine().trimmed().mid(13))).port());
    Program program(onPort(port));
    QVERIFY(!program.life->start());
    QVERIFY(program.bar().text().contains("in use by another program")); // until it is known
    QTRY_COMPARE_WITH_TIMEOUT(
        program.bar().text(),
        QStringLiteral("The address 127.0.0.1:%1 is in use by eyewalld (process %2). Stop "
                       "that program, or use another port.")
            .arg(port)
            .arg(other.processId()),
        kLongest);
    QVERIFY(program.bar().isError());
    QVERIFY(program.button("Use the next free port") && program.button("Settings…"));
    other.kill();
    QVERIFY(other.waitForFinished(kLongest));
    program.life->restart();
    QCOMPARE(program.life->state(), State::Running);
    QVERIFY(program.bar().isHidden());
}

void tst_ServerLife::tellsWhoHoldsThePort()
{
    const host::ListenAddress address{QHostAddress::LocalHost, 8080, {}};
    QCOMPARE(
        takenBy(address, {0, {}, QStringLiteral("www-data")}),
        QString(
            "The address 127.0.0.1:8080 is in use by a program of the user www-data. Use another port, or "
            "ask them to stop it."));
    QVERIFY(takenBy(address, {QCoreApplication::applicationPid(), QStringLiteral("tst"), {}})
                .startsWith("This program itself listens on 127.0.0.1:8080"));
}

void tst_ServerLife::offersAnotherFolder()
{
    QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("site"));
    const QString other = folder.filePath(QStringLiteral("other"));
    QVERIFY(QDir().mkpath(other));
    Program program(onPort(0),
                    {{QStringLiteral("mount"), {savedValue(QStringLiteral("/files=") + missing)}}});
    QVERIFY(!program.life->start());
    QVERIFY(program.bar().text().contains(missing));
    QVERIFY(program.button("Choose another folder…"));
    program.life->useFolder(other);
    QCOMPARE(program.life->state(), State::Running);
    QCOMPARE(program.life->settings().mounts.front().folder, other);
    QCOMPARE(readSavedValues(program.settings).value("mount").first().text, "/files=" + other);
}

void tst_ServerLife::offersToTryAgain()
{
    QTemporaryDir folder;
    host::OptionValues options;
    options.insert(QStringLiteral("tls-listen"), given({"127.0.0.1:0"}, "--tls-listen"));
    options.insert(QStringLiteral("tls-cert"), given({folder.filePath("a.crt")}, "--tls-cert"));
    options.insert(QStringLiteral("tls-key"), given({folder.filePath("a.key")}, "--tls-key"));
    Program program(options);
    QVERIFY(program.menu->reloadAction().isVisible());
    QVERIFY(!program.life->start());
    QVERIFY(program.bar().text().contains("a.crt\" does not exist"));
    QPointer<QPushButton> again = program.button("Try again");
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(program.life->state(), State::Failed);
    QVERIFY(program.bar().isError());
}

void tst_ServerLife::sharesAndStops()
{
    Program program(onPort(0));
    QVERIFY(program.life->start());
    const quint16 port = program.port();
    program.life->setShared(true);
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), State::Running, kLongest);
    QVERIFY(program.life->isShared());
    QVERIFY(program.menu->shareAction().isChecked());
    QCOMPARE(program.life->settings().listen.front().text(), QStringLiteral("*:%1").arg(port));
    QCOMPARE(program.port(), port);
    QVERIFY(program.bar().text().startsWith("Shared: "));
    const auto client = program.connect();
    QTest::mouseClick(program.button("Stop sharing"), Qt::LeftButton);
    QCOMPARE(program.life->state(), State::Running); // at once
    QVERIFY(!program.life->isShared());
    QVERIFY(program.life->settings().listen.front().address.isLoopback());
    QTRY_COMPARE_WITH_TIMEOUT(client->state(), QAbstractSocket::UnconnectedState, kLongest);
}

void tst_ServerLife::sharingAsksFirst()
{
    host::OptionValues options = onPort(0);
    options.insert(QStringLiteral("root"), given({QDir::tempPath()}, QStringLiteral("--root")));
    Program program(options);
    QVERIFY(program.life->start());
    program.menu->shareAction().trigger();
    QVERIFY(!program.menu->shareAction().isChecked());
    QPointer<SharePanel> panel = program.window->findChild<SharePanel *>();
    QVERIFY(panel && panel->isVisible());
    QVERIFY(!panel->isModal());
    QString text;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        text += label->text() + '\n';
    QVERIFY(text.contains("Anyone on this network can reach these"));
    QVERIFY(text.contains(QDir::tempPath()));
    QVERIFY(text.contains("/api/info"));
    for (const QString &url : visibleAddresses(*program.life))
        QVERIFY(text.contains(url) && QUrl(url).port() == program.port());
    QVERIFY(!program.life->isShared());
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Share"))
            button->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(program.life->isShared() && program.life->state() == State::Running, kLongest);
    QTRY_VERIFY(!panel);
    program.menu->shareAction().trigger(); // off without a question
    QTRY_VERIFY_WITH_TIMEOUT(!program.life->isShared(), kLongest);
    QVERIFY(!program.window->findChild<SharePanel *>());
}

void tst_ServerLife::sharingIsNotRemembered()
{
    Program program(onPort(0));
    QVERIFY(program.life->start());
    program.life->setShared(true);
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), State::Running, kLongest);
    program.settings.sync();
    ServerLife next({program.defaults, onPort(0), {}, {}}, program.defaults, program.settings);
    QVERIFY(!next.isShared());
    QVERIFY(next.settings().listen.front().address.isLoopback());
    program.life->stop();
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), State::Stopped, kLongest);
    QVERIFY(program.life->start());
    QVERIFY(program.life->settings().listen.front().address.isLoopback());
}

void tst_ServerLife::tellsAgainThatSharingFailed()
{
    Program program(onPort(0));
    program.window->show();
    QVERIFY(program.life->start());
    const auto dismiss = [&] {
        for (QToolButton *button : program.bar().findChildren<QToolButton *>())
            button->click();
    };
    for (int round = 0; round < 2; ++round) {
        QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), State::Running, kLongest);
        QTcpServer other; // sharing finds the port taken, and the server goes on at another one
        QVERIFY(other.listen(QHostAddress(QStringLiteral("127.0.0.2")), program.port()));
        program.life->setShared(true);
        QTRY_VERIFY_WITH_TIMEOUT(program.bar().isVisible() &&
                                     program.bar().text().startsWith("The server is not shared"),
                                 kLongest);
        dismiss();
        QVERIFY(!program.bar().isVisible());
    }
}

void tst_ServerLife::tellsOfTheProfile()
{
    Program program(onPort(0));
    program.notice->setProfileProblem(QStringLiteral("What is changed now will be forgotten."));
    QVERIFY(program.life->start());
    QCOMPARE(program.bar().text(), QString("What is changed now will be forgotten."));
}

QTEST_MAIN(tst_ServerLife)
#include "tst_serverlife.moc"
