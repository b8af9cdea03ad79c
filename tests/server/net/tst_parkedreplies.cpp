// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/net/connected.h"

#include <QTemporaryFile>

using namespace eyewall::net;

namespace {

/// Connections of one loop, served one behind the other in the order of their numbers when all have sent.
class Row final {
public:
    explicit Row(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            Loopback loopback;
            Place &place = m_places.emplace_back();
            place.peer = std::move(loopback.peer);
            place.handler = std::make_unique<NotingHandler>();
            place.stream = std::make_unique<FdStream>(m_reactor, loopback.descriptor);
            place.stream->start(place.handler.get());
            answer(i, "reply");
        }
    }

    eyewall::net::Stream &stream(std::size_t i) { return *m_places[i].stream; }
    Peer &peer(std::size_t i) { return m_places[i].peer; }
    NotingHandler &handler(std::size_t i) { return *m_places[i].handler; }

    /// What connection `i` writes when it is asked, and what it does then.
    void answer(std::size_t i, const QByteArray &reply, const std::function<void()> &then = {})
    {
        handler(i).react = [this, i, reply, then](const QByteArray &data) {
            stream(i).write(reply);
            if (then)
                then();
            return data.size();
        };
    }

    void ask()
    {
        for (const Place &place : m_places)
            place.peer.send("request");
    }

    [[nodiscard]] bool receives(std::size_t i, const QByteArray &bytes)
    {
        return QTest::qWaitFor([&] { return peer(i).has(bytes); }, 30'000);
    }

private:
    struct Place {
        Peer peer;
        std::unique_ptr<NotingHandler> handler;
        std::unique_ptr<eyewall::net::Stream> stream;
    };

    Reactor m_reactor;
    std::vector<Place> m_places;
};

} // namespace

class tst_ParkedReplies final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wait();
    void waitForAFewOnly();
    void doNotWaitAlone();
    void doNotWaitWhenTheyAreLong();
    void goBeforeWhatOthersWrite();
    void goBeforeFiles();
    void goBeforeTheEnd_data();
    void goBeforeTheEnd();
    void goWhenTheQueueIsAskedFor();
    void tellWhoWaitsForThem();
    void failLater();
};

void tst_ParkedReplies::wait()
{
    Row row(3);
    QByteArray early;
    row.answer(2, "reply", [&] {
        for (const std::size_t i : {0u, 1u})
            early += row.peer(i).receive() ? "early " : "waits ";
    });
    row.ask();
    for (const std::size_t i : {0u, 1u, 2u})
        QVERIFY(row.receives(i, "reply"));
    QCOMPARE(early, QByteArray("waits waits "));
}

void tst_ParkedReplies::waitForAFewOnly()
{
    constexpr std::size_t kCount = 40;
    constexpr std::size_t kTogether = 16;
    Row row(kCount);
    std::vector<bool> isThere(kCount);
    for (std::size_t i = 0; i < kCount; ++i)
        row.answer(i, "reply", [&row, &isThere, i] { isThere[i] = row.peer(0).receive(); });
    row.ask();
    for (std::size_t i = 0; i < kCount; ++i)
        QVERIFY(row.receives(i, "reply"));
    // The peer's own bytes are told once.
    const auto first = std::find(isThere.begin(), isThere.end(), true) - isThere.begin();
    QCOMPARE(std::size_t(first), kTogether);
}

void tst_ParkedReplies::doNotWaitAlone()
{
    Row row(2);
    bool isThere = false;
    row.answer(0, "reply", [&] { row.peer(1).send("request"); });
    row.answer(1, "reply", [&] { isThere = row.peer(0).receive(); });
    row.peer(0).send("request");
    QVERIFY(row.receives(1, "reply"));
    QVERIFY(isThere);
}

void tst_ParkedReplies::doNotWaitWhenTheyAreLong()
{
    Row row(2);
    bool isThere = false;
    row.answer(0, pattern(6'000), [&] { row.stream(0).write(pattern(6'000)); });
    row.answer(1, "reply", [&] { isThere = row.peer(0).receive(); });
    row.ask();
    QVERIFY(row.receives(0, pattern(6'000) + pattern(6'000)));
    QVERIFY(row.receives(1, "reply"));
    QVERIFY(isThere);
}

void tst_ParkedReplies::goBeforeWhatOthersWrite()
{
    Row row(3);
    row.answer(1, "reply", [&] { row.stream(0).write(" news"); });
    row.answer(2, "reply", [&] { row.stream(0).writeShared(pattern(100'000)); });
    row.ask();
    QVERIFY(row.receives(0, "reply news" + pattern(100'000)));
    QVERIFY(row.receives(1, "reply"));
    QVERIFY(row.receives(2, "reply"));
}

void tst_ParkedReplies::goBeforeFiles()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(" file"), 5);
    QVERIFY(file.flush());
    Row row(2);
    row.answer(1, "reply", [&] {
        row.stream(0).writeFile(::open(qPrintable(file.fileName()), O_RDONLY | O_CLOEXEC), 0, 5);
    });
    row.ask();
    QVERIFY(row.receives(0, "reply file"));
    QVERIFY(row.receives(1, "reply"));
}

void tst_ParkedReplies::goBeforeTheEnd_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("no more is written") << false;
    QTest::newRow("closed") << true;
}

void tst_ParkedReplies::goBeforeTheEnd()
{
    QFETCH(bool, isClosed);
    Row row(2);
    row.answer(1, "reply", [&] { isClosed ? row.stream(0).close() : row.stream(0).shutdownWriting(); });
    row.ask();
    QVERIFY(row.receives(0, "reply"));
    QVERIFY(QTest::qWaitFor(
        [&] {
            row.peer(0).receive();
            return row.peer(0).hasEnded();
        },
        30'000));
    QVERIFY(row.receives(1, "reply"));
}

void tst_ParkedReplies::goWhenTheQueueIsAskedFor()
{
    Row row(2);
    qint64 queued = -1;
    bool isThere = false;
    row.answer(1, "reply", [&] {
        queued = row.stream(0).queuedBytes();
        isThere = row.peer(0).receive();
    });
    row.ask();
    QVERIFY(row.receives(1, "reply"));
    QCOMPARE(queued, 0);
    QVERIFY(isThere);
    QCOMPARE(row.handler(0).drains, 0);
}

void tst_ParkedReplies::tellWhoWaitsForThem()
{
    Row row(2);
    qint64 queued = -1;
    row.answer(0, "reply", [&] { queued = row.stream(0).queuedBytes(); });
    row.ask();
    QVERIFY(row.receives(0, "reply"));
    QVERIFY(row.receives(1, "reply"));
    QCOMPARE(queued, 5);
    QTRY_COMPARE(row.handler(0).drains, 1);
}

void tst_ParkedReplies::failLater()
{
    Row row(2);
    row.answer(1, "reply", [&] { row.peer(0).reset(); });
    row.ask();
    QVERIFY(row.receives(1, "reply"));
    QTRY_COMPARE(row.handler(0).fails, 1);
    QVERIFY(row.stream(0).isClosed());
    QCOMPARE(row.handler(1).fails, 0);
}

QTEST_GUILESS_MAIN(tst_ParkedReplies)
#include "tst_parkedreplies.moc"
