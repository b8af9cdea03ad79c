// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/settingsdialog.h"
#include "program.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTcpServer>
#include <QTranslator>

#include <utility>

using namespace eyewall;
using namespace eyewall::desktop;

namespace {

using State = ServerLife::State;

} // namespace

class tst_SettingsDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksWhileTyping_data();
    void checksWhileTyping();
    void showsWhatWasGiven();
    void restartsTheServer();
    void checksInTheLanguageOfTheWindow();
    void editsEveryLimit();
    void showsTheUsualSizesWithUnits();
    void enterAppliesAndDoesNotClose();
    void needsACertificate();
    void keepsTheCertificateWithoutHttps();
    void editsLists();
    void tellsThatTheNetworkCanReachIt();
    void aTakenPortIsToldBeforeTheServerEnds();
    void leadsToTheMistake();
    void goesBackToTheFormerSettings();
    void opensWithoutAScrollBar();

private:
    static QPushButton *button(const SettingsDialog &dialog, const char *text);
    static QCheckBox *box(const SettingsDialog &dialog, const char *text);
};

QPushButton *tst_SettingsDialog::button(const SettingsDialog &dialog, const char *text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String(text))
            return button;
    }
    return nullptr;
}

QCheckBox *tst_SettingsDialog::box(const SettingsDialog &dialog, const char *text)
{
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->text() == QLatin1String(text))
            return box;
    }
    return nullptr;
}

void tst_SettingsDialog::checksWhileTyping_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *option, const char *text, const char *problem) {
        QTest::addRow("%s %s", option, text) << option << text << problem;
    };
    row("listen", "8080", "\"8080\" is not HOST:PORT, as in 127.0.0.1:8080 or [::1]:0, nor unix:PATH.");
    row("listen", "*:0", "");
    row("listen", "192.0.2.1:0",
        "The address 192.0.2.1 is none of this machine. Choose one that is, or * for all of them.");
    row("root", "/none/such", "There is no folder \"/none/such\".");
    row("mount", "files", "\"files\" is not /PATH=DIR, as in /files=site.");
    row("max-connections", "many", "\"many\" is not a whole number from 0 to 1000000.");
    row("max-connections", "12", "");
    row("max-body-size", "-1", "\"-1\": expected a size such as 65536, 64 KiB or 10 MiB.");
    row("max-body-size", "10 MiBs", "\"10 MiBs\": expected a size such as 65536, 64 KiB or 10 MiB.");
    row("max-body-size", "1,5 MiB", "\"1,5 MiB\": expected a size such as 65536, 64 KiB or 10 MiB.");
    row("max-body-size", "1.5 MiB", "");
    row("max-message-size", "2 GiB", "\"2 GiB\" is not a size from 1 B to 2147483647 B.");
    row("max-recorded-size", "4194305", "\"4194305\" is not a size from 0 B to 4 MiB.");
    row("max-recorded-size", "65536", "");
    row("idle-timeout", "soon", "\"soon\" is not a number of seconds from 0 to 86400.");
    row("drain-timeout", "0", "\"0\" is not a number of seconds from 0.001 to 86400.");
}

void tst_SettingsDialog::checksWhileTyping()
{
    QFETCH(QString, option);
    QFETCH(QString, text);
    QFETCH(QString, problem);
    Program program({});
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    OptionEditor *editor = dialog.editor(option);
    QVERIFY(editor);
    QVERIFY(dialog.problem().isEmpty());
    QTest::keyClicks(editor->line(0), text);
    QCOMPARE(editor->problem(), problem);
    QCOMPARE(dialog.problem(), problem);
    QCOMPARE(dialog.values().contains(option), true);
    editor->line(0)->clear();
    QVERIFY(dialog.problem().isEmpty());
    QVERIFY(!dialog.values().contains(option));
}

