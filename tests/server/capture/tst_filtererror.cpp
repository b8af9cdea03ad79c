// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filter.h"

#include <QTest>

using namespace eyewall::capture;

class tst_FilterError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsAtMistake_data();
    void pointsAtMistake();
    void tellsWhereKeyIsKnown_data();
    void tellsWhereKeyIsKnown();
    void refusesTooMuch_data();
    void refusesTooMuch();
    void asksForTranslation();
};

namespace {

QString manyTimes(const char *text, int count)
{
    return QString::fromUtf8(text).repeated(count);
}

QString upperCase(const char *source)
{
    return QString::fromUtf8(source).toUpper();
}

} // namespace

/// The second column is a line below the first, with "^" under what the error points at.
void tst_FilterError::pointsAtMistake_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marks");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *text, const char *marks, const char *sentence) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(marks)
                            << QString::fromUtf8(sentence);
    };
    add("a \"b", "  ^^", "This quotation mark is not closed. Write another one behind the text.");
    add("path:\"b", "     ^^", "This quotation mark is not closed. Write another one behind the text.");
    add("a (b or c", "  ^", "This bracket is not closed. Write ) behind what belongs together.");
    add("(", "^", "This bracket is not closed. Write ) behind what belongs together.");
    add("a) b", " ^", "No bracket is open here. Take this one away.");
    add(")", "^", "No bracket is open here. Take this one away.");
    add("a ( ) b", "  ^^^", "Nothing is in these brackets. Write a word into them.");
    add("a and", "  ^^^", "Something is missing behind “and”. Write a word there.");
    add("(a or )", "   ^^", "Something is missing behind “or”. Write a word there.");
    add("a && || b", "     ^^", "Something is missing in front of “||”. Write a word there.");
    add("or b", "^^", "Something is missing in front of “or”. Write a word there.");
    add("not", "^^^", "Something is missing behind “not”. Write a word there.");
    add("a !", "  ^", "Something is missing behind “!”. Write a word there.");
    add("a not and b", "  ^^^", "Something is missing behind “not”. Write a word there.");
    add(">= 400", "^^", "Something is missing in front of “>=”. Write a word there.");

    add("status:", "^^^^^^^", "A value is missing behind “status”. Write for example status:404.");
    add("a status: 404", "  ^^^^^^^", "A value is missing behind “status”. Write for example status:404.");
    add("status >=", "^^^^^^^^^", "A value is missing behind “status”. Write for example status:404.");
    add("(status:)", " ^^^^^^^", "A value is missing behind “status”. Write for example status:404.");
    add("status:404,", "^^^^^^^", "A value is missing behind “status”. Write for example status:404.");
    add("status in {}", "^^^^^^^^^", "A value is missing behind “status”. Write for example status:404.");
    add("~m", "^^", "A value is missing behind “~m”. Write for example method:POST.");

    add("a foo:bar", "  ^^^",
        "There is no key “foo”. To look for the text, put it in quotation marks: \"foo:bar\".");
    add("limit=20", "^^^^^",
        "There is no key “limit”. To look for the text, put it in quotation marks: \"limit=20\".");
    add("wild > 3", "^^^^",
        "There is no key “wild”. To look for the text, put it in quotation marks: \"wild > 3\".");
    add("statsu:404", "^^^^^^", "There is no key “statsu”. Did you mean “status”?");
    add("a metod=GET", "  ^^^^^", "There is no key “metod”. Did you mean “method”?");
    add("~xyz a", "^^^^",
        "There is no code “~xyz”. These are known: ~m ~c ~d ~u ~src ~t ~h ~b ~q ~s ~e ~websocket.");

    add("path>3", "    ^", "“path” cannot be compared with “>”. Write for example path:/api/*.");
    add("status~4", "      ^", "“status” cannot be compared with “~”. Write for example status:404.");
    add("duration:500ms", "        ^",
        "“duration” cannot be compared with “:”. Write for example duration>500ms.");
    add("is>error", "  ^", "“is” cannot be compared with “>”. Write for example is:error.");
    add("status>400,500", "           ^^^", "Only one value can stand behind “>”. Take the others away.");
    add("status:4ox", "       ^^^", "“4ox” is no number. Write for example status:404.");
    add("status:200,abc", "           ^^^", "“abc” is no number. Write for example status:404.");
    add("status:\"4 04\"", "       ^^^^^^", "“4 04” is no number. Write for example status:404.");
    add("~c abc", "   ^^^", "“abc” is no number. Write for example status:404.");
    add("duration>5x", "         ^^",
        "“5x” is no time. Write a number with us, ms, s, m, h or d, for example duration>500ms.");
    add("size>ten", "     ^^^",
        "“ten” is no size. Write a number, with k, M or G behind it if you like, for example size>10k.");
    add("conn:xyz", "     ^^^", "“xyz” is no ID of a connection. Write for example conn:c-1f7.");
    add("client:192.168.1.7:http", "       ^^^^^^^^^^^^^^^^",
        "“http” is no number. Write for example client:192.168.1.7:40123.");
    add("proto:ftp", "      ^^^", "“proto” does not know “ftp”. It takes: http, ws, sse.");
    add("is:from-cache", "   ^^^^^^^^^^",
        "“is” does not know “from-cache”. It takes: open, running, error, slow, ws, sse, http, tls, "
        "truncated, "
        "compressed, aborted.");
    add("/[a-/", "", ""); // no closing slash outside the class: a path
    add("/a(b/", "    ^", "The regular expression cannot be read from here on: missing closing parenthesis.");
    add("path~^[a", "       ^",
        "The regular expression cannot be read from here on: missing terminating ] for character class.");
}

