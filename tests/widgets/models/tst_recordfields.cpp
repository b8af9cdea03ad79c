// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filter.h"
#include "tests/widgets/models/records.h"
#include "widgets/models/endpointfields.h"
#include "widgets/models/logfields.h"
#include "widgets/models/messagemodel.h"
#include "widgets/models/requestmodel.h"
#include "widgets/models/topicfields.h"

#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_RecordFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void findsTheSampleByItsLabel();
    void showsAddresses();
    void matchesTopicsAndLogLines_data();
    void matchesTopicsAndLogLines();
};

namespace {

RouteNames fieldRoutes()
{
    return [](monitor::RouteId route) {
        return QStringList{QStringLiteral("/hello"), QStringLiteral("/ws/chat/{room}")}.value(route);
    };
}

monitor::RequestSeen fullRequest()
{
    monitor::RequestSeen seen = request(7, "/api/items?limit=20", 503);
    seen.duration = 750 * kMillisecond;
    seen.bytesIn = 5;
    seen.bytesOut = 12'000;
    seen.isReplyTruncated = true;
    seen.head =
        "POST /api/items?limit=20 HTTP/1.1\r\nHost: api.example.com:8080\r\nUser-Agent: Firefox/128\r\n"
        "Origin: http://localhost\r\nReferer: http://localhost/page\r\nX-Request-Id: abc123\r\n\r\n";
    seen.method = "POST";
    seen.body = "order";
    seen.replyHead = "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json; charset=utf-8\r\n"
                     "Content-Encoding: gzip\r\n\r\n";
    seen.replyBody = "{\"error\":\"down\"}";
    return seen;
}

monitor::MessageSeen fullMessage()
{
    monitor::MessageSeen seen = message("{\"type\":\"hello\"}", monitor::Direction::Out);
    seen.isInjected = true;
    seen.isCompressed = true;
    return seen;
}

monitor::MessageSeen closeMessage()
{
    monitor::MessageSeen seen = message("bye");
    seen.kind = monitor::MessageKind::Close;
    seen.closeCode = 1001;
    return seen;
}

/// Two connections: an open WebSocket over TLS that reads slowly, and one that was reset.
struct Window {
    Window()
    {
        monitor::Batch batch;
        batch.totals.time = kStart + 240 * kSecond;
        batch.opened = {opened(0x1f7), opened(2)};
        batch.opened[0].transport = monitor::Transport::Tls;
        batch.secured.resize(1);
        batch.secured[0].id = 0x1f7;
        batch.secured[0].time = kStart + 1;
        batch.secured[0].version = "TLSv1.3";
        monitor::RequestSeen upgrade = request(1, "/ws/chat/lobby", 101);
        upgrade.route = 1;
        upgrade.isUnfinished = true;
        upgrade.head = "GET /ws/chat/lobby HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Firefox/128\r\n"
                       "Origin: http://localhost\r\nSec-WebSocket-Protocol: chat\r\n\r\n";
        upgrade.replyHead = "HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Protocol: chat\r\n\r\n";
        batch.requests = {upgrade};
        batch.upgraded.resize(1);
        batch.upgraded[0] = {0x1f7, kStart + 2, 1, monitor::Protocol::WebSocket};
        batch.samples.resize(1);
        batch.samples[0].id = 0x1f7;
        batch.samples[0].time = batch.totals.time;
        auto &figures = batch.samples[0].figures;
        figures.requests = 1;
        figures.messagesIn = 1000;
        figures.messagesOut = 500;
        figures.bytesIn = 1'500'000;
        figures.bytesOut = 500'000;
        figures.queuedBytes = 100'000;
        figures.pingRttUs = 60'000;
        figures.messagesDropped = 3;
        batch.memberships.resize(1);
        batch.memberships[0] = {0x1f7, batch.totals.time + 1, QStringLiteral("prices/eur"), true};
        batch.closed = {closed(2)};
        batch.closed[0].cause = monitor::CloseCause::Reset;
        batch.closed[0].code = 1006;
        batch.closed[0].reason = QStringLiteral("gone");
        connections.apply(batch);
        connections.labels().setForConnections({0x1f7}, {QStringLiteral("My Phone"), 1});
        requests.apply({fullRequest()});
        messages.apply({fullMessage(), closeMessage()});
    }
    RecordModel &model(capture::FilterTable table)
    {
        if (table == capture::FilterTable::Connections)
            return connections;
        if (table == capture::FilterTable::Messages)
            return messages;
        return requests;
    }

