// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/charset.h"

#include <QTest>

using namespace eyewall::support;

class tst_Charset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void saysWhatItDoesNotKnow();
    void saysWhatIsNoneOfIt();
};

void tst_Charset::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const char *type, const char *charset,
                        const QString &text) {
        QTest::newRow(name) << bytes << QByteArray(type) << QByteArray(charset) << text;
    };
    row("none", "a\xc3\xa4", "text/plain", "", {});
    row("UTF-8", "a\xc3\xa4", "text/plain; charset=UTF-8", "", {});
    row("ISO 8859-1", "M\xe4rz", "text/html; charset=iso-8859-1", "iso-8859-1", QStringLiteral("März"));
    row("quoted", "M\xe4rz", "text/html;charset=\"ISO-8859-1\"", "iso-8859-1", QStringLiteral("März"));
    row("ISO 8859-1 as browsers read it", "\x80", "text/html; charset=latin1", "latin1", QStringLiteral("€"));
    row("ISO 8859-2", "\xb3", "text/html; charset=iso-8859-2", "iso-8859-2", QStringLiteral("ł"));
    row("Shift_JIS", "\x93\xfa", "text/html; charset=Shift_JIS", "shift_jis", QStringLiteral("日"));
    row("UTF-16 by its mark",
        QByteArray("\xff\xfe"
                   "a\0\xe4\0",
                   6),
        "text/plain", "utf-16le", QStringLiteral("aä"));
    row("UTF-16BE", QByteArray("\0a\0\xe4", 4), "application/json; charset=utf-16be", "utf-16be",
        QStringLiteral("aä"));
    row("cut in a character", QByteArray("\xfe\xff\0a\0", 5), "text/plain", "utf-16be", QStringLiteral("a"));
}

void tst_Charset::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, charset);
    QFETCH(QString, text);

    const CharsetText read = readCharset(bytes, type);
    QCOMPARE(read.charset, charset);
    QCOMPARE(QString::fromUtf8(read.utf8), text);
    QVERIFY(read.isKnown);
    QVERIFY(!read.hasErrors);
}

void tst_Charset::saysWhatItDoesNotKnow()
{
    const CharsetText read = readCharset("a", "text/plain; charset=klingon");
    QCOMPARE(read.charset, QByteArray("klingon"));
    QVERIFY(!read.isKnown);
    QVERIFY(read.utf8.isEmpty());
}

void tst_Charset::saysWhatIsNoneOfIt()
{
    const CharsetText read = readCharset(QByteArray("a\0\0\xdc"
                                                    "b\0",
                                                    6),
                                         "text/plain; charset=utf-16le");
    QVERIFY(read.hasErrors);
    QCOMPARE(QString::fromUtf8(read.utf8), QStringLiteral("a\ufffdb"));
    const CharsetText said = readCharset("M\xe4rz", "text/plain; charset=utf-8");
    QVERIFY(said.hasErrors);
    QCOMPARE(QString::fromUtf8(said.utf8), QStringLiteral("M\ufffdrz"));
    QVERIFY(readCharset("a\xe2\x82", "text/plain; charset=utf-8").charset.isEmpty()); // cut
}

QTEST_MAIN(tst_Charset)
#include "tst_charset.moc"
