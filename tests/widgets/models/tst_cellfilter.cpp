// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filter.h"
#include "tests/widgets/models/fullconnection.h"
#include "tests/widgets/models/topicrecords.h"
#include "widgets/models/cellfilter.h"
#include "widgets/models/feed.h"
#include "widgets/models/logmodel.h"

#include <QTest>

#include <memory>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

namespace {

struct CellFilterFixture {
    CellFilterFixture()
    {
        monitor::Batch batch = fullBatch();
        batch.totals.time = kStart;
        batch.opened.push_back(opened(0x200));
        batch.requests.push_back(request(2, "/api/say \"hi\"?loud=1", 404));
        batch.messages = {message("in"), message("out", monitor::Direction::Out)};
        batch.messages[1].kind = monitor::MessageKind::Binary;
        batch.users = {{0x1f7, kStart, QStringLiteral("Ada")}};
        batch.topics = {topic(QStringLiteral("chat/lobby"), 2), topic(QStringLiteral("feed"), 1)};
        source.emitBatch(batch);
        monitor::Batch later;
        later.totals.time = kStart + kSecond;
        later.closed = {closed(0x200)};
        source.emitBatch(later);
        feed.connections().labels().setForConnections(
            {0x1f7}, {QStringLiteral("kitchen phone"), 1, QStringLiteral("drops at noon")});
        feed.requests().setComment({2}, QStringLiteral("again"));
    }
    RecordModel &model(int table)
    {
        RecordModel *const models[] = {&feed.connections(), &feed.requests(), &feed.messages(),
                                       &feed.topics()};
        return *models[table];
    }

    ScriptedSource source;
    Feed feed{source};
};

enum Table { Connections, Requests, Messages, Topics };

} // namespace

class tst_CellFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForTheValueOfTheCell_data();
    void asksForTheValueOfTheCell();
    void asksForAHost_data();
    void asksForAHost();
    void everyFilterFindsItsRow_data();
    void everyFilterFindsItsRow();
    void asksTheLogForLevels();
    void narrowsFilters();
};

void tst_CellFilter::asksForTheValueOfTheCell_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("filter");
    const auto add = [](const char *name, Table table, int row, int column, const char *filter) {
        QTest::newRow(name) << int(table) << row << column << QString::fromUtf8(filter);
    };
    add("state", Connections, 0, ConnectionModel::State, "state:open");
    add("state of a closed one", Connections, 1, ConnectionModel::State, "state:closed");
    add("id", Connections, 0, ConnectionModel::Id, "conn:c-1f7");
    add("client without its port", Connections, 1, ConnectionModel::Client, "client:192.168.1.113");
    add("label", Connections, 0, ConnectionModel::Label, "label=\"kitchen phone\"");
    add("no label", Connections, 1, ConnectionModel::Label, "");
    add("user", Connections, 0, ConnectionModel::User, "user=Ada");
    add("nobody", Connections, 1, ConnectionModel::User, "");
    add("comment", Connections, 0, ConnectionModel::Comment, "comment=\"drops at noon\"");
    add("protocol over TLS", Connections, 0, ConnectionModel::Protocol, "proto:ws");
    add("protocol", Connections, 1, ConnectionModel::Protocol, "proto:http");
    add("route", Connections, 0, ConnectionModel::Route, "route=\"/ws/chat/{room}\"");
    add("cause", Connections, 1, ConnectionModel::Close, "cause:client");
    add("cause of an open one", Connections, 0, ConnectionModel::Close, "");
    add("subprotocol", Connections, 0, ConnectionModel::Subprotocol, "subprotocol:chat.v2");
    add("figure", Connections, 0, ConnectionModel::BytesIn, "");
    add("method", Requests, 1, RequestModel::Method, "method:GET");
    add("status", Requests, 1, RequestModel::Status, "status:404");
    add("path, with quotation marks, without the query", Requests, 1, RequestModel::Path,
        "path=\"/api/say \\\"hi\\\"\"");
    add("type", Requests, 1, RequestModel::Type, "type=text/plain");
    add("no type", Requests, 0, RequestModel::Type, "");
    add("host without its port", Requests, 0, RequestModel::Host, "host=localhost");
    add("connection", Requests, 1, RequestModel::ConnectionId, "conn:c-1f7");
    add("comment of a request", Requests, 1, RequestModel::Comment, "comment=again");
    add("no comment", Requests, 0, RequestModel::Comment, "");
    add("direction", Messages, 0, MessageModel::Direction, "dir:in");
    add("other direction", Messages, 1, MessageModel::Direction, "dir:out");
    add("kind", Messages, 1, MessageModel::Kind, "op:binary");
    add("payload", Messages, 0, MessageModel::Preview, "");
    add("topic", Topics, 0, TopicModel::Name, "topic=chat/lobby");
}

