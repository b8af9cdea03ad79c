// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/companions.h"
#include "program.h"
#include "widgets/inspectors/blocklist.h"
#include "widgets/inspectors/blocklistpopup.h"
#include "widgets/inspectors/connectionactions.h"
#include "widgets/pages/connectionspage.h"
#include "widgets/pages/keymap.h"
#include "widgets/pages/shortcutlist.h"
#include "widgets/support/motion.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>

using namespace eyewall;
using namespace eyewall::desktop;

namespace {

QAction *command(const Program &program, const QString &name)
{
    for (QAction *action : pages::commandsOf(*program.window)) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

QStringList entriesOf(const QMenuBar &bar, const QString &title)
{
    QStringList entries;
    for (const QAction *menu : bar.actions()) {
        if (menu->text() != title)
            continue;
        for (const QAction *action : menu->menu()->actions())
            entries.append(action->text());
    }
    return entries;
}

} // namespace

class tst_Companions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyCommandIsInAMenu();
    void keysAreRemembered();
    void keysThatWereGivenTwiceAreTold();
    void motionIsRememberedOnceItWasChosen();
    void blockedAddressesCanBeLetInWithoutAConnection();
    void blockedAddressesStayBlockedAtTheNextStart();
    void blockedAddressesAreShownInsideTheWindow_data();
    void blockedAddressesAreShownInsideTheWindow();
};

void tst_Companions::cleanup()
{
    qApp->setProperty("reducedMotion", {});
}

void tst_Companions::everyCommandIsInAMenu()
{
    Program program(onPort(0));
    Companions companions(*program.life, *program.menu, *program.window, program.settings);
    const QStringList server = entriesOf(*program.window->menuBar(), QStringLiteral("&Server"));
    QVERIFY(server.contains("Sample traffic"));
    QVERIFY(server.contains("Blocked addresses…"));
    const QStringList help = entriesOf(*program.window->menuBar(), QStringLiteral("&Help"));
    QVERIFY(help.contains("&Keyboard shortcuts") && help.contains("&First steps") &&
            help.contains("About &Qt"));
    // With their keys they stand under Help.
    bool isSampleTold = false;
    for (const pages::ShortcutGroup &group : companions.keymap().groups()) {
        for (const pages::Shortcut &shortcut : group.shortcuts)
            isSampleTold |=
                shortcut.text == QLatin1String("Sample traffic") && shortcut.keys == "Ctrl+Shift+T";
    }
    QVERIFY(isSampleTold);
    for (const char *name : {"server.start", "server.stop", "server.restart", "server.share",
                             "server.settings", "server.sampleTraffic", "help.keys", "help.firstSteps"})
        QVERIFY2(command(program, name), name);
}

void tst_Companions::keysAreRemembered()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("eyewall.conf");
    {
        Program program(onPort(0));
        QSettings saved(file, QSettings::IniFormat);
        Companions companions(*program.life, *program.menu, *program.window, saved);
        companions.keymap().change(*command(program, "server.restart"), QKeySequence("F9"));
        companions.keymap().change(*command(program, "view.clear"), {});
        companions.keymap().change(*command(program, "view.pause"), QKeySequence("F8"));
        companions.keymap().reset(*command(program, "view.pause"));
        saved.setValue("keys/later.command", "F7"); // of another version
        companions.keymap().change(*command(program, "view.pause"), QKeySequence("F6"));
        companions.keymap().reset(*command(program, "view.pause"));
    }
    Program program(onPort(0));
    QSettings saved(file, QSettings::IniFormat);
    QCOMPARE(saved.value("keys/server.restart").toString(), QString("F9"));
    Companions companions(*program.life, *program.menu, *program.window, saved);
    QCOMPARE(command(program, "server.restart")->shortcut(), QKeySequence("F9"));
    QVERIFY(command(program, "view.clear")->shortcuts().isEmpty());
    QCOMPARE(command(program, "view.pause")->shortcut(), QKeySequence("Ctrl+E"));
    companions.keymap().resetAll();
    QVERIFY(!saved.contains("keys/server.restart"));
    QCOMPARE(saved.value("keys/later.command").toString(), QString("F7"));
}