    ConnectionModel connections{fieldRoutes(), 10};
    RequestModel requests{connections, fieldRoutes(), Limits()};
    MessageModel messages{connections, fieldRoutes(), Limits()};
};

} // namespace

void tst_RecordFields::matches_data()
{
    QTest::addColumn<capture::FilterTable>("table");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    const auto add = [](capture::FilterTable table, std::initializer_list<const char *> texts, int rows) {
        for (const char *text : texts)
            QTest::addRow("%d: %s", int(table), text) << table << QString::fromUtf8(text) << rows;
    };
    using enum capture::FilterTable;
    add(Requests,
        {"items",
         "post",
         "503",
         "api.example",
         "phone",
         "192.168.1.104",
         "method:POST",
         "status:5xx",
         "host:*.example.com",
         "host=api.example.com",
         "path=/api/items",
         "query:limit=20",
         "url:/items?limit",
         "url:example.com:8080/api",
         "url:https://api",
         "type:json",
         "header:x-request-id",
         "header:gzip",
         "body:order",
         "body:down",
         "client:192.168.1.104",
         "client:192.168.1.104:40503",
         "port:40503",
         "route:/hello",
         "size:12k",
         "reqsize=5",
         "duration>500ms",
         "ttfb<=750ms",
         "conn:c-1f7",
         "proto:http",
         "label:phone",
         "ua:firefox",
         "origin:localhost",
         "referer:/page",
         "trace:abc123",
         "is:error",
         "is:slow",
         "is:http",
         "is:tls",
         "is:truncated",
         "is:compressed",
         "-is:running",
         "-is:open",
         "-is:aborted",
         "-is:ws",
         "-is:sse"},
        1);
    add(Requests,
        {"nothing", "path:limit", "query:items", "host:8081", "status:200", "is:running", "proto:sse"}, 0);
    add(Connections,
        {"lobby",
         "c-1f7",
         "firefox",
         "phone",
         "prices",
         "websocket",
         "192.168.1.104:40503",
         "chat",
         "client:192.168.1.104",
         "port:40503",
         "route:/ws/*",
         "conn:1f7",
         "proto:ws",
         "path:/ws/chat/lobby",
         "topic:prices/*",
         "topics:1",
         "requests:1",
         "messages>1k",
         "bytes:2M",
         "queued>64k",
         "dropped:3",
         "rtt:>50ms",
         "state:open",
         "label:\"my phone\"",
         "ua:firefox",
         "origin:localhost",
         "subprotocol:chat",
         "is:open",
         "is:slow",
         "is:ws",
         "is:tls",
         "is:queued",
         "-is:closed",
         "-is:error",
         "errors:0 is:open"},
        1);
    add(Connections,
        {"gone", "cause:reset", "code:1006", "state:error", "is:closed", "is:error", "is:http", "age:<2s"},
        1);
    add(Connections, {"age<5m", "192.168", "errors:0", "-nothing", "is:open or is:closed"}, 2);
    add(Connections, {"is:sse", "state:handshake", "cause:client"}, 0);
    add(Messages,
        {"hello", "msg:type", "dir:out", "op:text", "op:close", "len<5", "len:16", "code:1001", "is:injected",
         "is:compressed", "dir:in bye"},
        1);
    add(Messages,
        {"c-1f7", "conn:c-1f7", "route:/ws/chat", "proto:ws", "is:ws", "-is:truncated", "-is:sse",
         "client:192.168", "label:phone", "My Phone", "port>0"},
        2);
    add(Messages, {"nothing", "op:event", "proto:sse"}, 0);
}

