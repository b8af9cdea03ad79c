// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/decoder.h"
#include "server/monitor/recorder.h"

#include <QTest>

using namespace eyewall::monitor;

namespace {

/// What the collector makes of what was noted so far.
Batch decoded(Recorder &recorder)
{
    Batch batch;
    RecordRing &records = recorder.records();
    for (std::size_t i = 0; i < records.available(); ++i)
        decode(records.at(i), recorder.bytes(), batch);
    records.release(records.available());
    return batch;
}

} // namespace

class tst_Decoder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesOpened_data();
    void decodesOpened();
    void decodesUpgraded();
    void decodesClosed();
    void decodesSamples();
    void decodesRequests();
    void decodesRequestFlags_data();
    void decodesRequestFlags();
    void decodesMessages();
    void decodesMessageFlags_data();
    void decodesMessageFlags();
    void decodesTopics();
    void decodesMembershipsAndSecurity();
    void decodesUsers();
    void keepsBytesWithTheirRecords();
};

void tst_Decoder::decodesOpened_data()
{
    QTest::addColumn<bool>("isIPv6");
    QTest::addColumn<QString>("peer");

    QTest::newRow("IPv4") << false << "1.2.3.4:5000";
    QTest::newRow("IPv6") << true << "[102:304::]:5000";
}

void tst_Decoder::decodesOpened()
{
    QFETCH(bool, isIPv6);
    QFETCH(QString, peer);

    Recorder recorder(0, 1);
    recorder.noteOpened(7, 100, {{1, 2, 3, 4}, 5000, 8080, 2, Transport::Tls}, isIPv6);
    const Batch batch = decoded(recorder);
    QCOMPARE(batch.opened.size(), 1u);
    const ConnectionOpened &opened = batch.opened.front();
    QCOMPARE(opened.id, 7u);
    QCOMPARE(opened.time, 100);
    QCOMPARE(opened.peer.text(), peer);
    QCOMPARE(opened.localPort, 8080);
    QCOMPARE(opened.worker, 2);
    QCOMPARE(opened.transport, Transport::Tls);
}

void tst_Decoder::decodesUpgraded()
{
    Recorder recorder(0, 1);
    recorder.noteUpgraded(7, 100, 3, Protocol::EventStream);
    const Batch batch = decoded(recorder);
    QCOMPARE(batch.upgraded.size(), 1u);
    QCOMPARE(batch.upgraded.front().id, 7u);
    QCOMPARE(batch.upgraded.front().time, 100);
    QCOMPARE(batch.upgraded.front().route, 3);
    QCOMPARE(batch.upgraded.front().protocol, Protocol::EventStream);
}

void tst_Decoder::decodesClosed()
{
    Recorder recorder(0, 1);
    recorder.noteClosed(7, 100, {CloseCause::Reset, Direction::Out, 1006, 104, 0}, "tsch\xc3\xbcs");
    const Batch batch = decoded(recorder);
    QCOMPARE(batch.closed.size(), 1u);
    const ConnectionClosed &closed = batch.closed.front();
    QCOMPARE(closed.id, 7u);
    QCOMPARE(closed.time, 100);
    QCOMPARE(closed.cause, CloseCause::Reset);
    QCOMPARE(closed.closedBy, Direction::Out);
    QCOMPARE(closed.code, 1006);
    QCOMPARE(closed.systemError, 104);
    QCOMPARE(closed.reason, QString::fromUtf8("tsch\xc3\xbcs"));
}

void tst_Decoder::decodesSamples()
{
    Recorder recorder(0, 1);
    recorder.noteSample(7, 100, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15});
    const Batch batch = decoded(recorder);
    QCOMPARE(batch.samples.size(), 1u);
    QCOMPARE(batch.samples.front().id, 7u);
    QCOMPARE(batch.samples.front().time, 100);
    QCOMPARE(batch.samples.front().figures.bytesIn, 1u);
    QCOMPARE(batch.samples.front().figures.queuedBytes, 6u);
    QCOMPARE(batch.samples.front().figures.topics, 10u);
    QCOMPARE(batch.samples.front().figures.messagesDropped, 11u);
    QCOMPARE(batch.samples.front().figures.plainIn, 12u);
    QCOMPARE(batch.samples.front().figures.wireOut, 15u);
}

