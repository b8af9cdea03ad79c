// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/models/requestmodel.h"
#include "widgets/support/colors.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_RequestModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryColumn();
    void showsOptionalColumns();
    void tellsWhenItRan();
    void readsTraces_data();
    void readsTraces();
    void hostIsOptionalUntilThereAreTwo();
    void tellsWhoHandled_data();
    void tellsWhoHandled();
    void firstByteIsOfTheFirstRecordWithStatus_data();
    void firstByteIsOfTheFirstRecordWithStatus();
    void callsClientsByTheirLabel();
    void tellsTimesInThreeForms();
    void sortsByOptionalColumns_data();
    void sortsByOptionalColumns();
    void replacesUnfinishedRequest();
    void evictsOldestInOneRemoval();
    void evictsByCapturedBytes();
    void takesBatchLargerThanStore();
    void sortsByRawValue();
    void keepsPersistentIndexes_data();
    void keepsPersistentIndexes();
    void clears();
    void shortensTypes_data();
    void shortensTypes();
};

namespace {

RouteNames modelRoutes()
{
    return [](monitor::RouteId route) { return route == 0 ? QStringLiteral("/hello") : QString(); };
}

/// A model with its tester; limits small enough to reach.
struct RequestModelFixture {
    explicit RequestModelFixture(std::size_t requests = 5, qint64 bytes = 1'000'000)
        : model(connections, modelRoutes(), limits(requests, bytes))
    {
        monitor::Batch batch;
        batch.opened = {opened(0x1f7)};
        connections.apply(batch);
    }
    static Limits limits(std::size_t requests, qint64 bytes)
    {
        Limits limits;
        limits.requests = requests;
        limits.requestBytes = bytes;
        return limits;
    }

    ConnectionModel connections{modelRoutes(), 10};
    RequestModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

QList<int> usualColumns()
{
    using M = RequestModel;
    return {M::Number, M::Time,   M::Method, M::Status,   M::Path,
            M::Type,   M::Client, M::Size,   M::Duration, M::Route};
}

/// The columns that headerData() calls optional, by title.
QStringList optionalColumns(const RequestModel &model)
{
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, OptionalRole).toBool())
            titles.append(model.headerData(column, Qt::Horizontal).toString());
    }
    return titles;
}

monitor::RequestSeen requestFor(monitor::RequestId id, const QByteArray &fields)
{
    monitor::RequestSeen seen = request(id, "/a?x=1&y=2");
    seen.head = "GET /a?x=1&y=2 HTTP/1.1\r\n" + fields + "\r\n";
    return seen;
}

std::vector<monitor::RequestSeen> numbered(int first, int last)
{
    std::vector<monitor::RequestSeen> list;
    for (int id = first; id <= last; ++id)
        list.push_back(request(quint64(id), "/" + QByteArray::number(id)));
    return list;
}

} // namespace

