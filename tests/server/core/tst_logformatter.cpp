// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/logformatter.h"

#include <QTest>

using eyewall::core::LogFormatter;
using eyewall::core::LogLine;

namespace {

LogLine lineOf(const QString &message, QtMsgType type = QtInfoMsg)
{
    return {type,   "eyewall.general", "/src/site/main.cpp", 42, QDateTime(QDate(2013, 4, 28), QTime(18, 35)),
            message};
}

QByteArray formatted(const QString &message)
{
    return LogFormatter().format(lineOf(message));
}

const QByteArray kHead = "[I 130428 18:35:00 main.cpp:42] ";

} // namespace

class tst_LogFormatter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesALine();
    void namesTheSeverity_data();
    void namesTheSeverity();
    void coloursTheHead();
    void namesTheCategoryWithoutAFile();
    void indentsFurtherLines();
    void keepsTextOfAnyScript();
    void escapesWhatIsNoText_data();
    void escapesWhatIsNoText();
    void replacesBrokenCharacters();
    void cutsLongMessages();
};

void tst_LogFormatter::writesALine()
{
    QCOMPARE(formatted("hello\n"), kHead + "hello\n");
}

void tst_LogFormatter::namesTheSeverity_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("letter");
    QTest::newRow("debug") << int(QtDebugMsg) << QByteArray("D");
    QTest::newRow("info") << int(QtInfoMsg) << QByteArray("I");
    QTest::newRow("warning") << int(QtWarningMsg) << QByteArray("W");
    QTest::newRow("error") << int(QtCriticalMsg) << QByteArray("E");
    QTest::newRow("fatal") << int(QtFatalMsg) << QByteArray("C");
}

void tst_LogFormatter::namesTheSeverity()
{
    QFETCH(int, type);
    QTEST(LogFormatter().format(lineOf("x", QtMsgType(type))).mid(1, 1), "letter");
}

void tst_LogFormatter::coloursTheHead()
{
    QCOMPARE(LogFormatter(true).format(lineOf("x", QtCriticalMsg)),
             "\x1b[31m[E 130428 18:35:00 main.cpp:42]\x1b[0m x\n");
}

void tst_LogFormatter::namesTheCategoryWithoutAFile()
{
    LogLine line = lineOf("x");
    line.file = nullptr;
    QCOMPARE(LogFormatter().format(line), "[I 130428 18:35:00 eyewall.general] x\n");
    line.category = nullptr;
    QCOMPARE(LogFormatter().format(line), "[I 130428 18:35:00 default] x\n");
}

void tst_LogFormatter::indentsFurtherLines()
{
    QCOMPARE(formatted("one\ntwo\n[E 130428 18:35:00 main.cpp:1] forged\r\n\n"),
             kHead + "one\n    two\n    [E 130428 18:35:00 main.cpp:1] forged\n");
}

void tst_LogFormatter::keepsTextOfAnyScript()
{
    const QByteArray text = "caf\xc3\xa9 \xe5\xa2\x99 \xf0\x9f\x8c\x80\tend";
    QCOMPARE(formatted(QString::fromUtf8(text)), kHead + text + '\n');
}

void tst_LogFormatter::escapesWhatIsNoText_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("terminal") << QStringLiteral("a\x1b[2Jb") << QByteArray("a\\x1b[2Jb");
    QTest::newRow("carriage return") << QStringLiteral("a\rb") << QByteArray("a\\x0db");
    QTest::newRow("null") << QStringLiteral("a") + QChar(0) + QStringLiteral("b") << QByteArray("a\\x00b");
    QTest::newRow("delete") << QStringLiteral("a\x7f") << QByteArray("a\\x7f");
    QTest::newRow("C1") << QString(QChar(0x9b)) + QStringLiteral("1m") << QByteArray("\\x9b1m");
    QTest::newRow("line separator") << QString(QChar(0x2028)) << QByteArray("\\u2028");
    QTest::newRow("direction") << QString(QChar(0x202e)) << QByteArray("\\u202e");
}

void tst_LogFormatter::escapesWhatIsNoText()
{
    QFETCH(QString, message);
    QFETCH(QByteArray, text);
    QCOMPARE(formatted(message), kHead + text + '\n');
}

void tst_LogFormatter::replacesBrokenCharacters()
{
    const QByteArray broken = "\xef\xbf\xbd";
    QCOMPARE(formatted(QString::fromUtf8("a\xff")), kHead + "a" + broken + '\n');
    QCOMPARE(formatted(QString(QChar(0xd800)) + u'x'), kHead + broken + "x\n");
    QCOMPARE(formatted(QString(QChar(0xdc00))), kHead + broken + '\n');
}

void tst_LogFormatter::cutsLongMessages()
{
    const QByteArray text = formatted(QString(LogFormatter::kMaxMessage + 7, u'x'));
    QVERIFY(text.endsWith("xxx... and 7 more characters\n"));
    QCOMPARE(text.count('x'), LogFormatter::kMaxMessage);
}

QTEST_GUILESS_MAIN(tst_LogFormatter)
#include "tst_logformatter.moc"
