// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/fullconnection.h"
#include "widgets/models/connectionmodel.h"
#include "widgets/models/words.h"
#include "widgets/support/colors.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_ConnectionModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsLifeOfWebSocket();
    void measuresRates();
    void remembersRates();
    void comparesLabelsAndTlsWithoutTexts();
    void readsHandshake();
    void keepsHeadsWithinBounds();
    void boundsWhatClientsSay();
    void countsTopics();
    void showsLabels();
    void offersUsersAndCommentsOnceThereAreSome();
    void usersComeAndGo();
    void countsMessagesSinceSample();
    void showsLiveFiguresOnceASecond();
    void keepsOpenOnesAndEvictsOldestClosed();
    void mergesChangedRanges();
    void keepsSelectionWhileSorted();
    void clearForgetsClosedOnly();
    void saysWhyItClosed();
    void makesRoomForTranslatedStates_data();
    void makesRoomForTranslatedStates();
};

namespace {

/// Another language, with a long word for one state.
class LongWord : public QTranslator {
public:
    explicit LongWord(const char *state)
        : m_state(state)
    {
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return m_state == text ? QStringLiteral("a word that is long") : QString();
    }

private:
    const QByteArray m_state;
};

constexpr auto kFatalConnections = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct ConnectionModelFixture {
    explicit ConnectionModelFixture(std::size_t closedLimit = 3)
        : model(
              [](monitor::RouteId route) {
                  return route == 1 ? QStringLiteral("/ws/chat/{room}") : QString();
              },
              closedLimit)
    {
    }
    void apply(monitor::Batch batch, qint64 time = kStart)
    {
        batch.totals.time = time;
        model.apply(batch);
    }
    void open(quint64 first, quint64 last)
    {
        monitor::Batch batch;
        for (quint64 id = first; id <= last; ++id)
            batch.opened.push_back(opened(id));
        apply(batch);
    }
    void close(std::initializer_list<quint64> ids)
    {
        monitor::Batch batch;
        for (const quint64 id : ids)
            batch.closed.push_back(closed(id));
        apply(batch);
    }

    ConnectionModel model;
    QAbstractItemModelTester tester{&model, kFatalConnections};
};

} // namespace

void tst_ConnectionModel::showsLifeOfWebSocket()
{
    ConnectionModelFixture f;
    monitor::Batch batch;
    batch.opened = {opened(0x1f7)};
    batch.upgraded = {{0x1f7, kStart, 1, monitor::Protocol::WebSocket}};
    monitor::ConnectionSampled sample;
    sample.id = 0x1f7;
    sample.time = kStart + kSecond;
    sample.figures.bytesIn = 2200;
    sample.figures.bytesOut = 18'000;
    sample.figures.messagesIn = 12;
    sample.figures.queuedBytes = 100'000;
    sample.figures.pingRttUs = 1200;
    batch.samples = {sample};
    f.apply(batch, kStart + 4 * kSecond);
    const QList<int> columns{
        ConnectionModel::State,    ConnectionModel::Id,           ConnectionModel::Client,
        ConnectionModel::Protocol, ConnectionModel::Route,        ConnectionModel::Opened,
        ConnectionModel::Age,      ConnectionModel::LastActivity, ConnectionModel::MessagesIn,
        ConnectionModel::BytesIn,  ConnectionModel::Queued,       ConnectionModel::PingRtt,
        ConnectionModel::Close};
    QCOMPARE(textOf(f.model, columns),
             QStringLiteral(
                 "open | c-1f7 | 192.168.1.104:40503 | WebSocket | /ws/chat/{room} | 14:02:30.000 | 4 s | "
                 "3 s ago | 12 | 2.2 kB | 100 kB | 1.2 ms | "));
    QCOMPARE(f.model.index(0, ConnectionModel::Queued).data(ToneRole).toInt(), int(support::Role::Warning));

    monitor::ConnectionClosed close = closed(0x1f7, kStart + 5 * kSecond);
    close.code = 1001;
    batch = {};
    batch.closed = {close};
    f.apply(batch, kStart + 9 * kSecond);
    QCOMPARE(textOf(f.model, {ConnectionModel::State, ConnectionModel::Age, ConnectionModel::Close}),
             QStringLiteral("closed | 5 s | client · 1001 going away"));
}

