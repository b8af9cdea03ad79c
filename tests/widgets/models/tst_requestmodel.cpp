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

RouteNames routes()
{
    return [](monitor::RouteId route) { return route == 0 ? QStringLiteral("/hello") : QString(); };
}

/// A model with its tester; limits small enough to reach.
struct Fixture {
    explicit Fixture(std::size_t requests = 5, qint64 bytes = 1'000'000)
        : model(connections, routes(), limits(requests, bytes))
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

    ConnectionModel connections{routes(), 10};
    RequestModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

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
    Fixture f;
    f.model.apply({request(1), request(2, "/nowhere", 404)});
    QCOMPARE(textOf(f.model),
             QStringLiteral(
                 "1 | 14:02:30.001 | GET | 200 | /hello | plain | 192.168.1.104 | 13 B | 0.7 ms | /hello\n"
                 "2 | 14:02:30.002 | GET | 404 | /nowhere | plain | 192.168.1.104 | 13 B | 0.7 ms | /hello"));
    QCOMPARE(f.model.index(1, RequestModel::Status).data(ToneRole).toInt(), int(support::Role::Warning));
    QCOMPARE(f.model.index(0, RequestModel::Duration).data(SortRole).toLongLong(), 700'000);
}

void tst_RequestModel::replacesUnfinishedRequest()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f(100, 1000);
    f.model.apply(numbered(1, 50));
    QVERIFY(f.model.keptBytes() <= 1000);
    QVERIFY(f.model.rowCount() > 1);
    QCOMPARE(f.model.at(f.model.rowCount() - 1).seen.target, QByteArray("/50"));
}

void tst_RequestModel::takesBatchLargerThanStore()
{
    Fixture f;
    f.model.apply(numbered(1, 20));
    QCOMPARE(textOf(f.model, {RequestModel::Path}), QStringLiteral("/16\n/17\n/18\n/19\n/20"));
}

void tst_RequestModel::sortsByRawValue()
{
    Fixture f;
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
    Fixture f(1000);
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
    Fixture f;
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