void tst_Companions::keysThatWereGivenTwiceAreTold()
{
    Program program(onPort(0));
    program.settings.setValue("keys/view.clear", "F8");
    {
        Companions companions(*program.life, *program.menu, *program.window, program.settings);
        QVERIFY(companions.problem().isEmpty());
    }
    program.settings.setValue("keys/view.pause", "F8");
    Program other(onPort(0));
    Companions companions(*other.life, *other.menu, *other.window, program.settings);
    QVERIFY2(companions.problem().contains("Pause view"), qPrintable(companions.problem()));
    QCOMPARE(command(other, "view.clear")->shortcut(), QKeySequence("F8"));
    QCOMPARE(command(other, "view.pause")->shortcut(), QKeySequence("Ctrl+E"));
}

void tst_Companions::motionIsRememberedOnceItWasChosen()
{
    const QString key = QStringLiteral("window/reducedMotion");
    Program program(onPort(0));
    {
        Companions companions(*program.life, *program.menu, *program.window, program.settings);
        QVERIFY(!program.settings.contains(key));
        const bool before = support::isMotionReduced();
        command(program, "view.reduceMotion")->trigger();
        QCOMPARE(support::isMotionReduced(), !before);
        QCOMPARE(program.settings.value(key).toBool(), !before);
    }
    program.settings.setValue(key, true);
    program.window->setMotionReduced(false);
    Program other(onPort(0));
    Companions again(*other.life, *other.menu, *other.window, program.settings);
    QVERIFY(support::isMotionReduced());
    QVERIFY(command(other, "view.reduceMotion")->isChecked());
}

void tst_Companions::blockedAddressesCanBeLetInWithoutAConnection()
{
    Program program(onPort(0));
    Companions companions(*program.life, *program.menu, *program.window, program.settings);
    inspectors::Blocklist &blocklist = program.window->connectionsPage().blocklist();
    monitor::Endpoint address;
    address.address = {192, 0, 2, 7};
    address.port = 1;
    QVERIFY(blocklist.block({address}));
    program.window->show();
    command(program, "connections.showBlocked")->trigger();
    inspectors::BlocklistPopup &popup = program.window->connectionsPage().actions().blocklistPopup();
    QVERIFY(popup.isVisible());
    QCOMPARE(popup.findChild<QListWidget *>()->count(), 1);
    popup.findChild<QListWidget *>()->setCurrentRow(0);
    popup.findChild<QPushButton *>()->click();
    QVERIFY(blocklist.addresses().empty());
}

void tst_Companions::blockedAddressesStayBlockedAtTheNextStart()
{
    monitor::Endpoint address;
    address.address = {127, 0, 0, 5};
    QByteArray saved;
    {
        Program program(onPort(0));
        Companions companions(*program.life, *program.menu, *program.window, program.settings);
        program.window->feed().connections().labels().setForAddresses({address}, {"phone", 1, {}});
        QVERIFY(program.window->connectionsPage().blocklist().block({address}));
        saved = program.settings.value("clients/blocked").toByteArray();
    }
    // A second start that changes nothing, then a third.
    Program program(onPort(0));
    program.settings.setValue("clients/blocked", saved);
    program.settings.setValue("clients/labels", models::Labels().save());
    {
        Companions companions(*program.life, *program.menu, *program.window, program.settings);
        QVERIFY(program.window->connectionsPage().blocklist().contains(address));
    }
    QCOMPARE(program.settings.value("clients/blocked").toByteArray(), saved);
    Program other(onPort(0));
    Companions again(*other.life, *other.menu, *other.window, program.settings);
    QVERIFY(other.window->connectionsPage().blocklist().contains(address));
}

void tst_Companions::blockedAddressesAreShownInsideTheWindow_data()
{
    QTest::addColumn<pages::MonitorWindow::Page>("page");
    QTest::newRow("dashboard") << pages::MonitorWindow::Dashboard;
    QTest::newRow("connections") << pages::MonitorWindow::Connections;
    QTest::newRow("requests") << pages::MonitorWindow::Requests;
}

void tst_Companions::blockedAddressesAreShownInsideTheWindow()
{
    QFETCH(const pages::MonitorWindow::Page, page);
    Program program(onPort(0));
    Companions companions(*program.life, *program.menu, *program.window, program.settings);
    program.window->resize(pages::MonitorWindow::kSmallestSize);
    program.window->move(0, 0);
    program.window->show();
    program.window->showPage(page);
    QVERIFY(QTest::qWaitForWindowExposed(&*program.window));
    command(program, "connections.showBlocked")->trigger();
    const QWidget &popup = program.window->connectionsPage().actions().blocklistPopup();
    QVERIFY(popup.isVisible());
    QVERIFY(program.window->geometry().contains(popup.geometry()));
}

QTEST_MAIN(tst_Companions)
#include "tst_companions.moc"
