// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filter.h"
#include "tests/server/capture/subjects.h"

#include <QRandomGenerator>
#include <QTest>

using namespace eyewall;
using namespace eyewall::capture;

class tst_Filter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesRequests_data();
    void matchesRequests();
    void matchesMessages_data();
    void matchesMessages();
    void matchesConnections_data();
    void matchesConnections();
    void matchesLogEntries();
    void understandsEveryExample_data();
    void understandsEveryExample();
    void missingNumberNeverMatches();
    void knowsWhetherItIsLive();
    void emptyTextLetsAllThrough();
    void takesNestingUpToTheLimit();
    void survivesRandomText();
};

namespace {

FilterResult parse(const QString &text, FilterTable table = FilterTable::Requests)
{
    return Filter::parse(text, FilterContext(table));
}

void addRow(const char *text, bool isMatch)
{
    QTest::newRow(text) << QString::fromUtf8(text) << isMatch;
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMatch");
}

void compare(FilterTable table, const FilterSubject &subject)
{
    QFETCH(QString, text);
    const FilterResult result = parse(text, table);
    QVERIFY2(bool(result), result ? "" : qPrintable(result.error().message()));
    QTEST(result.value().matches(subject), "isMatch");
    QCOMPARE(result.value().text(), text);
    QVERIFY(!result.value().isEmpty());
}

QString repeated(const char *text, int count)
{
    return QString::fromUtf8(text).repeated(count);
}

} // namespace

void tst_Filter::matchesRequests_data()
{
    columns();
    addRow("items", true);
    addRow("ITEMS", true);
    addRow("grüße", true);
    addRow("GRÜSSE", false);
    addRow("nothing", false);
    addRow("\"items?limit\"", true);
    addRow("\"items limit\"", false);
    addRow("items 192.168", true);
    addRow("items nothing", false);
    addRow("/api/items?limit=20", true);
    addRow("http://nowhere:80/x", false);
    addRow("12:30", false);
    addRow("/it.ms/", true);
    addRow("/IT.MS/", false);
    addRow("/IT.MS/i", true);
    addRow("/[/]items/", true);
    addRow("/\\/items\\b/", true);

    addRow("method:POST", true);
    addRow("method:post", true);
    addRow("method:P*", true);
    addRow("method:POS", false);
    addRow("method:GET,POST", true);
    addRow("method!=GET", true);
    addRow("method!=GET,POST", false);
    addRow("METHOD:post", true);

    addRow("status:404", true);
    addRow("status:4xx", true);
    addRow("status:5xx", false);
    addRow("status:200, 404", true);
    addRow("status:200,5xx", false);
    addRow("status=404", true);
    addRow("status==404", true);
    addRow("status!=404", false);
    addRow("status!=200,500", true);
    addRow("status>=400", true);
    addRow("status>404", false);
    addRow("status>403", true);
    addRow("status<404", false);
    addRow("status<=404", true);
    addRow("status>=4xx", true);
    addRow("status>4xx", false);
    addRow("status:>=400", true);
    addRow("status >= 400", true);
    addRow("status in {200, 404}", true);
    addRow("status in {200 500}", false);

    addRow("host:example", true);
    addRow("host=example", false);
    addRow("host=api.example.com", true);
    addRow("host:*.example.com", true);
    addRow("host:*.example", false);
    addRow("host:\"*.example.com\"", false);
    addRow("path:/api", true);
    addRow("path:/api/*", true);
    addRow("path:*/it*ms", true);
    addRow("path:/assets/*", false);
    addRow("path=/api", false);
    addRow("path*=pi/it", true);
    addRow("path~^/api/[a-z]+$", true);
    addRow("path~^/(api|v1)/ITEMS", true);
    addRow("path~/ITEMS/", false);
    addRow("path~items$", true); // "~i" is no code here
    addRow("path~m", true);
    addRow("path~q", false);
    addRow("path~\"/items$\"", true);
    addRow("query:limit", true);
    addRow("url:/api/items?limit=20", true);
    addRow("type:json", true);
    addRow("header:\"x-id: 7\"", true);
    addRow("body:error", true);
    addRow("ua:firefox", true);
    addRow("origin:localhost", true);
    addRow("text:items", true);

    addRow("client:192.168.1.7", true);
    addRow("client:192.168.1.70", false);
    addRow("client:192.168", true);
    addRow("client:168.1", true);
    addRow("client:192.168.1.7:40123", true);
    addRow("client:192.168.1.7:1", false);
    addRow("client:192.168.1.*", true);
    addRow("client:10.0.0.1,192.168.1.7", true);
    addRow("client!=192.168.1.7", false);
    addRow("client~^192", true);
    addRow("port:40123", true);
    addRow("port>50000", false);

    addRow("size>10k", true);
    addRow("size>10Ki", true);
    addRow("size>12k", false);
    addRow("size>=12k", true);
    addRow("size<4M", true);
    addRow("size:12000", true);
    addRow("size:12kB", true);
    addRow("reqsize:0", true);
    addRow("duration>500ms", true);
    addRow("duration>500", true);
    addRow("duration<1s", true);
    addRow("duration>2s", false);
    addRow("duration>10us", true);
    addRow("duration<0.8s", true);
    addRow("conn:c-1f7", true);
    addRow("conn:1F7", true);
    addRow("conn:c-1f8", false);
    addRow("proto:http", true);
    addRow("proto:ws,sse", false);

    addRow("is:slow", true);
    addRow("is:ws,tls", true);
    addRow("is:ws", false);
    addRow("is!=ws", true);
    addRow("-is:ws", true);
    addRow("!is:ws", true);
    addRow("not is:ws", true);
    addRow("- is:slow", false); // the word "-" is nowhere
    addRow("--is:slow", true);
    addRow("!!items", true);
    addRow("!/items/", false);
    addRow("-\"items\"", false);
    addRow("-path:/assets -status:404", false);

    addRow("nothing or items", true);
    addRow("nothing || items", true);
    addRow("nothing||items", true);
    addRow("status:200||status:404", true);
    addRow("items and nothing", false);
    addRow("items && method:POST", true);
    addRow("items&&nothing", false);
    addRow("items AND NOT nothing", true);
    addRow("nothing items or status:404", true); // "and" binds tighter
    addRow("status:404 or nothing nothing", true);
    addRow("(status:404 or nothing) nothing", false);
    addRow("-(nothing or status:404)", false);
    addRow("(items)(method:POST)", true);
    addRow("((items) and (path:/api/*))", true);
    addRow("\"or\"", false);
    addRow("\"a \\\"quote\\\"\"", false);
    addRow("path:(items)", false);
}