void tst_CellFilter::asksForTheValueOfTheCell()
{
    QFETCH(int, table);
    QFETCH(int, row);
    QFETCH(int, column);
    CellFilterFixture f;
    const RecordModel &model = f.model(table);
    QTEST(filterForCell(model, model.index(row, column)), "filter");
}

void tst_CellFilter::asksForAHost_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("filter");
    QTest::newRow("name") << QByteArray("localhost:8080") << "host=localhost";
    QTest::newRow("IPv6") << QByteArray("[::1]") << "host=\"[::1]\"";
    QTest::newRow("IPv6 with a port") << QByteArray("[::1]:8080") << "host=\"[::1]\"";
}

void tst_CellFilter::asksForAHost()
{
    QFETCH(QByteArray, host);
    CellFilterFixture f;
    monitor::Batch batch;
    batch.requests = {request(9)};
    batch.requests[0].head = "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    f.source.emitBatch(batch);
    RecordModel &model = f.model(Requests);
    const RecordModel::Key key = model.keyAt(2);
    const QString text = filterForCell(model, model.index(2, RequestModel::Host));
    QTEST(text, "filter");
    const auto parsed = capture::Filter::parse(text, model.filterContext());
    QVERIFY(parsed);
    model.setFilter(std::make_shared<const capture::Filter>(parsed.value()));
    QVERIFY(model.rowOf(key));
}

void tst_CellFilter::everyFilterFindsItsRow_data()
{
    QTest::addColumn<int>("table");
    QTest::newRow("connections") << int(Connections);
    QTest::newRow("requests") << int(Requests);
    QTest::newRow("messages") << int(Messages);
    QTest::newRow("topics") << int(Topics);
}

void tst_CellFilter::everyFilterFindsItsRow()
{
    QFETCH(int, table);
    CellFilterFixture f;
    RecordModel &model = f.model(table);
    int tried = 0;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = filterForCell(model, model.index(row, column));
            if (text.isEmpty())
                continue;
            ++tried;
            const RecordModel::Key key = model.keyAt(row);
            for (const bool isLeftOut : {false, true}) {
                const QString wanted = isLeftOut ? QLatin1Char('-') + text : text;
                const auto parsed = capture::Filter::parse(wanted, model.filterContext());
                QVERIFY2(parsed, qPrintable(wanted));
                model.setFilter(std::make_shared<const capture::Filter>(parsed.value()));
                QVERIFY2(model.rowOf(key).has_value() != isLeftOut, qPrintable(wanted));
            }
            model.setFilter(nullptr);
        }
    }
    QVERIFY(tried >= 2);
}

void tst_CellFilter::asksTheLogForLevels()
{
    LogModel model{Limits()};
    model.append({{kStart, monitor::LogSeverity::Warning, "eyewall.net", "text", 4}});
    QCOMPARE(filterForCell(model, model.index(0, LogModel::Category)),
             QStringLiteral("category=eyewall.net"));
    const QString level = filterForCell(model, model.index(0, LogModel::Level));
    QVERIFY2(level.startsWith(QStringLiteral("level:warn")), qPrintable(level));
    QCOMPARE(filterForCell(model, model.index(0, LogModel::Message)), QString());
}

void tst_CellFilter::narrowsFilters()
{
    QCOMPARE(narrowedFilter({}, QStringLiteral("status:404")), QStringLiteral("status:404"));
    QCOMPARE(narrowedFilter(QStringLiteral(" a "), QStringLiteral("-b")), QStringLiteral("a -b"));
    QCOMPARE(narrowedFilter(QStringLiteral("a or b"), QStringLiteral("c")), QStringLiteral("(a or b) c"));
    QCOMPARE(narrowedFilter(QStringLiteral("a || b"), QStringLiteral("c")), QStringLiteral("(a || b) c"));
    QCOMPARE(narrowedFilter(QStringLiteral("a | b"), QStringLiteral("c")), QStringLiteral("(a | b) c"));
    QCOMPARE(narrowedFilter(QStringLiteral("(a)OR b"), QStringLiteral("c")), QStringLiteral("((a)OR b) c"));
    QCOMPARE(narrowedFilter(QStringLiteral("order"), QStringLiteral("c")), QStringLiteral("order c"));
}

QTEST_MAIN(tst_CellFilter)
#include "tst_cellfilter.moc"
