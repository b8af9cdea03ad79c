// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/escape.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace eyewall;

class tst_Escape : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void escapesForXhtml_data();
    void escapesForXhtml();
    void unescapes_data();
    void unescapes();
    void encodesJson();
    void jsonMayStandInAScript();
    void decodesJson();
    void escapesForUrls();
    void unescapesUrls();
    void urlsComeBack();
    void squeezes();
};

void tst_Escape::escapesForXhtml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("tag") << QByteArray("<foo>") << QByteArray("&lt;foo&gt;");
    QTest::newRow("all") << QByteArray("<>&\"'") << QByteArray("&lt;&gt;&amp;&quot;&#x27;");
    QTest::newRow("twice") << QByteArray("&amp;") << QByteArray("&amp;amp;");
    QTest::newRow("two bytes") << QByteArray("<\xC3\xA9>") << QByteArray("&lt;\xC3\xA9&gt;");
    QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x8C\x80'") << QByteArray("\xF0\x9F\x8C\x80&#x27;");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("longer than the first room")
        << QByteArray(5000, '"') << QByteArray("&quot;").repeated(5000);
}

void tst_Escape::escapesForXhtml()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, escaped);
    QCOMPARE(xhtmlEscape(QByteArrayView(text)), escaped);
    const QString utf16 = QString::fromUtf8(text);
    QCOMPARE(xhtmlEscape(QStringView(utf16)).toUtf8(), escaped);
    QCOMPARE(xhtmlUnescape(QString::fromUtf8(escaped)).toUtf8(), text);
}

void tst_Escape::unescapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("foo&#32;bar", "foo bar");
    row("foo&#x20;bar", "foo bar");
    row("foo&#X20;bar", "foo bar");
    row("&#xabc;", "\u0abc");
    row("&#x1F300;", "🌀");
    row("&eacute;&nbsp;&euro;&yuml;", "é\u00a0€ÿ");
    row("&#xyz; &#; &#x; &; &", "&#xyz; &#; &#x; &; &");
    row("&#0; &#xD800; &#x110000; &#+5; &#99999999999;", "&#0; &#xD800; &#x110000; &#+5; &#99999999999;");
    row("&unknown; &lt &averyveryverylongnamethatisnone;", "&unknown; &lt &averyveryverylongnamethatisnone;");
    row("&amp;lt;", "&lt;");
}

void tst_Escape::unescapes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(xhtmlUnescape(text), expected);
}

void tst_Escape::encodesJson()
{
    QCOMPARE(jsonEncode(QJsonObject{{QStringLiteral("a"), QJsonArray{1, true, QJsonValue::Null}}}),
             "{\"a\":[1,true,null]}");
    QCOMPARE(jsonEncode(QStringLiteral("é")), "\"é\"");
    QCOMPARE(jsonEncode(2.5), "2.5");
}

void tst_Escape::jsonMayStandInAScript()
{
    QCOMPARE(jsonEncode(QStringLiteral("</script><!--")), "\"<\\/script>\\u003c!--\"");
    QCOMPARE(jsonDecode(jsonEncode(QStringLiteral("</script><!--"))),
             QJsonValue(QStringLiteral("</script><!--")));
}

void tst_Escape::decodesJson()
{
    QCOMPARE(jsonDecode("{\"a\":1}"), QJsonValue(QJsonObject{{QStringLiteral("a"), 1}}));
    QCOMPARE(jsonDecode(" 42 "), QJsonValue(42));
    QCOMPARE(jsonDecode("null"), QJsonValue(QJsonValue::Null));
    for (const char *text : {"", "1,2", "][", "{", "nul", "\"a"})
        QVERIFY2(!jsonDecode(text), text);
}

void tst_Escape::escapesForUrls()
{
    QCOMPARE(urlEscape("\xC3\xA9"), "%C3%A9");
    QCOMPARE(urlEscape("\xE9"), "%E9");
    QCOMPARE(urlEscape("+ #%"), "%2B+%23%25");
    QCOMPARE(urlEscape("+ #%", false), "%2B%20%23%25");
    QCOMPARE(urlEscape("a/b~c"), "a%2Fb~c");
    QCOMPARE(urlEscape("a/b~c", false), "a/b~c");
}

void tst_Escape::unescapesUrls()
{
    QCOMPARE(urlUnescape("%2B+%23%25"), "+ #%");
    QCOMPARE(urlUnescape("%2B+%23%25", false), "++#%");
    QCOMPARE(urlUnescape("%C3%a9%E9"), "\xC3\xA9\xE9");
    QCOMPARE(urlUnescape("%zz%4%"), "%zz%4%");
}

void tst_Escape::urlsComeBack()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(static_cast<char>(i));
    QCOMPARE(urlUnescape(urlEscape(all)), all);
    QCOMPARE(urlUnescape(urlEscape(all, false), false), all);
}

void tst_Escape::squeezes()
{
    QCOMPARE(squeeze(u"sequences     of    whitespace   chars"),
             QStringLiteral("sequences of whitespace chars"));
    QCOMPARE(squeeze(u" \t\r\n\x01x\ny "), QStringLiteral("x y"));
    QCOMPARE(squeeze(u" \n "), QString());
}

QTEST_APPLESS_MAIN(tst_Escape)
#include "tst_escape.moc"