void tst_SettingsDialog::showsWhatWasGiven()
{
    const host::OptionValues saved{{QStringLiteral("listen"), {savedValue(QStringLiteral("127.0.0.1:9"))}},
                                   {QStringLiteral("log-level"), {savedValue(QStringLiteral("error"))}}};
    Program program(onPort(0), saved);
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const OptionEditor *editor = dialog.editor(QStringLiteral("listen"));
    QVERIFY(editor->isGiven());
    QCOMPARE(editor->line(0)->text(), QString("127.0.0.1:0"));
    QVERIFY(!editor->line(0)->isEnabled());
    QVERIFY(editor->line(0)->accessibleDescription().contains("Set by --listen"));
    QCOMPARE(dialog.values().value("listen").first().text, QString("127.0.0.1:9")); // as it was saved
    QCOMPARE(dialog.values().value("log-level").first().text, QString("error"));
}

void tst_SettingsDialog::restartsTheServer()
{
    Program program(onPort(0));
    QVERIFY(program.life->start());
    const auto client = program.connect();
    program.menu->settingsAction().trigger();
    auto *dialog = program.window->findChild<SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->isModal());
    const auto shows = [dialog](const QString &text) {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    };
    QVERIFY(shows("are in force"));
    QTest::keyClicks(dialog->editor("max-connections")->line(0), "33");
    QTRY_VERIFY_WITH_TIMEOUT(shows("ends 1 connection(s)"), kLongest);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Apply"))
            button->click();
    }
    client->abort();
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), State::Running, kLongest);
    QCOMPARE(program.life->settings().server.maxConnections, 33);
    QCOMPARE(readSavedValues(program.settings).value("max-connections").first().text, QString("33"));
    program.menu->settingsAction().trigger();
    QCOMPARE(program.window->findChildren<SettingsDialog *>().size(), 1);
}

void tst_SettingsDialog::checksInTheLanguageOfTheWindow()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(EYEWALL_QM_DIR "/eyewall_de.qm")));
    QVERIFY(QCoreApplication::installTranslator(&german));
    Program program({});
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.editor("max-connections")->line(0)->setText("viele");
    QCOMPARE(dialog.problem(), QString("„viele“ ist keine ganze Zahl von 0 bis 1000000."));
    dialog.editor("max-connections")->line(0)->clear();
    dialog.editor("listen")->line(0)->setText("8080");
    QVERIFY2(dialog.problem().startsWith("„8080“ ist weder HOST:PORT"), qPrintable(dialog.problem()));
    dialog.editor("listen")->line(0)->clear();
    dialog.editor("root")->line(0)->setText("/none/such");
    QCOMPARE(dialog.problem(), QString("Den Ordner „/none/such“ gibt es nicht."));
    QCoreApplication::removeTranslator(&german);
}

void tst_SettingsDialog::editsEveryLimit()
{
    Program program({});
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const std::pair<const char *, const char *> values[] = {
        {"max-header-fields", "50"},    {"handshake-timeout", "4"},   {"min-rate", "1 kB"},
        {"max-header-size", "32 KiB"},  {"max-body-size", " 10MiB "}, {"workers", "2"},
        {"trusted-proxy", "10.0.0.0/8"}};
    for (const auto &[option, value] : values) {
        QVERIFY2(dialog.editor(option), option);
        dialog.editor(option)->line(0)->setText(value);
    }
    QCOMPARE(dialog.problem(), QString());
    program.life->save(dialog.values());
    const connection::ServerConfig &server = program.life->settings().server;
    QCOMPARE(server.parser.fields, 50);
    QCOMPARE(server.timeouts.handshake, std::chrono::seconds(4));
    QCOMPARE(server.timeouts.leastRate, 1000);
    QCOMPARE(server.parser.head, 32 * 1024);
    QCOMPARE(server.parser.body, 10 * 1024 * 1024);
    QCOMPARE(readSavedValues(program.settings).value("max-body-size").first().text, QString("10MiB"));
    QCOMPARE(server.workers, 2);
    QCOMPARE(server.trustedProxies.size(), 1U);
}