void tst_Decoder::decodesRequests()
{
    Recorder recorder(0, 1);
    recorder.setLevel(Level::Full);
    RequestNote note;
    note.id = 11;
    note.connection = 7;
    note.route = 3;
    note.begin = 100;
    note.duration = 50;
    note.bytesIn = 4;
    note.bytesOut = 5;
    note.status = 201;
    note.method = "POST";
    note.target = "/a?b";
    note.head = "POST /a?b HTTP/1.1\r\n\r\n";
    note.body = "body";
    note.replyHead = "HTTP/1.1 201 Created\r\n\r\n";
    note.replyBody = "reply";
    recorder.noteRequest(note);
    const Batch batch = decoded(recorder);
    QCOMPARE(batch.requests.size(), 1u);
    const RequestSeen &seen = batch.requests.front();
    QCOMPARE(seen.id, 11u);
    QCOMPARE(seen.connection, 7u);
    QCOMPARE(seen.route, 3);
    QCOMPARE(seen.time, 100);
    QCOMPARE(seen.duration, 50);
    QCOMPARE(seen.bytesIn, 4u);
    QCOMPARE(seen.bytesOut, 5u);
    QCOMPARE(seen.status, 201);
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.target, QByteArray("/a?b"));
    QCOMPARE(seen.head, note.head.toByteArray());
    QCOMPARE(seen.body, QByteArray("body"));
    QCOMPARE(seen.replyHead, note.replyHead.toByteArray());
    QCOMPARE(seen.replyBody, QByteArray("reply"));
}

void tst_Decoder::decodesRequestFlags_data()
{
    QTest::addColumn<quint8>("flags");
    QTest::addColumn<QList<bool>>("seen");

    QTest::newRow("none") << quint8(0) << QList<bool>{false, false, false, false, false};
    QTest::newRow("unfinished") << flag::kUnfinished << QList<bool>{true, false, false, false, false};
    QTest::newRow("aborted") << flag::kAborted << QList<bool>{false, true, false, false, false};
    QTest::newRow("dropped") << flag::kBytesDropped << QList<bool>{false, false, true, false, false};
    QTest::newRow("body cut") << flag::kBodyTruncated << QList<bool>{false, false, false, true, false};
    QTest::newRow("reply cut") << flag::kReplyTruncated << QList<bool>{false, false, false, false, true};
}

void tst_Decoder::decodesRequestFlags()
{
    QFETCH(quint8, flags);
    QFETCH(QList<bool>, seen);

    Recorder recorder(0, 1);
    RequestNote note;
    note.flags = flags;
    recorder.noteRequest(note);
    const RequestSeen request = decoded(recorder).requests.at(0);
    const QList<bool> found{request.isUnfinished, request.isAborted, request.areBytesDropped,
                            request.isBodyTruncated, request.isReplyTruncated};
    QCOMPARE(found, seen);
}

void tst_Decoder::decodesMessages()
{
    Recorder recorder(0, 1);
    recorder.setLevel(Level::Full);
    MessageNote note;
    note.connection = 7;
    note.route = 3;
    note.time = 100;
    note.kind = MessageKind::Close;
    note.direction = Direction::Out;
    note.closeCode = 4000;
    note.size = 3;
    note.payload = QByteArrayView("a\0b", 3);
    recorder.noteMessage(note);
    const Batch batch = decoded(recorder);
    QCOMPARE(batch.messages.size(), 1u);
    const MessageSeen &seen = batch.messages.front();
    QCOMPARE(seen.connection, 7u);
    QCOMPARE(seen.route, 3);
    QCOMPARE(seen.time, 100);
    QCOMPARE(seen.kind, MessageKind::Close);
    QCOMPARE(seen.direction, Direction::Out);
    QCOMPARE(seen.closeCode, 4000);
    QCOMPARE(seen.size, 3u);
    QCOMPARE(seen.payload, QByteArray("a\0b", 3));
    QVERIFY(!seen.isTruncated);
}

void tst_Decoder::decodesMessageFlags_data()
{
    QTest::addColumn<quint8>("flags");
    QTest::addColumn<QList<bool>>("seen");

    QTest::newRow("none") << quint8(0) << QList<bool>{false, false, false, false};
    QTest::newRow("injected") << flag::kInjected << QList<bool>{true, false, false, false};
    QTest::newRow("cut") << flag::kTruncated << QList<bool>{false, true, false, false};
    QTest::newRow("dropped") << flag::kBytesDropped << QList<bool>{false, false, true, false};
    QTest::newRow("compressed") << flag::kCompressed << QList<bool>{false, false, false, true};
}