void tst_Filter::matchesRequests()
{
    compare(FilterTable::Requests, test::request());
}

void tst_Filter::matchesMessages_data()
{
    columns();
    addRow("hello", true);
    addRow("dir:in", true);
    addRow("dir:out", false);
    addRow("dir!=out", true);
    addRow("op:text", true);
    addRow("op:binary,ping", false);
    addRow("len>1k", true);
    addRow("len<1k", false);
    addRow("msg:WORLD", true);
    addRow("msg:\"hello world\"", true);
    addRow("msg~^hello", true);
    addRow("route:/ws", true);
    addRow("conn:c-1f7", true);
    addRow("proto:ws", true);
    addRow("code:1006", true);
    addRow("is:compressed", true);
    addRow("is:injected", false);
    addRow("is:truncated", false);
}

void tst_Filter::matchesMessages()
{
    compare(FilterTable::Messages, test::message());
}

void tst_Filter::matchesConnections_data()
{
    columns();
    addRow("c-1f7", true);
    addRow("queued>64k", true);
    addRow("queued:0", false);
    addRow("rtt>50ms", true);
    addRow("age<5m", true);
    addRow("age>1h", false);
    addRow("topics>0", true);
    addRow("requests:1", true);
    addRow("messages>1k", true);
    addRow("bytes>1M", true);
    addRow("dropped>0", true);
    addRow("state:open", true);
    addRow("state:closed,error", false);
    addRow("topic:prices/*", true);
    addRow("topic:room", false);
    addRow("label:phone", true);
    addRow("cause:reset,timeout", false);
    addRow("is:open", true);
    addRow("is:closed", false);
    addRow("is:queued", true);
    addRow("client:fe80::1", true);
    addRow("client:[fe80::1]:40123", true);
    addRow("client:[fe80::1]:1", false);
    addRow("client:fe80:", true);
    addRow("client:fe80::", false); // a whole address
}

void tst_Filter::matchesConnections()
{
    compare(FilterTable::Connections, test::connection());
}

void tst_Filter::matchesLogEntries()
{
    test::ScriptedSubject entry;
    entry.numbers = {{FilterKey::Level, 2}};
    entry.texts = {{FilterKey::Category, {"eyewall.net"}}};
    QVERIFY(parse(QStringLiteral("level:warning"), FilterTable::Log).value().matches(entry));
    QVERIFY(parse(QStringLiteral("level>=info category:net"), FilterTable::Log).value().matches(entry));
    QVERIFY(!parse(QStringLiteral("level>warning"), FilterTable::Log).value().matches(entry));
}

