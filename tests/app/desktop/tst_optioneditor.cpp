// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/optioneditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace eyewall::desktop;

class tst_OptionEditor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatASizeIs_data();
    void saysWhatASizeIs();
    void namesTheUnitOfTimesOnly();
    void aMistakeGoesBeforeTheMeaning();

private:
    static QStringList labels(const OptionEditor &editor);
};

QStringList tst_OptionEditor::labels(const OptionEditor &editor)
{
    QStringList texts;
    for (const QLabel *label : editor.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&editor))
            texts += label->text();
    }
    return texts;
}

void tst_OptionEditor::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_OptionEditor::saysWhatASizeIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const char *text, const QStringList &notes) {
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << notes;
    };
    row("", {});
    row("0", {"0 B"});
    row("240", {"240 B"});
    row("65536", {"66 kB"});
    row(" 65536 ", {"66 kB"});
    row("64 KiB", {"65,536 B"});
    row(" 64kib ", {"65,536 B"});
    row("1.5 MB", {"1,500,000 B"});
    row("1,5 MB", {});
    row("many", {});
    row("9999999999 GiB", {});
}

void tst_OptionEditor::saysWhatASizeIs()
{
    QFETCH(QString, text);
    QFETCH(QStringList, notes);
    OptionEditor editor("max-body-size", {"Body", "100 MiB", OptionEditor::Unit::Bytes});
    editor.line(0)->setText(text);
    QCOMPARE(labels(editor), notes);
    QCOMPARE(editor.line(0)->accessibleDescription(), notes.value(0));
}

void tst_OptionEditor::namesTheUnitOfTimesOnly()
{
    OptionEditor time("idle-timeout", {"Wait", "75", OptionEditor::Unit::Seconds});
    time.line(0)->setText("4096");
    QCOMPARE(labels(time), QStringList{"seconds"});
    OptionEditor number("workers", {"Threads", "One for each core"});
    number.line(0)->setText("4096");
    QCOMPARE(labels(number), QStringList());
}

void tst_OptionEditor::aMistakeGoesBeforeTheMeaning()
{
    OptionEditor editor("max-body-size", {"Body", "100 MiB", OptionEditor::Unit::Bytes});
    editor.line(0)->setText("4 GiB");
    editor.setProblem("Too much.");
    QCOMPARE(labels(editor), QStringList{"Too much."});
    editor.setProblem({});
    QCOMPARE(labels(editor), QStringList{"4,294,967,296 B"});
}

QTEST_MAIN(tst_OptionEditor)
#include "tst_optioneditor.moc"