void tst_RecordFields::matches()
{
    QFETCH(capture::FilterTable, table);
    QFETCH(QString, text);
    Window window;
    RecordModel &model = window.model(table);
    QCOMPARE(model.filterContext().table(), table);
    const auto result = capture::Filter::parse(text, model.filterContext());
    QVERIFY2(bool(result), result ? "" : qPrintable(result.error().message()));
    model.setFilter(std::make_shared<const capture::Filter>(result.value()));
    QTEST(model.rowCount(), "rows");
}

/// It has no label of a person, but its column says so.
void tst_RecordFields::findsTheSampleByItsLabel()
{
    ConnectionModel connections(fieldRoutes(), 10);
    RequestModel requests(connections, fieldRoutes(), Limits());
    monitor::RequestSeen sample = request(1);
    sample.head = "GET / HTTP/1.1\r\nUser-Agent: Eyewall-Sample/1 (page)\r\n\r\n";
    monitor::Batch batch;
    batch.opened = {opened(0x1f7), opened(2)};
    batch.requests = {sample};
    connections.apply(batch);
    requests.apply({sample, request(2)});
    for (RecordModel *model :
         {static_cast<RecordModel *>(&connections), static_cast<RecordModel *>(&requests)}) {
        for (const char *text : {"label:sample", "-label:sample"}) {
            const auto result = capture::Filter::parse(QString::fromLatin1(text), model->filterContext());
            model->setFilter(std::make_shared<const capture::Filter>(result.value()));
            QCOMPARE(model->rowCount(), 1);
        }
    }
}

void tst_RecordFields::showsAddresses()
{
    struct Shown final : capture::FilterProbe {
        bool isWanted(QByteArrayView utf8) const override { return isWanted(QString::fromUtf8(utf8)); }
        bool isWanted(QStringView text) const override { return text == wanted; }
        QString wanted;
    };
    monitor::Endpoint longest = endpoint(255, 1);
    longest.address = {255, 255, 255, 255};
    monitor::Endpoint six = endpoint(0, 1);
    six.isIPv6 = true;
    for (const monitor::Endpoint &address :
         {endpoint(7, 1), endpoint(0, 0), longest, six, monitor::Endpoint()}) {
        Shown probe;
        probe.wanted = address.addressText();
        showAddress(address, probe);
        QVERIFY2(probe.hasFound(), qPrintable(probe.wanted));
    }
}

void tst_RecordFields::matchesTopicsAndLogLines_data()
{
    QTest::addColumn<capture::FilterTable>("table");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMatch");
    const auto add = [](capture::FilterTable table, const char *text, bool isMatch) {
        QTest::newRow(text) << table << QString::fromUtf8(text) << isMatch;
    };
    using enum capture::FilterTable;
    for (const char *text : {"eur", "latest", "topic:prices/*", "members:2", "messages>10", "rate>1"})
        add(Topics, text, true);
    for (const char *text : {"topic:news", "topic:latest", "members>2"})
        add(Topics, text, false);
    for (const char *text :
         {"certificate", "net", "level>=info", "level:warning", "category:net", "msg:read"})
        add(Log, text, true);
    for (const char *text : {"level:error", "category:certificate", "msg:eyewall"})
        add(Log, text, false);
}

void tst_RecordFields::matchesTopicsAndLogLines()
{
    QFETCH(capture::FilterTable, table);
    QFETCH(QString, text);
    Topic topic;
    topic.name = QStringLiteral("prices/eur");
    topic.members = 2;
    topic.published = 100;
    topic.rate = 1.5;
    topic.latest = "the latest";
    topic.isLatestText = true;
    monitor::LogLine line;
    line.severity = monitor::LogSeverity::Warning;
    line.category = "eyewall.net";
    line.text = "The certificate was read again";
    const auto result = capture::Filter::parse(text, capture::FilterContext(table));
    QVERIFY2(bool(result), result ? "" : qPrintable(result.error().message()));
    const bool isMatch = table == capture::FilterTable::Topics ? result.value().matches(TopicFields(topic))
                                                               : result.value().matches(LogFields(line));
    QTEST(isMatch, "isMatch");
}

QTEST_MAIN(tst_RecordFields)
#include "tst_recordfields.moc"