void tst_Decoder::decodesMessageFlags()
{
    QFETCH(quint8, flags);
    QFETCH(QList<bool>, seen);

    Recorder recorder(0, 1);
    MessageNote note;
    note.flags = flags;
    note.wire = 77;
    recorder.noteMessage(note);
    const MessageSeen message = decoded(recorder).messages.at(0);
    const QList<bool> found{message.isInjected, message.isTruncated, message.areBytesDropped,
                            message.isCompressed};
    QCOMPARE(found, seen);
    QCOMPARE(message.wireSize, 77u);
}

void tst_Decoder::decodesTopics()
{
    Recorder recorder(4, 1);
    recorder.setLevel(Level::Full);
    Record::Topic topic{};
    topic.members = 12;
    topic.published = 34;
    topic.isText = true;
    topic.latestSize = 1000;
    recorder.noteTopic(100, topic,
                       "stra\xc3\x9f"
                       "e",
                       "latest");
    const Batch batch = decoded(recorder);
    QCOMPARE(batch.topics.size(), 1u);
    QCOMPARE(batch.topics.front().name, QString::fromUtf8("stra\xc3\x9f"
                                                          "e"));
    QCOMPARE(batch.topics.front().worker, 4);
    QCOMPARE(batch.topics.front().members, 12u);
    QCOMPARE(batch.topics.front().published, 34u);
    QCOMPARE(batch.topics.front().time, 100);
    QCOMPARE(batch.topics.front().latest, "latest");
    QCOMPARE(batch.topics.front().latestSize, 1000u);
    QVERIFY(batch.topics.front().isLatestText);
}

void tst_Decoder::decodesMembershipsAndSecurity()
{
    Recorder recorder(4, 1);
    recorder.noteMembership(7, 100, "room", true);
    recorder.noteMembership(7, 101, "room", false);
    recorder.noteSecured(7, 102, {"TLSv1.3", "TLS_AES_128_GCM_SHA256", "example.com", true});
    const Batch batch = decoded(recorder);
    QCOMPARE(batch.memberships.size(), 2u);
    QCOMPARE(batch.memberships[0].connection, 7u);
    QCOMPARE(batch.memberships[0].topic, QStringLiteral("room"));
    QVERIFY(batch.memberships[0].isJoined);
    QCOMPARE(batch.memberships[1].time, 101);
    QVERIFY(!batch.memberships[1].isJoined);
    QCOMPARE(batch.secured.size(), 1u);
    QCOMPARE(batch.secured[0].id, 7u);
    QCOMPARE(batch.secured[0].version, "TLSv1.3");
    QCOMPARE(batch.secured[0].cipher, "TLS_AES_128_GCM_SHA256");
    QCOMPARE(batch.secured[0].serverName, "example.com");
    QVERIFY(batch.secured[0].isResumed);
}

void tst_Decoder::decodesUsers()
{
    Recorder recorder(0, 1);
    QVERIFY(recorder.noteUser(7, 100, "j\xc3\xbcrgen"));
    QVERIFY(recorder.noteUser(7, 101, {}));
    const Batch batch = decoded(recorder);
    QCOMPARE(batch.users.size(), 2u);
    QCOMPARE(batch.users[0].connection, 7u);
    QCOMPARE(batch.users[0].time, 100);
    QCOMPARE(batch.users[0].name, QString::fromUtf8("j\xc3\xbcrgen"));
    QCOMPARE(batch.users[1].name, QString());
}

void tst_Decoder::keepsBytesWithTheirRecords()
{
    Recorder recorder(0, 1);
    recorder.setLevel(Level::Full);
    for (int i = 0; i < 200; ++i) {
        const QByteArray text = QByteArray::number(i);
        MessageNote message;
        message.size = quint64(text.size());
        message.payload = text;
        recorder.noteMessage(message);
        RequestNote request;
        request.target = text;
        request.replyBody = text;
        recorder.noteRequest(request);
    }
    const Batch batch = decoded(recorder);
    QCOMPARE(batch.messages.size(), 200u);
    for (int i = 0; i < 200; ++i) {
        QCOMPARE(batch.messages[std::size_t(i)].payload, QByteArray::number(i));
        QCOMPARE(batch.requests[std::size_t(i)].target, QByteArray::number(i));
        QCOMPARE(batch.requests[std::size_t(i)].replyBody, QByteArray::number(i));
    }
}

QTEST_GUILESS_MAIN(tst_Decoder)
#include "tst_decoder.moc"