void tst_RequestModel::showsEveryColumn()
{
    RequestModelFixture f;
    f.model.apply({request(1), request(2, "/nowhere", 404)});
    QCOMPARE(textOf(f.model, usualColumns()),
             QStringLiteral(
                 "1 | 14:02:30.001 | GET | 200 | /hello | plain | 192.168.1.104 | 13 B | 0.7 ms | /hello\n"
                 "2 | 14:02:30.002 | GET | 404 | /nowhere | plain | 192.168.1.104 | 13 B | 0.7 ms | /hello"));
    QCOMPARE(f.model.index(1, RequestModel::Status).data(ToneRole).toInt(), int(support::Role::Warning));
    QCOMPARE(f.model.index(0, RequestModel::Duration).data(SortRole).toLongLong(), 700'000);
}

void tst_RequestModel::showsOptionalColumns()
{
    using M = RequestModel;
    RequestModelFixture f;
    monitor::RequestSeen seen =
        requestFor(1, "Host: example.org\r\nuser-agent: curl/8\r\nReferer: http://a/\r\n"
                      "X-Request-ID: r-1\r\n");
    seen.bytesIn = 2048;
    f.model.apply({seen});
    QCOMPARE(textOf(f.model, {M::Host, M::RequestSize, M::FirstByte, M::Query, M::Scheme, M::ConnectionId,
                              M::UserAgent, M::Referer, M::TraceId}),
             QStringLiteral("example.org | 2.0 kB | 0.7 ms | x=1&y=2 | http HTTP/1.1 | c-1f7 | curl/8 | "
                            "http://a/ | r-1"));
    QCOMPARE(optionalColumns(f.model).join(u'|'),
             QStringLiteral("Host|Request size|TTFB|Query|Protocol|Connection|User agent|Referrer|Trace "
                            "ID|Comment|Waterfall"));
}

void tst_RequestModel::tellsWhenItRan()
{
    RequestModelFixture f;
    monitor::RequestSeen open = request(2);
    open.isUnfinished = true;
    f.model.apply({request(1), open});
    QCOMPARE(textOf(f.model, {RequestModel::Waterfall}),
             QStringLiteral("14:02:30.001 – 14:02:30.001\n14:02:30.002 – open"));
    const auto spanAt = [&f](int row, int column) { return f.model.index(row, column).data(SpanRole); };
    QCOMPARE(spanAt(0, RequestModel::Waterfall).value<Span>(),
             (Span{kStart + kMillisecond, kStart + kMillisecond + 700'000, false}));
    QVERIFY(spanAt(1, RequestModel::Waterfall).value<Span>().isOpen);
    QVERIFY(!spanAt(0, RequestModel::Time).isValid());
    const QModelIndex bar = f.model.index(0, RequestModel::Waterfall);
    QCOMPARE(bar.data(Qt::ToolTipRole), bar.data());
}

void tst_RequestModel::readsTraces_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("trace");
    QTest::newRow("traceparent") << QByteArray("X-Request-Id: r\r\ntraceparent: 00-4bf9-00f0-01\r\n")
                                 << "4bf9";
    QTest::newRow("broken traceparent") << QByteArray("traceparent: 4bf9\r\n") << "4bf9";
    QTest::newRow("X-Amzn-Trace-Id") << QByteArray("X-Amzn-Trace-Id: Root=1-5\r\n") << "Root=1-5";
    QTest::newRow("X-Request-Id before Amazon's")
        << QByteArray("X-Amzn-Trace-Id: Root=1-5\r\nX-Request-Id: r\r\n") << "r";
    QTest::newRow("none") << QByteArray("X-Other: 1\r\n") << "";
    QTest::newRow("hostile") << QByteArray("X-Request-Id: a\xe2\x80\xae"
                                           "b\r\n")
                             << "a<U+202E>b";
}

void tst_RequestModel::readsTraces()
{
    QFETCH(QByteArray, fields);
    RequestModelFixture f;
    f.model.apply({requestFor(1, fields)});
    QTEST(textOf(f.model, {RequestModel::TraceId}), "trace");
}

void tst_RequestModel::hostIsOptionalUntilThereAreTwo()
{
    RequestModelFixture f;
    QSignalSpy changed(&f.model, &RequestModel::offeredChanged);
    QSignalSpy header(&f.model, &QAbstractItemModel::headerDataChanged);
    f.model.apply({requestFor(1, "Host: a:8080\r\n"), requestFor(2, "Host: A:8080\r\n"), requestFor(3, {})});
    QVERIFY(!f.model.hasSeveralHosts());
    QVERIFY(optionalColumns(f.model).contains(QStringLiteral("Host")));
    f.model.apply({requestFor(4, "Host: b:8080\r\n")});
    QVERIFY(f.model.hasSeveralHosts());
    QVERIFY(!optionalColumns(f.model).contains(QStringLiteral("Host")));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(header.count(), 1);
    f.model.clear();
    QVERIFY(optionalColumns(f.model).contains(QStringLiteral("Host")));
    QCOMPARE(changed.count(), 2);
}

void tst_RequestModel::tellsWhoHandled_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("handler");
    QTest::newRow("route") << "/api/{id}"
                           << "/api/{id}";
    QTest::newRow("none") << ""
                          << "none";
    QTest::newRow("files") << "/{file:path}"
                           << "static files";
    QTest::newRow("files below a path") << "/assets/{file:path}"
                                        << "static files /assets/";
}

void tst_RequestModel::tellsWhoHandled()
{
    QFETCH(QString, pattern);
    QTEST(handlerOf(pattern), "handler");
}

void tst_RequestModel::firstByteIsOfTheFirstRecordWithStatus_data()
{
    // Records of one request: its status and duration in ms; the last one is finished.
    QTest::addColumn<QList<QPair<int, int>>>("records");
    QTest::addColumn<bool>("isAborted");
    QTest::addColumn<QString>("firstByte");
    using Records = QList<QPair<int, int>>;
    QTest::newRow("in one piece") << Records{{200, 5}} << false << "5.0 ms";
    QTest::newRow("in one piece, cut") << Records{{200, 5}} << true << "";
    QTest::newRow("stream") << Records{{200, 3}, {200, 900}} << false << "3.0 ms";
    QTest::newRow("stream, cut") << Records{{200, 3}, {200, 900}} << true << "3.0 ms";
    QTest::newRow("announced before its status") << Records{{0, 2}, {200, 40}} << false << "40.0 ms";
    QTest::newRow("announced, then a stream") << Records{{0, 2}, {200, 40}, {200, 900}} << false << "40.0 ms";
    QTest::newRow("never answered") << Records{{0, 2}, {0, 900}} << true << "";
}

void tst_RequestModel::firstByteIsOfTheFirstRecordWithStatus()
{
    using Records = QList<QPair<int, int>>;
    QFETCH(Records, records);
    QFETCH(bool, isAborted);
    RequestModelFixture f;
    for (const auto &[status, duration] : records) {
        monitor::RequestSeen seen = request(1, "/a", quint16(status));
        seen.duration = duration * kMillisecond;
        seen.isUnfinished = &records.last().second != &duration;
        seen.isAborted = isAborted && !seen.isUnfinished;
        f.model.apply({seen});
    }
    QCOMPARE(f.model.rowCount(), 1);
    QTEST(textOf(f.model, {RequestModel::FirstByte}), "firstByte");
}

void tst_RequestModel::callsClientsByTheirLabel()
{
    RequestModelFixture f;
    f.model.apply({request(1)});
    const QModelIndex cell = f.model.index(0, RequestModel::Client);
    const QString address = cell.data().toString();
    QCOMPARE(address, QStringLiteral("192.168.1.104"));
    QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    f.connections.labels().setForAddresses({endpoint(104, 1)}, {QStringLiteral("kitchen phone"), 2});
    QCOMPARE(cell.data().toString(), QStringLiteral("kitchen phone · 192.168.1.104"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(cell.data(SortRole).toString(), address);
}

void tst_RequestModel::tellsTimesInThreeForms()
{
    RequestModelFixture f;
    std::vector<monitor::RequestSeen> list = numbered(1, 3);
    list[2].time = list[1].time - 200'000;
    f.model.apply(list);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.setTimeForm(TimeForm::Gap);
    QCOMPARE(textOf(f.model, {RequestModel::Time}), QStringLiteral("\n+1.0 ms\n−0.2 ms"));
    f.model.sort(RequestModel::Time);
    QCOMPARE(textOf(f.model, {RequestModel::Number, RequestModel::Time}),
             QStringLiteral("1 | \n3 | −0.2 ms\n2 | +1.0 ms"));
    f.model.setTimeForm(TimeForm::Age);
    QVERIFY(textOf(f.model, {RequestModel::Time}).contains(QStringLiteral(" ago")));
    QCOMPARE(changed.count(), 2);
    QTRY_VERIFY(changed.count() > 2); // ages grow while nothing comes
    f.model.setTimeForm(TimeForm::Clock);
    QVERIFY(textOf(f.model, {RequestModel::Time}).startsWith(QStringLiteral("14:02:30.001")));
}

void tst_RequestModel::sortsByOptionalColumns_data()
{
    QTest::addColumn<int>("column");
    using M = RequestModel;
    for (const int column : {M::Host, M::RequestSize, M::FirstByte, M::Query, M::Scheme, M::ConnectionId,
                             M::UserAgent, M::Referer, M::TraceId, M::Waterfall})
        QTest::addRow("column %d", column) << column;
}

void tst_RequestModel::sortsByOptionalColumns()
{
    QFETCH(int, column);
    RequestModelFixture f;
    std::vector<monitor::RequestSeen> list;
    for (const int id : {2, 3, 1}) {
        const QByteArray letter = QByteArray::number(id);
        monitor::RequestSeen seen = request(quint64(id), "/" + letter + "?" + letter);
        seen.head = "GET / HTTP/1." + letter + "\r\nHost: " + letter + "\r\nUser-Agent: " + letter +
                    "\r\nReferer: " + letter + "\r\nX-Request-Id: " + letter + "\r\n\r\n";
        seen.bytesIn = quint64(id) * 1000;
        seen.duration = id * kMillisecond;
        seen.time = kStart + id * kMillisecond;
        seen.connection = quint64(id);
        list.push_back(seen);
    }
    f.model.apply(list);
    f.model.sort(column);
    QCOMPARE(textOf(f.model, {RequestModel::ConnectionId}), QStringLiteral("c-1\nc-2\nc-3"));
    QVERIFY(f.model.index(0, column).data(SortRole).isValid());
}

void tst_RequestModel::replacesUnfinishedRequest()
{
    RequestModelFixture f;
    monitor::RequestSeen first = request(7, "/events");
    first.isUnfinished = true;
    f.model.apply({first, request(8)});
    QCOMPARE(f.model.index(0, RequestModel::Duration).data().toString(), QStringLiteral("open"));

    monitor::RequestSeen second = request(7, {});
    second.method.clear();
    second.head.clear();
    second.replyHead.clear();
    second.duration = 90 * kSecond;
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.apply({second});
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(textOf(f.model, {RequestModel::Method, RequestModel::Path, RequestModel::Type}),
             QStringLiteral("GET | /events | plain\nGET | /hello | plain"));
    QVERIFY(f.model.index(0, RequestModel::Duration).data().toString() != QStringLiteral("open"));
}

void tst_RequestModel::evictsOldestInOneRemoval()
{
    RequestModelFixture f;
    f.model.apply(numbered(1, 5));
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
    f.model.apply(numbered(6, 8));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(textOf(f.model, {RequestModel::Number, RequestModel::Path}),
             QStringLiteral("4 | /4\n5 | /5\n6 | /6\n7 | /7\n8 | /8"));
}

void tst_RequestModel::evictsByCapturedBytes()
{
    RequestModelFixture f(100, 1000);
    f.model.apply(numbered(1, 50));
    QVERIFY(f.model.keptBytes() <= 1000);
    QVERIFY(f.model.rowCount() > 1);
    QCOMPARE(f.model.at(f.model.rowCount() - 1).seen.target, QByteArray("/50"));
}

void tst_RequestModel::takesBatchLargerThanStore()
{
    RequestModelFixture f;
    f.model.apply(numbered(1, 20));
    QCOMPARE(textOf(f.model, {RequestModel::Path}), QStringLiteral("/16\n/17\n/18\n/19\n/20"));
}

void tst_RequestModel::sortsByRawValue()
{
    RequestModelFixture f;
    std::vector<monitor::RequestSeen> list = numbered(1, 3);
    list[0].duration = 9'000'000;
    list[1].duration = 800'000'000;
    list[2].duration = 70'000;
    f.model.apply(list);
    f.model.sort(RequestModel::Duration, Qt::DescendingOrder);
    QCOMPARE(textOf(f.model, {RequestModel::Path}), QStringLiteral("/2\n/1\n/3"));
    QVERIFY(!f.model.isInArrivalOrder());

    monitor::RequestSeen middle = request(4, "/4");
    middle.duration = 20'000'000;
    f.model.apply({middle});
    QCOMPARE(textOf(f.model, {RequestModel::Path}), QStringLiteral("/2\n/4\n/1\n/3"));
    f.model.apply(numbered(5, 6)); // one more than fits: /1 leaves from the middle
    QCOMPARE(textOf(f.model, {RequestModel::Path}), QStringLiteral("/2\n/4\n/5\n/6\n/3"));
    f.model.sort(-1);
    QCOMPARE(textOf(f.model, {RequestModel::Path}), QStringLiteral("/2\n/3\n/4\n/5\n/6"));
}

void tst_RequestModel::keepsPersistentIndexes_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("as they arrive") << -1;
    QTest::newRow("by path") << int(RequestModel::Path);
    QTest::newRow("by number") << int(RequestModel::Number);
}

void tst_RequestModel::keepsPersistentIndexes()
{
    QFETCH(int, column);
    RequestModelFixture f(990);
    f.model.sort(column, Qt::DescendingOrder);
    f.model.apply(numbered(1, 500));
    const auto row =
        f.model.match(f.model.index(0, RequestModel::Path), Qt::DisplayRole, "/444", 1, Qt::MatchExactly);
    QCOMPARE(row.size(), 1);
    const QPersistentModelIndex kept = row.first();
    for (int first = 501; first < 1400; first += 100)
        f.model.apply(numbered(first, first + 99));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), QStringLiteral("/444"));
    f.model.apply(numbered(1401, 1500));
    QVERIFY(!kept.isValid());
}

void tst_RequestModel::clears()
{
    RequestModelFixture f;
    f.model.apply(numbered(1, 4));
    f.model.clear();
    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.keptBytes(), 0);
    f.model.apply(numbered(5, 5));
    QCOMPARE(textOf(f.model, {RequestModel::Number, RequestModel::Path}), QStringLiteral("5 | /5"));
}

void tst_RequestModel::shortensTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("shown");
    QTest::newRow("json") << QByteArray("application/json") << "json";
    QTest::newRow("suffix") << QByteArray("image/svg+xml") << "svg";
    QTest::newRow("x-") << QByteArray("application/x-tar") << "tar";
    QTest::newRow("none") << QByteArray() << "";
}

void tst_RequestModel::shortensTypes()
{
    QFETCH(QByteArray, type);
    QTEST(shortType(type), "shown");
}

QTEST_MAIN(tst_RequestModel)
#include "tst_requestmodel.moc"