void tst_SettingsDialog::showsTheUsualSizesWithUnits()
{
    Program program({});
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto usual = [&](const char *option) { return dialog.editor(option)->line(0)->placeholderText(); };
    QCOMPARE(usual("max-header-size"), QString("64 KiB"));
    QCOMPARE(usual("max-body-size"), QString("100 MiB"));
    QCOMPARE(usual("max-message-size"), QString("16 MiB"));
    QCOMPARE(usual("max-recorded-size"), QString("16 KiB"));
    QCOMPARE(usual("min-rate"), QString("240 B"));
    // What is shown there can be typed.
    for (const char *option :
         {"max-header-size", "max-body-size", "max-message-size", "max-recorded-size", "min-rate"})
        dialog.editor(option)->line(0)->setText(usual(option));
    QCOMPARE(dialog.problem(), QString());
    program.life->save(dialog.values());
    const host::Settings &settings = program.life->settings();
    QCOMPARE(settings.server.parser.body, program.defaults.server.parser.body);
    QCOMPARE(settings.maxMessageSize, program.defaults.maxMessageSize);
    QCOMPARE(settings.server.timeouts.leastRate, program.defaults.server.timeouts.leastRate);
}

void tst_SettingsDialog::enterAppliesAndDoesNotClose()
{
    Program program({});
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QLineEdit *line = dialog.editor("max-connections")->line(0);
    line->setText("44");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.editor("max-connections")->line(0), line); // with the focus
    QCOMPARE(program.life->settings().server.maxConnections, 44);
}

void tst_SettingsDialog::needsACertificate()
{
    Program program({});
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    box(dialog, "Serve HTTPS")->setChecked(true);
    QCOMPARE(dialog.problem(), QString("HTTPS needs an address to listen on."));
    dialog.editor("tls-listen")->line(0)->setText("127.0.0.1:0");
    QCOMPARE(dialog.problem(), QString("HTTPS needs a certificate and its key."));
    dialog.editor("tls-cert")->line(0)->setText("/none/a.crt");
    dialog.editor("tls-key")->line(0)->setText("/none/a.key");
    QVERIFY(dialog.editor("tls-key")->problem().contains("\"/none/a.crt\" does not exist"));
}

void tst_SettingsDialog::keepsTheCertificateWithoutHttps()
{
    Program program({}, {{QStringLiteral("tls-listen"), {savedValue("127.0.0.1:8443")}},
                         {QStringLiteral("tls-cert"), {savedValue("/none/a.crt")}},
                         {QStringLiteral("tls-key"), {savedValue("/none/a.key")}}});
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    box(dialog, "Serve HTTPS")->setChecked(false);
    QCOMPARE(dialog.problem(), QString());
    const host::OptionValues values = dialog.values();
    QVERIFY(!values.contains("tls-listen"));
    program.life->save(values);
    QVERIFY(program.life->problem().isEmpty());
    QVERIFY(program.life->settings().certificates.empty());
    QCOMPARE(readSavedValues(program.settings).value("tls-cert").value(0).text, QString("/none/a.crt"));
    SettingsDialog again(*program.life);
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(again.editor("tls-key")->line(0)->text(), QString("/none/a.key"));
}

void tst_SettingsDialog::editsLists()
{
    Program program({});
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    OptionEditor *editor = dialog.editor(QStringLiteral("listen"));
    const auto press = [&](const QString &name) {
        for (QAbstractButton *button : editor->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == name && button->isVisibleTo(editor))
                return button->click();
        }
        QFAIL("no such button");
    };
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString address = QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
    server.close();
    editor->line(0)->setText(address);
    press("Add to: Addresses");
    QCOMPARE(editor->lines(), 2);
    editor->line(1)->setText(address);
    QCOMPARE(editor->problem(), address + " is given twice.");
    press("Take away from: Addresses");
    QCOMPARE(editor->lines(), 1);
    QVERIFY(editor->problem().isEmpty());
    QCOMPARE(dialog.values().value("listen").size(), 1);
}

void tst_SettingsDialog::tellsThatTheNetworkCanReachIt()
{
    Program program({});
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    OptionEditor *editor = dialog.editor("listen");
    for (const char *open : {"0.0.0.0:0", "*:0", "[::]:0"}) {
        editor->line(0)->setText(open);
        QCOMPARE(dialog.problem(), QString());
        QCOMPARE(editor->warning(), QString("Anyone on your network can reach the server there."));
        QCOMPARE(editor->line(0)->accessibleDescription(), editor->warning());
    }
    for (const char *own : {"127.0.0.1:0", "localhost:0", "[::1]:0", "unix:@one", ""}) {
        editor->line(0)->setText(own);
        QVERIFY2(editor->warning().isEmpty(), own);
    }
}