void tst_ConnectionModel::measuresRates()
{
    ConnectionModelFixture f;
    f.open(1, 1);
    const auto sampleAt = [&f](int second, quint32 requests) {
        monitor::Batch batch;
        monitor::ConnectionSampled sample;
        sample.id = 1;
        sample.time = kStart + second * kSecond;
        sample.figures.requests = requests;
        batch.samples = {sample};
        f.apply(batch, sample.time);
        return f.model.index(0, ConnectionModel::Rate).data().toString();
    };
    QCOMPARE(sampleAt(1, 20), QStringLiteral("20 req/s"));
    QCOMPARE(sampleAt(3, 100), QStringLiteral("40 req/s"));
    f.apply({}, kStart + 4 * kSecond); // no news: nothing moved
    QCOMPARE(f.model.index(0, ConnectionModel::Rate).data().toString(), QStringLiteral("–"));
}

void tst_ConnectionModel::remembersRates()
{
    ConnectionModelFixture f;
    f.open(1, 1);
    const auto rates = [&f] {
        const QVariant data = f.model.index(0, ConnectionModel::Rate).data(TrendRole);
        QStringList list;
        for (std::size_t i = 0; data.isValid() && i < std::tuple_size_v<TrendSamples>; ++i)
            list.append(QString::number(data.value<Trend>().at(i)));
        return list.mid(list.size() - 4).join(u' ');
    };
    f.apply({}, kStart + kSecond);
    QCOMPARE(rates(), QString());
    quint32 sum = 0;
    for (int second = 2; second <= 60; ++second) {
        monitor::Batch batch;
        monitor::ConnectionSampled sample;
        sample.id = 1;
        sample.time = kStart + second * kSecond;
        sum += quint32(second);
        sample.figures.requests = sum;
        batch.samples = {sample};
        f.apply(batch, sample.time);
    }
    QCOMPARE(rates(), QStringLiteral("57 58 59 60"));
    for (int second = 61; second < 93; ++second)
        f.apply({}, kStart + second * kSecond);
    QCOMPARE(rates(), QString()); // all of them have left
}