void tst_FilterError::pointsAtMistake()
{
    QFETCH(QString, text);
    QFETCH(QString, marks);
    const FilterResult result = Filter::parse(text, FilterContext(FilterTable::Requests));
    if (marks.isEmpty()) {
        QVERIFY2(bool(result), result ? "" : qPrintable(result.error().message()));
        return;
    }
    QVERIFY(!result);
    const FilterError &error = result.error();
    QTEST(error.message(), "sentence");
    const QString pointed =
        QString(error.position, QLatin1Char(' ')) + QString(error.length, QLatin1Char('^'));
    QCOMPARE(pointed, marks);
}

void tst_FilterError::tellsWhereKeyIsKnown_data()
{
    QTest::addColumn<FilterTable>("table");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("sentence");
    const auto add = [](FilterTable table, const char *text, int position, const char *sentence) {
        QTest::newRow(text) << table << QString::fromUtf8(text) << position << QString::fromUtf8(sentence);
    };
    add(FilterTable::Requests, "a queued>64k", 2, "Requests have no “queued”. Use it on: Connections.");
    add(FilterTable::Requests, "is:queued", 3, "Requests have no “is:queued”. Use it on: Connections.");
    add(FilterTable::Connections, "status:404", 0, "Connections have no “status”. Use it on: Requests.");
    add(FilterTable::Messages, "origin:localhost", 0,
        "Messages have no “origin”. Use it on: Requests, Connections.");
    add(FilterTable::Topics, "conn:1", 0,
        "Topics have no “conn”. Use it on: Requests, Connections, Messages.");
    add(FilterTable::Log, "topic:a", 0, "Log entries have no “topic”. Use it on: Connections, Topics.");
    add(FilterTable::Messages, "is:injected is:tls", 15,
        "Messages have no “is:tls”. Use it on: Requests, Connections.");
    add(FilterTable::Other, "status:404", 0,
        "This table can only be searched for words. Put it in quotation marks: \"status:404\".");
}

void tst_FilterError::tellsWhereKeyIsKnown()
{
    QFETCH(FilterTable, table);
    QFETCH(QString, text);
    const FilterResult result = Filter::parse(text, FilterContext(table));
    QVERIFY(!result);
    QTEST(result.error().message(), "sentence");
    QTEST(int(result.error().position), "position");
}

void tst_FilterError::refusesTooMuch_data()
{
    using namespace filterlimits;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("length") << QString(kLength + 1, QLatin1Char('x'))
                            << "The filter is longer than 4096 characters. Make it shorter.";
    QTest::newRow("brackets") << manyTimes("(", kDepth + 1) + QLatin1Char('x') + manyTimes(")", kDepth + 1)
                              << "More than 64 brackets stand inside one another. Write it with fewer.";
    QTest::newRow("brackets that stay open")
        << manyTimes("(", int(kLength))
        << "More than 64 brackets stand inside one another. Write it with fewer.";
    QTest::newRow("negated brackets")
        << manyTimes("-(", 1000) << "More than 64 brackets stand inside one another. Write it with fewer.";
    QTest::newRow("terms") << manyTimes("x ", kTerms + 1)
                           << "The filter has more than 256 terms. Take some away.";
    QTest::newRow("values") << QStringLiteral("status:404") + manyTimes(",404", kTerms)
                            << "The filter has more than 256 terms. Take some away.";
    QTest::newRow("expression") << QLatin1Char('/') + QString(kExpressionLength + 1, QLatin1Char('x')) +
                                       QLatin1Char('/')
                                << "The regular expression is longer than 512 characters. Make it shorter.";
    QTest::newRow("expression that grows")
        << QStringLiteral("/(((((a{200}){200}){200}){200}){200})/")
        << "The regular expression cannot be read from here on: regular expression is too large.";
}

void tst_FilterError::refusesTooMuch()
{
    QFETCH(QString, text);
    const FilterResult result = Filter::parse(text, FilterContext(FilterTable::Requests));
    QVERIFY(!result);
    QTEST(result.error().message(), "sentence");
    QVERIFY(result.error().position + result.error().length <= text.size());
}

void tst_FilterError::asksForTranslation()
{
    const FilterResult one = Filter::parse(u"status:", FilterContext(FilterTable::Requests));
    QCOMPARE(one.error().message(upperCase),
             QStringLiteral("A VALUE IS MISSING BEHIND “status”. WRITE FOR EXAMPLE status:404."));
    const FilterResult other = Filter::parse(u"queued>1", FilterContext(FilterTable::Requests));
    QCOMPARE(other.error().message(upperCase),
             QStringLiteral("REQUESTS HAVE NO “queued”. USE IT ON: CONNECTIONS."));
}

QTEST_APPLESS_MAIN(tst_FilterError)
#include "tst_filtererror.moc"
