// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/settingsdialog.h"
#include "program.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTcpServer>

using namespace eyewall;
using namespace eyewall::desktop;

namespace {

using State = ServerLife::State;

template<typename Button>
Button *button(const SettingsDialog &dialog, const char *text)
{
    for (Button *button : dialog.findChildren<Button *>()) {
        if (button->text() == QLatin1String(text))
            return button;
    }
    return nullptr;
}

} // namespace

class tst_SettingsDialogApply final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appliesOnlyWhatDiffers();
    void appliesNothingOfASavedFlag();
    void appliesOnceMoreWhatIsNotInForce();
};

void tst_SettingsDialogApply::appliesOnlyWhatDiffers()
{
    Program program(onPort(0), {{QStringLiteral("max-connections"), {savedValue("44")}},
                                {QStringLiteral("trusted-proxy"), {savedValue("10.0.0.0/8")}}});
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QPushButton *apply = button<QPushButton>(dialog, "Apply");
    QVERIFY(!apply->isEnabled());
    QLineEdit *line = dialog.editor("max-connections")->line(0);
    line->setText("45");
    QVERIFY(apply->isEnabled());
    line->setText("many");
    QVERIFY(!apply->isEnabled());
    line->setText(" 44 ");
    QVERIFY(!apply->isEnabled());
    line->clear(); // the default, in place of what is saved
    QVERIFY(apply->isEnabled());
    line->setText("44");
    QVERIFY(!apply->isEnabled());
    dialog.editor("trusted-proxy")->line(0)->setText("10.0.0.0/9");
    QVERIFY(apply->isEnabled());
    dialog.editor("trusted-proxy")->line(0)->setText("10.0.0.0/8");
    QVERIFY(!apply->isEnabled());
    QCheckBox *samples = button<QCheckBox>(dialog, "Serve the built-in pages");
    samples->setChecked(false);
    QVERIFY(apply->isEnabled());
    button<QPushButton>(dialog, "Apply")->click();
    QVERIFY(!apply->isEnabled());
    QVERIFY(!program.life->settings().hasSamples);
    samples->setChecked(true);
    QVERIFY(apply->isEnabled());
}

// It was written by hand in other words than the dialog's.
void tst_SettingsDialogApply::appliesNothingOfASavedFlag()
{
    for (const char *text : {"1", "TRUE", "0", "false"}) {
        Program program({}, {{QStringLiteral("no-samples"), {savedValue(text)}}});
        SettingsDialog dialog(*program.life);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY2(!button<QPushButton>(dialog, "Apply")->isEnabled(), text);
        QCOMPARE(dialog.values().value("no-samples").value(0).text, QString(text));
        QCheckBox *samples = button<QCheckBox>(dialog, "Serve the built-in pages");
        samples->toggle();
        QVERIFY2(button<QPushButton>(dialog, "Apply")->isEnabled(), text);
        QCOMPARE(dialog.values().contains("no-samples"), !samples->isChecked());
    }
    // What is neither is not used, and put right.
    Program program({}, {{QStringLiteral("no-samples"), {savedValue("maybe")}}});
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(button<QPushButton>(dialog, "Apply")->isEnabled());
    QVERIFY(!dialog.values().contains("no-samples"));
}

// The server runs on another port than is saved, for this session, or does not run at all.
void tst_SettingsDialogApply::appliesOnceMoreWhatIsNotInForce()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString taken = QStringLiteral("127.0.0.1:%1").arg(other.serverPort());
    Program program({}, {{QStringLiteral("listen"), {savedValue(taken)}}});
    QVERIFY(!program.life->start());
    other.close();
    SettingsDialog dialog(*program.life);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QPushButton *apply = button<QPushButton>(dialog, "Apply");
    QCOMPARE(program.life->state(), State::Failed);
    QVERIFY(apply->isEnabled());
    QVERIFY(other.listen(QHostAddress::LocalHost, quint16(QUrl("http://" + taken).port())));
    program.life->useNextFreePort();
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), State::Running, kLongest);
    QVERIFY(program.life->settings().listen.front().text() != taken);
    other.close();
    dialog.editor("workers")->line(0)->setText("1"); // checks again, now that the port is free
    dialog.editor("workers")->line(0)->clear();
    QCOMPARE(dialog.problem(), QString());
    QVERIFY(apply->isEnabled());
    apply->click();
    QTRY_COMPARE_WITH_TIMEOUT(program.life->state(), State::Running, kLongest);
    QCOMPARE(program.life->settings().listen.front().text(), taken);
    QTRY_VERIFY(!apply->isEnabled());
}

QTEST_MAIN(tst_SettingsDialogApply)
#include "tst_settingsdialogapply.moc"