void tst_SettingsDialog::aTakenPortIsToldBeforeTheServerEnds()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Program program({});
    program.life->save({{QStringLiteral("listen"), {savedValue("127.0.0.1:0")}}});
    QVERIFY(program.life->start());
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    OptionEditor *editor = dialog.editor("listen");
    editor->line(0)->setText(QStringLiteral("127.0.0.1:%1").arg(other.serverPort()));
    QCOMPARE(editor->problem(),
             QString("Port %1 is in use by another program. Choose another one, or stop that program.")
                 .arg(other.serverPort()));
    QVERIFY(!button(dialog, "Apply")->isEnabled());
    // Its own is none that is taken.
    editor->line(0)->setText(QStringLiteral("*:%1").arg(program.port()));
    QCOMPARE(dialog.problem(), QString());
    QVERIFY(button(dialog, "Apply")->isEnabled());
    QCOMPARE(program.life->state(), State::Running);
}

void tst_SettingsDialog::leadsToTheMistake()
{
    Program program({});
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *pages = dialog.findChild<QTabWidget *>();
    dialog.editor("drain-timeout")->line(0)->setText("soon");
    QCOMPARE(pages->currentIndex(), 0);
    QVERIFY(pages->tabIcon(0).isNull() && !pages->tabIcon(2).isNull());
    QCOMPARE(pages->tabBar()->accessibleTabName(2), QString("Limits, with a mistake"));
    int sentences = 0;
    QLabel *status = nullptr;
    for (QLabel *label : dialog.findChildren<QLabel *>()) {
        sentences += label->text().contains("\"soon\" is not a number") ? 1 : 0;
        if (label->text().contains("To be corrected: Wait at the stop"))
            status = label;
    }
    QCOMPARE(sentences, 1);
    QVERIFY(status);
    Q_EMIT status->linkActivated({});
    QCOMPARE(pages->currentIndex(), 2);
    QCOMPARE(dialog.focusWidget(), dialog.editor("drain-timeout")->line(0));
    QVERIFY(!dialog.editor("drain-timeout")->line(0)->visibleRegion().isEmpty());
    dialog.editor("drain-timeout")->line(0)->setText("3");
    QVERIFY(pages->tabIcon(2).isNull());
}

void tst_SettingsDialog::goesBackToTheFormerSettings()
{
    Program program({});
    program.life->save({{QStringLiteral("listen"), {savedValue("127.0.0.1:0")}}});
    QVERIFY(program.life->start());
    const QString folder = program.folder.filePath("gone");
    QVERIFY(QDir().mkpath(folder));
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.editor("root")->line(0)->setText(folder);
    QCOMPARE(dialog.problem(), QString());
    const auto client = program.connect(); // holds the stop up
    QVERIFY(!button(dialog, "Back to the former settings")->isVisibleTo(&dialog));
    button(dialog, "Apply")->click();
    QVERIFY(QDir().rmdir(folder));
    client->abort();
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), State::Failed, kLongest);
    QTRY_VERIFY(button(dialog, "Back to the former settings")->isVisibleTo(&dialog));
    button(dialog, "Back to the former settings")->click();
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), State::Running, kLongest);
    QVERIFY(!program.life->saved().contains("root"));
    QCOMPARE(dialog.editor("root")->line(0)->text(), QString());
    QVERIFY(!button(dialog, "Back to the former settings")->isVisibleTo(&dialog));
}

void tst_SettingsDialog::opensWithoutAScrollBar()
{
    Program program({});
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *area = qobject_cast<QScrollArea *>(dialog.findChild<QTabWidget *>()->widget(0));
    QVERIFY2(!area->verticalScrollBar()->isVisible(),
             qPrintable(QString("%1 of %2").arg(area->height()).arg(area->widget()->height())));
    QVERIFY(!area->horizontalScrollBar()->isVisible());
    QVERIFY(dialog.width() < 900);
}

QTEST_MAIN(tst_SettingsDialog)
#include "tst_settingsdialog.moc"