void tst_ConnectionModel::comparesLabelsAndTlsWithoutTexts()
{
    ConnectionModelFixture f;
    f.open(1, 4);
    f.model.labels().setForConnections({1}, {QStringLiteral("zebra"), 1});
    f.model.labels().setForConnections({3}, {QStringLiteral("ant"), 1});
    monitor::Batch batch;
    batch.secured = {{2, kStart, "TLSv1.3", "B", {}, false},
                     {3, kStart, "TLSv1.2", "A", {}, false},
                     {4, kStart, "TLSv1.3", "A", {}, false}};
    f.apply(batch, kStart);
    const auto ids = [&f] {
        return textOf(f.model, {ConnectionModel::Id}).replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    f.model.sort(ConnectionModel::Label);
    QCOMPARE(ids(), QStringLiteral("c-2 c-4 c-3 c-1"));
    f.model.sort(ConnectionModel::Tls);
    QCOMPARE(ids(), QStringLiteral("c-1 c-3 c-4 c-2"));
}

void tst_ConnectionModel::readsHandshake()
{
    ConnectionModelFixture f;
    f.apply(fullBatch(), kStart + 4 * kSecond);
    const ConnectionDetail &detail = f.model.find(0x1f7)->detail();
    QVERIFY(detail.requestHead.startsWith("GET /ws/chat/lobby"));
    QVERIFY(detail.replyHead.startsWith("HTTP/1.1 101"));
    // The end of the upgrade comes without heads, and changes nothing.
    monitor::Batch batch;
    batch.requests = {request(1, "/ws/chat/lobby?v=2", 101)};
    batch.requests[0].head.clear();
    batch.requests[0].replyHead.clear();
    f.apply(batch);
    QVERIFY(f.model.find(0x1f7)->detail().replyHead.startsWith("HTTP/1.1 101"));
}

void tst_ConnectionModel::keepsHeadsWithinBounds()
{
    ConnectionModelFixture f(2);
    const auto upgrade = [&f](quint64 id) {
        monitor::Batch batch;
        batch.opened = {opened(id)};
        batch.requests = {request(id, "/ws", 101)};
        batch.requests[0].connection = id;
        batch.requests[0].isUnfinished = true;
        batch.requests[0].head = "GET / HTTP/1.1\r\nUser-Agent: a\r\nX: " + QByteArray(15 << 20, 'x');
        f.apply(batch);
        return !f.model.find(id)->detail().requestHead.isEmpty();
    };
    QVERIFY(upgrade(1));
    QVERIFY(upgrade(2));
    QVERIFY(!upgrade(3)); // 32 MiB are not enough for three
    QCOMPARE(f.model.find(3)->detail().userAgent, QByteArray("a"));
    f.close({1, 2, 3}); // keeps two: the first one leaves
    QVERIFY(upgrade(4));
}

void tst_ConnectionModel::boundsWhatClientsSay()
{
    ConnectionModelFixture f;
    f.open(0x1f7, 0x1f7);
    monitor::Batch batch;
    batch.requests = {request(1, '/' + QByteArray(9000, 'p'))};
    batch.requests[0].head = "GET / HTTP/1.1\r\nUser-Agent: \x1b[2J" + QByteArray(9000, 'u') + "\r\n\r\n";
    for (int i = 0; i < 300; ++i)
        batch.memberships.push_back({0x1f7, kStart, QString::number(i), true});
    f.apply(batch);
    const ConnectionDetail &detail = f.model.find(0x1f7)->detail();
    QCOMPARE(detail.target.size(), ConnectionDetail::kLongestText);
    QCOMPARE(detail.userAgent.size(), ConnectionDetail::kLongestText);
    QCOMPARE(detail.topics.size(), ConnectionDetail::kMostTopics);
    QVERIFY(!f.model.index(0, ConnectionModel::UserAgent).data().toString().contains(QChar(0x1b)));
}

void tst_ConnectionModel::countsTopics()
{
    ConnectionModelFixture f;
    f.apply(fullBatch(), kStart + 4 * kSecond); // three as sampled after 2 s
    monitor::Batch batch;
    batch.memberships = {{0x1f7, kStart + kSecond, QStringLiteral("early"), true},
                         {0x1f7, kStart + 3 * kSecond, QStringLiteral("late"), true},
                         {0x1f7, kStart + 3 * kSecond, QStringLiteral("lobby"), false}};
    f.apply(batch);
    QCOMPARE(f.model.find(0x1f7)->topics(), 3);
    QCOMPARE(f.model.find(0x1f7)->detail().topics,
             QStringList({QStringLiteral("early"), QStringLiteral("late")}));
}

void tst_ConnectionModel::showsLabels()
{
    ConnectionModelFixture f;
    f.open(1, 2);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.labels().setForAddresses({opened(2).peer}, {QStringLiteral("phone"), 0});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(textOf(f.model, {ConnectionModel::Label}), QStringLiteral("\nphone"));
    f.model.labels().setForConnections({1}, {QStringLiteral("probe"), 0});
    f.close({1});
    f.model.clear();
    QVERIFY(!f.model.labels().isOfConnection(1));
}

void tst_ConnectionModel::offersUsersAndCommentsOnceThereAreSome()
{
    ConnectionModelFixture f;
    f.open(1, 2);
    QSignalSpy offered(&f.model, &ConnectionModel::offeredChanged);
    const auto isOffered = [&f](int column) {
        return !f.model.headerData(column, Qt::Horizontal, OptionalRole).toBool();
    };
    QVERIFY(!isOffered(ConnectionModel::User) && !isOffered(ConnectionModel::Comment));
    monitor::Batch batch;
    batch.users = {{1, kStart, QString()}};
    f.apply(batch);
    QVERIFY(!isOffered(ConnectionModel::User)); // nobody is no user
    batch.users = {{1, kStart, QStringLiteral("ada")}, {2, kStart, QStringLiteral("alan")}};
    f.apply(batch);
    QVERIFY(isOffered(ConnectionModel::User) && !isOffered(ConnectionModel::Comment));
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.last().first().toInt(), int(ConnectionModel::User));
    f.model.labels().setForConnections({1}, {QString(), 0, QStringLiteral("loud")});
    f.model.labels().setForConnections({2}, {QString(), 0, QStringLiteral("quiet")});
    QVERIFY(isOffered(ConnectionModel::Comment));
    QCOMPARE(offered.size(), 2);
    QCOMPARE(offered.last().first().toInt(), int(ConnectionModel::Comment));
    f.model.labels().setForConnections({1, 2}, {});
    QVERIFY(!isOffered(ConnectionModel::Comment));
    QCOMPARE(offered.size(), 3);
}

void tst_ConnectionModel::usersComeAndGo()
{
    ConnectionModelFixture f;
    f.open(1, 2);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    monitor::Batch batch;
    batch.users = {{1, kStart, QStringLiteral("ada\u202e")}, {9, kStart, QStringLiteral("of nothing")}};
    f.apply(batch);
    QVERIFY(changed.count() > 0);
    QVERIFY(textOf(f.model, {ConnectionModel::User}).startsWith(QStringLiteral("ada")));
    QVERIFY(!textOf(f.model, {ConnectionModel::User}).contains(QChar(0x202e))); // turns no text round
    batch.users = {{1, kStart, QString()}};
    f.apply(batch);
    QCOMPARE(textOf(f.model, {ConnectionModel::User}), QStringLiteral("\n"));
}

