// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/models/wallmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;
using monitor::Protocol;

class tst_WallModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheOpenOnesByAge();
    void staysInOrderWhileManyComeAndGo();
    void countsKindsAndTrouble();
    void isActiveWhenSomethingMoves();
    void countsASampleOnlyWithoutRecords();
    void tellsTrouble_data();
    void tellsTrouble();
    void troubleEnds();
    void tellsWhoAndWhere();
    void saysItsCounts();
    void ignoresWhatItDoesNotKnow();
};

namespace {

struct WallModelFixture {
    void open(std::initializer_list<monitor::ConnectionId> ids)
    {
        monitor::Batch batch;
        for (const auto id : ids)
            batch.opened.push_back(opened(id));
        apply(batch);
    }
    void close(std::initializer_list<monitor::ConnectionId> ids)
    {
        monitor::Batch batch;
        for (const auto id : ids)
            batch.closed.push_back(closed(id));
        apply(batch);
    }
    void apply(monitor::Batch batch)
    {
        batch.totals.time = kStart + now;
        model.apply(batch);
    }
    void sample(monitor::ConnectionId id, const monitor::Record::Sample &figures)
    {
        monitor::Batch batch;
        batch.samples = {{id, kStart + now, figures}};
        apply(batch);
    }
    QList<quint64> ids()
    {
        QList<quint64> list;
        for (const WallTile &tile : model.tiles())
            list.append(tile.id);
        return list;
    }

    qint64 now = 0;
    WallModel model{[](monitor::RouteId route) {
                        return route == monitor::kNoRoute ? QString() : QStringLiteral("/ws/chat/{room}");
                    },
                    [this] { return now; }};
};

} // namespace

void tst_WallModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_WallModel::keepsTheOpenOnesByAge()
{
    WallModelFixture wall;
    QSignalSpy changes(&wall.model, &WallModel::changed);
    wall.open({7, 3, 9});
    wall.open({1});
    QCOMPARE(wall.ids(), QList<quint64>({7, 3, 9, 1}));
    wall.close({3, 1});
    QCOMPARE(wall.model.indexOf(9), std::optional(1));
    QVERIFY(!wall.model.indexOf(3));
    QVERIFY(!wall.model.find(3));
    QCOMPARE(wall.ids(), QList<quint64>({7, 9}));
    QCOMPARE(wall.model.find(9)->id, 9);
    QCOMPARE(changes.count(), 3);
    wall.apply({});
    QCOMPARE(changes.count(), 3);
}

void tst_WallModel::staysInOrderWhileManyComeAndGo()
{
    WallModelFixture wall;
    QList<quint64> expected;
    for (quint64 id = 1; id <= 5000; ++id) {
        wall.open({id});
        if (id % 7 == 0)
            expected.append(id);
        if (id > 100 && (id - 100) % 7 != 0)
            wall.close({id - 100});
        const auto *tile = wall.model.find(id);
        QVERIFY(tile && tile->id == id);
    }
    for (quint64 id = 4901; id <= 5000; ++id) {
        if (id % 7 != 0)
            wall.close({id});
    }
    QCOMPARE(wall.ids(), expected);
    QCOMPARE(wall.model.counts().total(), expected.size());
}

void tst_WallModel::countsKindsAndTrouble()
{
    WallModelFixture wall;
    wall.open({1, 2, 3, 4});
    monitor::Batch batch;
    batch.upgraded = {{2, kStart, 1, Protocol::WebSocket}, {3, kStart, 1, Protocol::EventStream}};
    wall.apply(batch);
    monitor::Record::Sample figures{};
    figures.queuedBytes = 10;
    wall.sample(2, figures);
    const WallCounts &counts = wall.model.counts();
    QCOMPARE(counts.of(Protocol::Http), 2);
    QCOMPARE(counts.of(Protocol::WebSocket), 1);
    QCOMPARE(counts.of(Protocol::EventStream), 1);
    QCOMPARE(counts.trouble, 1);
    wall.close({1, 2});
    QCOMPARE(counts.of(Protocol::Http), 1);
    QCOMPARE(counts.of(Protocol::WebSocket), 0);
    QCOMPARE(counts.trouble, 0);
    QCOMPARE(counts.total(), 2);
}

void tst_WallModel::isActiveWhenSomethingMoves()
{
    WallModelFixture wall;
    wall.open({0x1f7, 2});
    wall.now = 5 * kSecond;
    monitor::Batch batch;
    batch.messages = {message("hello")};
    wall.apply(batch);
    QCOMPARE(wall.model.find(0x1f7)->activeAt, 5 * kSecond);
    QCOMPARE(wall.model.find(2)->activeAt, 0);
    wall.now = 6 * kSecond;
    batch = {};
    batch.requests = {request(1)};
    wall.apply(batch);
    QCOMPARE(wall.model.find(0x1f7)->activeAt, 6 * kSecond);
}

