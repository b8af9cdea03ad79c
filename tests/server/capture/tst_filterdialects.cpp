// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filter.h"
#include "tests/server/capture/subjects.h"

#include <QTest>

using namespace eyewall;
using namespace eyewall::capture;

/// What people type who come from another tool.
class tst_FilterDialects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understandsOtherTools_data();
    void understandsOtherTools();
    void findsNames();
};

void tst_FilterDialects::understandsOtherTools_data()
{
    QTest::addColumn<FilterTable>("table");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMatch");
    const auto add = [](const char *text, bool isMatch, FilterTable table = FilterTable::Requests) {
        QTest::newRow(text) << table << QString::fromUtf8(text) << isMatch;
    };
    // Browsers' network panels
    add("status-code:404", true);
    add("StatusCode:404", true);
    add("larger-than:12k", true);
    add("larger-than:13k", false);
    add("mime-type:application/json", true);
    add("mime:json", true);
    add("domain:*.example.com", true);
    add("method:POST", true);
    add("is:running", false);
    add("has-response-header:content-type", true);
    add("has-header:x-id", true);
    add("user-agent:firefox", true);
    // mitmproxy
    add("~m POST", true);
    add("~m GET|POST", true);
    add("~c 404", true);
    add("~c 200", false);
    add("!~c 404", false);
    add("~d example\\.com", true);
    add("~u \"items.limit\"", true);
    add("~src 192", true);
    add("~t json", true);
    add("~h x-id", true);
    add("~b error", true);
    add("~q", false);
    add("~s", true);
    add("~e", false);
    add("~websocket", false);
    add("~m POST & ~c 404", true);
    add("~c 200 | ~c 404", true);
    // HTTP Toolkit
    add("hostname=api.example.com", true);
    add("path*=items", true);
    add("bodySize>10k", true);
    add("protocol=http", true);
    add("is:pending", false);
    add("is:errored", false);
    // Wireshark
    add("http.request.method == \"POST\"", true);
    add("http.response.code >= 400 && http.host contains \"example\"", true);
    add("http.request.uri matches \"ITEMS\"", true);
    add("http.request.full_uri contains items", true);
    add("http.response.code in {404, 500}", true);
    add("http.response.code eq 404", true);
    add("http.response.code ne 404", false);
    add("http.response.code gt 404 or http.response.code lt 404", false);
    add("http.response.code ge 404 and http.response.code le 404", true);
    add("http.content_type contains json", true);
    add("http.user_agent contains Firefox", true);
    add("http.time > 0.5", true);
    add("http.time > 1", false);
    add("frame.len > 1000", true);
    add("frame contains error", true);
    add("ip.addr == 192.168.1.7", true);
    add("ip.src==192.168.1.7", true);
    add("ipv6.addr == ::1", false);
    add("tcp.port == 40123", true);
    add("tcp.srcport == 40123", true);
    add("tcp.stream eq 1f7", true);
    add("!(http.response.code == 404)", false);
    add("websocket.opcode == 1", true, FilterTable::Messages);
    add("websocket.opcode == 9", false, FilterTable::Messages);
    add("websocket.payload contains hello", true, FilterTable::Messages);
    add("websocket.payload_length > 1000", true, FilterTable::Messages);
    // Plain words for our own keys
    add("direction:received", true, FilterTable::Messages);
    add("dir:sent", false, FilterTable::Messages);
    add("opcode:text", true, FilterTable::Messages);
    add("kind:text", true, FilterTable::Messages);
    add("length>1k", true, FilterTable::Messages);
    add("message:hello", true, FilterTable::Messages);
    add("payload:hello", true, FilterTable::Messages);
    add("connection:c-1f7", true);
    add("address:192.168", true);
    add("ip:192.168", true);
    add("src:192.168", true);
    add("time>500ms", true);
    add("since:5m", true, FilterTable::Connections);
    add("since:1m", false, FilterTable::Connections);
    add("ping>50ms", true, FilterTable::Connections);
    add("close:reset", false, FilterTable::Connections);
    add("close-code:1006", true, FilterTable::Messages);
    add("is:websocket", true, FilterTable::Connections);
    add("room:lobby", false, FilterTable::Topics);
    add("referrer:/page", false);
    add("http.referer contains page", false);
    add("trace-id:4bf", false);
    add("drops>0", true, FilterTable::Connections);
    add("state:failed", false, FilterTable::Connections);
}

void tst_FilterDialects::understandsOtherTools()
{
    QFETCH(FilterTable, table);
    const test::ScriptedSubject subject = table == FilterTable::Messages      ? test::message()
                                          : table == FilterTable::Connections ? test::connection()
                                                                              : test::request();
    QFETCH(QString, text);
    const FilterResult result = Filter::parse(text, FilterContext(table));
    QVERIFY2(bool(result), result ? "" : qPrintable(result.error().message()));
    QTEST(result.value().matches(subject), "isMatch");
}

void tst_FilterDialects::findsNames()
{
    QVERIFY(findFilterName(u"STATUS-CODE"));
    QVERIFY(!findFilterName(u"statuscodes"));
    QCOMPARE(similarFilterName(u"hots", FilterTable::Requests), QStringLiteral("host"));
    QCOMPARE(similarFilterName(u"quued", FilterTable::Requests), QString()); // of another table
    QCOMPARE(similarFilterName(u"x", FilterTable::Requests), QString());
}

QTEST_APPLESS_MAIN(tst_FilterDialects)
#include "tst_filterdialects.moc"