void tst_ConnectionModel::countsMessagesSinceSample()
{
    ConnectionModelFixture f;
    f.open(0x1f7, 0x1f7);
    monitor::Batch batch;
    monitor::ConnectionSampled sample;
    sample.id = 0x1f7;
    sample.time = kStart + kSecond;
    sample.figures.messagesIn = 100;
    batch.samples = {sample};
    monitor::MessageSeen counted = message("in the sample");
    monitor::MessageSeen later = message("after it");
    later.time = kStart + 2 * kSecond;
    batch.messages = {counted, later};
    f.apply(batch, kStart + 2 * kSecond);
    QCOMPARE(f.model.find(0x1f7)->messagesIn(), 101);
    QCOMPARE(f.model.find(0x1f7)->lastActivity, later.time);
}

void tst_ConnectionModel::showsLiveFiguresOnceASecond()
{
    ConnectionModelFixture f;
    f.open(1, 3);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    for (int i = 1; i <= 30; ++i) {
        monitor::Batch batch;
        monitor::ConnectionSampled sample;
        sample.id = 2;
        sample.time = kStart + i * 100 * kMillisecond;
        batch.samples = {sample};
        f.apply(batch, sample.time);
    }
    QCOMPARE(changed.count(), 3);
    QCOMPARE(changed.at(0).at(0).toModelIndex().column(), int(ConnectionModel::Age));
}

void tst_ConnectionModel::keepsOpenOnesAndEvictsOldestClosed()
{
    ConnectionModelFixture f(2);
    f.open(1, 6);
    f.close({5, 2});
    QCOMPARE(f.model.rowCount(), 6);
    f.close({4, 6}); // 5 and 2 closed first
    QCOMPARE(textOf(f.model, {ConnectionModel::Id, ConnectionModel::State}),
             QStringLiteral("c-1 | open\nc-3 | open\nc-4 | closed\nc-6 | closed"));
    QVERIFY(!f.model.find(5));
    f.open(7, 9); // takes the free slots
    QCOMPARE(textOf(f.model, {ConnectionModel::Id}), QStringLiteral("c-1\nc-3\nc-4\nc-6\nc-7\nc-8\nc-9"));
    QCOMPARE(f.model.rowOfConnection(8), std::optional<int>(5));
}

void tst_ConnectionModel::mergesChangedRanges()
{
    ConnectionModelFixture f(100);
    f.open(1, 10);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.close({4, 2, 3, 8});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 3);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 7);
}

void tst_ConnectionModel::keepsSelectionWhileSorted()
{
    ConnectionModelFixture f(100);
    f.model.sort(ConnectionModel::BytesOut, Qt::DescendingOrder);
    f.open(1, 50);
    const QPersistentModelIndex kept = f.model.index(*f.model.rowOfConnection(20), ConnectionModel::Id);
    monitor::Batch batch;
    for (quint64 id = 1; id <= 50; ++id) {
        monitor::ConnectionSampled sample;
        sample.id = id;
        sample.time = kStart;
        sample.figures.bytesOut = id;
        batch.samples.push_back(sample);
    }
    f.apply(batch, kStart + 2 * kSecond);
    QCOMPARE(f.model.index(0, ConnectionModel::Id).data().toString(), QStringLiteral("c-32"));
    QCOMPARE(kept.data().toString(), QStringLiteral("c-14"));
    QCOMPARE(kept.row(), 30);
}

void tst_ConnectionModel::clearForgetsClosedOnly()
{
    ConnectionModelFixture f(100);
    f.open(1, 4);
    f.close({2, 3});
    f.model.clear();
    QCOMPARE(textOf(f.model, {ConnectionModel::Id}), QStringLiteral("c-1\nc-4"));
    f.close({1});
    QCOMPARE(f.model.rowCount(), 2);
}

void tst_ConnectionModel::saysWhyItClosed()
{
    Connection connection;
    QCOMPARE(closeSentence(connection), QStringLiteral("Still open."));
    connection.closedAt = kStart;
    connection.cause = monitor::CloseCause::Operator;
    connection.closeCode = 1012;
    connection.closeReason = QStringLiteral("new version");
    QCOMPARE(closeSentence(connection),
             QStringLiteral("The connection was closed from this window. Close code 1012, service restart. "
                            "Reason given: “new version”."));
}

void tst_ConnectionModel::makesRoomForTranslatedStates_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("open") << QByteArray("open");
    QTest::newRow("closed") << QByteArray("closed");
    QTest::newRow("handshake") << QByteArray("handshake");
}

void tst_ConnectionModel::makesRoomForTranslatedStates()
{
    QFETCH(QByteArray, state);
    LongWord language(state.constData());
    QCoreApplication::installTranslator(&language);
    const ConnectionModelFixture f;
    QCOMPARE(f.model.headerData(ConnectionModel::State, Qt::Horizontal, SampleRole).toString(),
             QStringLiteral("a word that is long"));
}

QTEST_MAIN(tst_ConnectionModel)
#include "tst_connectionmodel.moc"