void tst_WallModel::countsASampleOnlyWithoutRecords()
{
    WallModelFixture wall;
    wall.open({1});
    monitor::Record::Sample figures{};
    figures.bytesIn = 100;
    wall.now = kSecond;
    wall.sample(1, figures); // tells of what the opening already told
    QCOMPARE(wall.model.find(1)->activeAt, 0);
    wall.now = 2 * kSecond;
    wall.sample(1, figures); // nothing has moved
    QCOMPARE(wall.model.find(1)->activeAt, 0);
    wall.now = 3 * kSecond;
    figures.bytesIn = 200;
    wall.sample(1, figures);
    QCOMPARE(wall.model.find(1)->activeAt, 3 * kSecond);
}

void tst_WallModel::tellsTrouble_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << QStringLiteral("No trouble.");
    QTest::newRow("queued") << 1 << QStringLiteral("64 kB wait to be sent.");
    QTest::newRow("dropped") << 2
                             << QStringLiteral(
                                    "3 message(s) were not sent, because the client reads too slowly.");
    QTest::newRow("failed") << 3 << QStringLiteral("Its latest answer was the server error 503.");
    QTest::newRow("closing") << 4 << QStringLiteral("It is closing.");
}

void tst_WallModel::tellsTrouble()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    WallModelFixture wall;
    wall.open({0x1f7});
    monitor::Batch batch;
    monitor::Record::Sample figures{};
    figures.queuedBytes = kind == 1 ? 64'000 : 0;
    figures.messagesDropped = kind == 2 ? 3 : 0;
    batch.samples = {{0x1f7, kStart, figures}};
    batch.requests = {request(1, "/hello", kind == 3 ? 503 : 404)};
    batch.messages = {message("hello")};
    if (kind == 4)
        batch.messages.front().kind = monitor::MessageKind::Close;
    wall.apply(batch);
    const WallTile &tile = wall.model.tiles().front();
    QCOMPARE(tile.isInTrouble(), kind != 0);
    QCOMPARE(wall.model.counts().trouble, kind != 0 ? 1 : 0);
    QVERIFY2(wall.model.description(tile).endsWith(words), qPrintable(wall.model.description(tile)));
    QCOMPARE(wall.model.tip(tile).contains(words), kind != 0);
}

void tst_WallModel::troubleEnds()
{
    WallModelFixture wall;
    wall.open({0x1f7});
    monitor::Record::Sample figures{};
    figures.queuedBytes = 1;
    wall.sample(0x1f7, figures);
    monitor::Batch batch;
    batch.requests = {request(1, "/hello", 500)};
    wall.apply(batch);
    figures.queuedBytes = 0;
    wall.sample(0x1f7, figures);
    QCOMPARE(wall.model.counts().trouble, 1);
    batch.requests = {request(2)};
    wall.apply(batch);
    QCOMPARE(wall.model.counts().trouble, 0);
}

void tst_WallModel::tellsWhoAndWhere()
{
    WallModelFixture wall;
    wall.open({0x1f7});
    monitor::Batch batch;
    batch.upgraded = {{0x1f7, kStart, 1, Protocol::WebSocket}};
    wall.apply(batch);
    wall.now = 240 * kSecond;
    const WallTile &tile = wall.model.tiles().front();
    QCOMPARE(wall.model.tip(tile),
             QStringLiteral("c-1f7 · WebSocket\n192.168.1.104:40503\n/ws/chat/{room}\nOpen for 4 min."));
    QCOMPARE(
        wall.model.description(tile),
        QStringLiteral("WebSocket of 192.168.1.104:40503, /ws/chat/{room}, open for 4 min. No trouble."));
}

void tst_WallModel::saysItsCounts()
{
    WallModelFixture wall;
    QCOMPARE(wall.model.summary(), QStringLiteral("No connection is open."));
    wall.open({1, 2, 3});
    monitor::Batch batch;
    batch.upgraded = {{3, kStart, 1, Protocol::EventStream}};
    wall.apply(batch);
    QCOMPARE(wall.model.summary(), QStringLiteral("2 HTTP, 0 WebSocket, 1 event stream(s), 0 in trouble"));
}

void tst_WallModel::ignoresWhatItDoesNotKnow()
{
    WallModelFixture wall;
    QSignalSpy changes(&wall.model, &WallModel::changed);
    monitor::Batch batch;
    batch.messages = {message("hello")};
    batch.requests = {request(1)};
    batch.samples = {{5, kStart, {}}};
    batch.closed = {closed(5)};
    wall.apply(batch);
    QCOMPARE(changes.count(), 0);
    wall.open({5, 5});
    QCOMPARE(wall.ids(), QList<quint64>({5}));
    wall.close({5, 5});
    QCOMPARE(wall.model.counts().total(), 0);
}

QTEST_APPLESS_MAIN(tst_WallModel)
#include "tst_wallmodel.moc"