void tst_Filter::understandsEveryExample_data()
{
    QTest::addColumn<FilterTable>("table");
    QTest::addColumn<QString>("example");
    for (const auto table : {FilterTable::Requests, FilterTable::Connections, FilterTable::Messages,
                             FilterTable::Topics, FilterTable::Log}) {
        for (const QString &name : filterKeyNames(table)) {
            const FilterName *found = findFilterName(name);
            QVERIFY(found);
            const QString example = QString::fromUtf8(infoOf(found->key).example);
            if (found->key != FilterKey::Is || table == FilterTable::Requests)
                QTest::addRow("%d %s", int(table), qPrintable(example)) << table << example;
        }
    }
}

void tst_Filter::understandsEveryExample()
{
    QFETCH(FilterTable, table);
    QFETCH(QString, example);
    const FilterResult result = parse(example, table);
    QVERIFY2(bool(result), result ? "" : qPrintable(result.error().message()));
}

void tst_Filter::missingNumberNeverMatches()
{
    test::ScriptedSubject closed = test::connection();
    closed.numbers.remove(FilterKey::Rtt);
    const auto matches = [&](const char *text) {
        return parse(QString::fromUtf8(text), FilterTable::Connections).value().matches(closed);
    };
    QVERIFY(!matches("rtt>0"));
    QVERIFY(!matches("rtt<1s"));
    QVERIFY(matches("-rtt>0"));
}

void tst_Filter::knowsWhetherItIsLive()
{
    const auto isLive = [](const char *text) {
        return parse(QString::fromUtf8(text), FilterTable::Connections).value().isLive();
    };
    QVERIFY(isLive("queued>0"));
    QVERIFY(isLive("hello or (x and -age<1m)"));
    QVERIFY(isLive("is:slow"));
    QVERIFY(!isLive("hello state:open is:ws"));
    QVERIFY(!isLive(""));
}

void tst_Filter::emptyTextLetsAllThrough()
{
    for (const char *text : {"", "   ", "\t"}) {
        const FilterResult result = parse(QString::fromUtf8(text));
        QVERIFY(bool(result));
        QVERIFY(result.value().isEmpty());
        QVERIFY(result.value().matches(test::request()));
    }
    QVERIFY(Filter().matches(test::request()));
}

void tst_Filter::takesNestingUpToTheLimit()
{
    using namespace filterlimits;
    QVERIFY(bool(parse(repeated("(", kDepth) + QLatin1Char('x') + repeated(")", kDepth))));
    QVERIFY(bool(parse(repeated("!", kLength - 1) + QLatin1Char('x'))));
    QVERIFY(bool(parse(repeated("x ", kTerms))));
    QVERIFY(bool(parse(QString(kLength, QLatin1Char('x')))));
}

void tst_Filter::survivesRandomText()
{
    const QStringList pieces = {
        QStringLiteral("status"), QStringLiteral(":"),    QStringLiteral(">="),  QStringLiteral("404"),
        QStringLiteral(" "),      QStringLiteral("("),    QStringLiteral(")"),   QStringLiteral("\""),
        QStringLiteral("/"),      QStringLiteral("\\"),   QStringLiteral("~m"),  QStringLiteral("-"),
        QStringLiteral("!"),      QStringLiteral("&&"),   QStringLiteral("|"),   QStringLiteral("or"),
        QStringLiteral("["),      QStringLiteral("{"),    QStringLiteral("}"),   QStringLiteral(","),
        QStringLiteral("*"),      QStringLiteral(" in "), QStringLiteral("is:"), QStringLiteral("client="),
    };
    QRandomGenerator random(20261126);
    const test::ScriptedSubject subject = test::request();
    int good = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (quint32 count = random.bounded(1, 24); count > 0; --count) {
            if (random.bounded(4) == 0)
                text += QChar(char16_t(random.bounded(0x10000)));
            else
                text += pieces[random.bounded(int(pieces.size()))];
        }
        const FilterResult result = parse(text);
        if (result) {
            ++good;
            (void)result.value().matches(subject);
            continue;
        }
        const FilterError &error = result.error();
        QVERIFY2(error.position >= 0 && error.length >= 0, qPrintable(text));
        QVERIFY2(error.position + error.length <= text.size(), qPrintable(text));
        QVERIFY2(!error.message().contains(QLatin1Char('%')) || text.contains(QLatin1Char('%')),
                 qPrintable(text));
    }
    QVERIFY(good > 1000);
}

QTEST_APPLESS_MAIN(tst_Filter)
#include "tst_filter.moc"
