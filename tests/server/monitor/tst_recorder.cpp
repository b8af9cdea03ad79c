// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/recorder.h"

#include <QTest>

using namespace eyewall::monitor;

namespace {

/// 14 places for ordinary records and 2 more for the lives of connections; 64 bytes.
constexpr RecorderOptions kSmall{16, 64, 8, 12};

MessageNote noteOf(ConnectionId connection, QByteArrayView payload = {})
{
    MessageNote note;
    note.connection = connection;
    note.size = quint64(payload.size());
    note.payload = payload;
    return note;
}

quint64 drops(const Recorder &recorder, Drop reason)
{
    return recorder.counters().drops[std::size_t(reason)].value();
}

void fill(Recorder &recorder)
{
    while (drops(recorder, Drop::RecordRing) == 0)
        recorder.noteMessage(noteOf(1));
}

/// What is inside the record, and what was captured beside it.
QByteArray bytesOf(Recorder &recorder, std::size_t index)
{
    const Record &record = recorder.records().at(index);
    QByteArray bytes;
    if (record.kind == RecordKind::Request && record.flags & flag::kTextInside)
        bytes = {record.request.text.data(),
                 qsizetype(record.request.methodLength + record.request.targetLength)};
    return bytes + recorder.bytes().read(record.captured);
}

Record::Topic topicOf(quint32 members, quint64 published)
{
    Record::Topic topic{};
    topic.members = members;
    topic.published = published;
    return topic;
}

} // namespace

Q_DECLARE_METATYPE(Level)

class tst_Recorder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsItsLevel_data();
    void tellsItsLevel();
    void capturesByLevel_data();
    void capturesByLevel();
    void notesALife();
    void notesATopic();
    void notesMembershipAndSecurity();
    void notesUsers();
    void cutsRequestsAtTheLimits();
    void keepsShortTextInside_data();
    void keepsShortTextInside();
    void losesTextThatDoesNotFit();
    void cutsMessagesAtTheLimit_data();
    void cutsMessagesAtTheLimit();
    void countsRecordsThatDoNotFit();
    void keepsRoomForLives();
    void letsLivesWaitInOrder();
    void putsWhatWaitsBeforeWhatComesLater();
    void countsBytesThatDoNotFit_data();
    void countsBytesThatDoNotFit();
    void countsAReasonThatDoesNotFit_data();
    void countsAReasonThatDoesNotFit();
    void dropsATopicWithoutItsName();
    void keepsFiguresOfRoutesApart();
    void tellsTheActiveRoute();
};

void tst_Recorder::tellsItsLevel_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<bool>("isRecording");
    QTest::addColumn<bool>("isCapturing");

    QTest::newRow("off") << Level::Off << false << false;
    QTest::newRow("records") << Level::Records << true << false;
    QTest::newRow("full") << Level::Full << true << true;
}

void tst_Recorder::tellsItsLevel()
{
    QFETCH(Level, level);
    QFETCH(bool, isRecording);
    QFETCH(bool, isCapturing);

    Recorder recorder(0, 1);
    QCOMPARE(recorder.level(), Level::Records);
    recorder.setLevel(level);
    QCOMPARE(recorder.level(), level);
    QCOMPARE(recorder.isRecording(), isRecording);
    QCOMPARE(recorder.isCapturing(), isCapturing);
}

void tst_Recorder::capturesByLevel_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<QByteArray>("captured");

    QTest::newRow("records") << Level::Records << QByteArray("GET/x");
    QTest::newRow("full") << Level::Full << QByteArray("GET/xheadbodyHEADBODYpayload");
}

void tst_Recorder::capturesByLevel()
{
    QFETCH(Level, level);
    QFETCH(QByteArray, captured);

    Recorder recorder(0, 1);
    recorder.setLevel(level);
    RequestNote note;
    note.method = "GET";
    note.target = "/x";
    note.head = "head";
    note.body = "body";
    note.replyHead = "HEAD";
    note.replyBody = "BODY";
    recorder.noteRequest(note);
    recorder.noteMessage(noteOf(1, "payload"));
    QCOMPARE(recorder.records().available(), 2u);
    QByteArray seen = bytesOf(recorder, 0);
    seen += bytesOf(recorder, 1);
    QCOMPARE(seen, captured);
}

void tst_Recorder::notesALife()
{
    Recorder recorder(3, 1);
    Record::Opened opened{};
    opened.peerPort = 5000;
    recorder.noteOpened(9, 100, opened, true);
    recorder.noteUpgraded(9, 101, 4, Protocol::WebSocket);
    Record::Sample sample{};
    sample.bytesIn = 77;
    recorder.noteSample(9, 102, sample);
    recorder.noteClosed(9, 103, {CloseCause::Client, Direction::In, 1000, 0, 0}, "bye");

    RecordRing &records = recorder.records();
    QCOMPARE(records.available(), 4u);
    QCOMPARE(records.at(0).kind, RecordKind::Opened);
    QCOMPARE(records.at(0).flags, flag::kIPv6);
    QCOMPARE(records.at(0).opened.peerPort, 5000);
    QCOMPARE(records.at(1).kind, RecordKind::Upgraded);
    QCOMPARE(records.at(1).route, 4);
    QCOMPARE(records.at(1).upgraded.protocol, Protocol::WebSocket);
    QCOMPARE(records.at(2).sample.bytesIn, 77u);
    QCOMPARE(records.at(3).kind, RecordKind::Closed);
    QCOMPARE(records.at(3).closed.reasonLength, 3u);
    QCOMPARE(bytesOf(recorder, 3), QByteArray("bye"));
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(records.at(i).connection, 9u);
        QCOMPARE(records.at(i).time, qint64(100 + i));
    }
}

void tst_Recorder::notesATopic()
{
    Recorder recorder(3, 1);
    recorder.noteTopic(5, topicOf(12, 34), "chat/a", "not when nothing is captured");
    const Record &record = recorder.records().at(0);
    QCOMPARE(record.kind, RecordKind::Topic);
    QCOMPARE(record.topic.members, 12u);
    QCOMPARE(record.topic.published, 34u);
    QCOMPARE(record.topic.worker, 3);
    QCOMPARE(bytesOf(recorder, 0), QByteArray("chat/a"));
    recorder.setLevel(Level::Full);
    recorder.noteTopic(6, topicOf(12, 35), "chat/a", "hello");
    QCOMPARE(recorder.records().at(1).topic.latestLength, 5u);
    QCOMPARE(bytesOf(recorder, 1), QByteArray("chat/ahello"));
}

void tst_Recorder::notesMembershipAndSecurity()
{
    Recorder recorder(0, 1, {16, 64, 8, 8});
    recorder.noteMembership(7, 1, "room", true);
    QCOMPARE(recorder.records().at(0).kind, RecordKind::Membership);
    QCOMPARE(bytesOf(recorder, 0), QByteArray("room"));
    recorder.noteSecured(7, 2, {"TLSv1.3", "CIPHER", "name", true});
    QCOMPARE(recorder.records().at(1).kind, RecordKind::Secured);
    QCOMPARE(bytesOf(recorder, 1), QByteArray("TLSv1.3CIPHERname"));
    QCOMPARE(drops(recorder, Drop::CaptureRing), 0u);
    recorder.noteMembership(7, 3, QByteArray(65, 'x'), true);
    recorder.noteSecured(7, 4, {QByteArray(65, 'x'), {}, {}, false});
    QCOMPARE(drops(recorder, Drop::CaptureRing), 2u);
    QCOMPARE(recorder.records().available(), 2u);
}

void tst_Recorder::notesUsers()
{
    Recorder recorder(0, 1, {16, 512, 8, 8});
    QVERIFY(recorder.noteUser(7, 1, "ada"));
    QCOMPARE(recorder.records().at(0).kind, RecordKind::User);
    QCOMPARE(bytesOf(recorder, 0), QByteArray("ada"));
    QVERIFY(recorder.noteUser(7, 2, {}));
    QCOMPARE(recorder.records().at(1).captured, 0u);
    QVERIFY(recorder.noteUser(7, 3, QByteArray(1000, 'x')));
    QCOMPARE(recorder.records().at(2).captured, quint32(Recorder::kLongestUser));
    QVERIFY(recorder.noteUser(7, 4, QByteArray(200, 'y')));
    QVERIFY(!recorder.noteUser(7, 5, QByteArray(200, 'z')));
    QCOMPARE(drops(recorder, Drop::CaptureRing), 1u);
    QCOMPARE(recorder.records().available(), 4u);
}

void tst_Recorder::cutsRequestsAtTheLimits()
{
    Recorder recorder(0, 1, {16, 1024, 8, 12});
    recorder.setLevel(Level::Full);
    RequestNote note;
    note.method = "METHOD-BEYOND-ANY-LIMIT";
    note.head = "head with 23 characters";
    note.replyHead = "short";
    note.body = "12345678";
    note.replyBody = "123456789";
    recorder.noteRequest(note);
    const Record &record = recorder.records().at(0);
    QCOMPARE(record.request.methodLength, 23u);
    QCOMPARE(record.request.headLength, 12u);
    QCOMPARE(record.request.replyHeadLength, 5u);
    QCOMPARE(record.request.bodyLength, 8u);
    QCOMPARE(record.request.replyBodyLength, 8u);
    QCOMPARE(record.flags, flag::kReplyTruncated | flag::kTextInside);
    QCOMPARE(bytesOf(recorder, 0), QByteArray("METHOD-BEYOND-ANY-LIMIThead with 2312345678short12345678"));
}

void tst_Recorder::keepsShortTextInside_data()
{
    QTest::addColumn<int>("targetLength");
    QTest::addColumn<bool>("isInside");
    QTest::addColumn<Level>("level");
    for (const Level level : {Level::Records, Level::Full}) {
        const char *const name = level == Level::Full ? "full" : "records";
        QTest::addRow("none, %s", name) << 0 << true << level;
        QTest::addRow("fits, %s", name) << 36 << true << level;
        QTest::addRow("too long, %s", name) << 37 << false << level;
        QTest::addRow("long, %s", name) << 4000 << false << level;
    }
}

void tst_Recorder::keepsShortTextInside()
{
    QFETCH(int, targetLength);
    QFETCH(bool, isInside);
    QFETCH(Level, level);
    Recorder recorder(0, 1);
    recorder.setLevel(level);
    const QByteArray target(targetLength, 't');
    RequestNote note;
    note.method = "POST";
    note.target = target;
    note.body = "body";
    recorder.noteRequest(note);
    const Record &record = recorder.records().at(0);
    QCOMPARE((record.flags & flag::kTextInside) != 0, isInside);
    const int body = level == Level::Full ? 4 : 0;
    QCOMPARE(int(record.captured), body + (isInside ? 0 : 4 + targetLength));
    QCOMPARE(bytesOf(recorder, 0), "POST" + target + QByteArray("body").left(body));
}

void tst_Recorder::losesTextThatDoesNotFit()
{
    Recorder recorder(0, 1, {16, 16, 64, 64});
    const QByteArray target(100, 't');
    RequestNote note;
    note.method = "GET";
    note.target = target;
    recorder.noteRequest(note);
    const Record &record = recorder.records().at(0);
    QCOMPARE(record.flags, flag::kBytesDropped);
    QCOMPARE(record.request.methodLength + record.request.targetLength, 0u);
    QCOMPARE(record.captured, 0u);
}

void tst_Recorder::cutsMessagesAtTheLimit_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<quint32>("captured");
    QTest::addColumn<quint8>("flags");

    QTest::newRow("empty") << QByteArray() << quint64(0) << 0u << quint8(0);
    QTest::newRow("at the limit") << QByteArray("12345678") << quint64(8) << 8u << quint8(0);
    QTest::newRow("beyond") << QByteArray("123456789") << quint64(9) << 8u << flag::kTruncated;
    QTest::newRow("given in part") << QByteArray("1234") << quint64(100) << 4u << flag::kTruncated;
}

void tst_Recorder::cutsMessagesAtTheLimit()
{
    QFETCH(QByteArray, payload);
    QFETCH(quint64, size);
    QFETCH(quint32, captured);
    QFETCH(quint8, flags);

    Recorder recorder(0, 1, kSmall);
    recorder.setLevel(Level::Full);
    MessageNote note = noteOf(1, payload);
    note.size = size;
    recorder.noteMessage(note);
    const Record &record = recorder.records().at(0);
    QCOMPARE(record.message.payloadLength, captured);
    QCOMPARE(record.message.size, size);
    QCOMPARE(record.flags, flags);
    QCOMPARE(bytesOf(recorder, 0), payload.left(captured));
}

void tst_Recorder::countsRecordsThatDoNotFit()
{
    Recorder recorder(0, 1, kSmall);
    for (int i = 0; i < 20; ++i)
        recorder.noteMessage(noteOf(1));
    QCOMPARE(recorder.records().available(), 14u);
    QCOMPARE(drops(recorder, Drop::RecordRing), 6u);
    recorder.records().release(1);
    recorder.noteMessage(noteOf(1));
    QCOMPARE(drops(recorder, Drop::RecordRing), 6u);
}

void tst_Recorder::keepsRoomForLives()
{
    Recorder recorder(0, 1, kSmall);
    fill(recorder);
    recorder.noteOpened(7, 1, {}, false);
    recorder.noteClosed(7, 2, {}, {});
    QCOMPARE(recorder.records().available(), 16u);
    QVERIFY(!recorder.hasWaiting());
    QCOMPARE(drops(recorder, Drop::RecordRing), 1u);
}

void tst_Recorder::letsLivesWaitInOrder()
{
    Recorder recorder(0, 1, kSmall);
    fill(recorder);
    for (ConnectionId id = 10; id < 16; ++id)
        recorder.noteOpened(id, 1, {}, false);
    QVERIFY(recorder.hasWaiting());
    QCOMPARE(drops(recorder, Drop::RecordRing), 1u);

    recorder.records().release(15); // all messages and connection 10
    recorder.flush();
    QVERIFY(!recorder.hasWaiting());
    QCOMPARE(recorder.records().available(), 5u);
    for (std::size_t i = 0; i < 5; ++i)
        QCOMPARE(recorder.records().at(i).connection, 11 + i);
}

void tst_Recorder::putsWhatWaitsBeforeWhatComesLater()
{
    Recorder recorder(0, 1, kSmall);
    fill(recorder);
    for (ConnectionId id = 10; id < 13; ++id)
        recorder.noteOpened(id, 1, {}, false);
    recorder.records().release(16);
    recorder.noteMessage(noteOf(12));
    QCOMPARE(recorder.records().available(), 2u);
    QCOMPARE(recorder.records().at(0).kind, RecordKind::Opened);
    QCOMPARE(recorder.records().at(0).connection, 12u);
    QCOMPARE(recorder.records().at(1).kind, RecordKind::Message);
}

void tst_Recorder::countsBytesThatDoNotFit_data()
{
    QTest::addColumn<bool>("isRequest");

    QTest::newRow("noteOf") << false;
    QTest::newRow("request") << true;
}

void tst_Recorder::countsBytesThatDoNotFit()
{
    QFETCH(bool, isRequest);

    Recorder recorder(0, 1, {16, 16, 64, 64});
    recorder.setLevel(Level::Full);
    recorder.noteMessage(noteOf(1, "0123456789"));
    RequestNote request;
    request.target = "/01";
    request.body = "3456789";
    if (isRequest)
        recorder.noteRequest(request);
    else
        recorder.noteMessage(noteOf(1, "0123456789"));
    recorder.noteMessage(noteOf(1, "abcdef"));

    QCOMPARE(drops(recorder, Drop::CaptureRing), 1u);
    QCOMPARE(drops(recorder, Drop::RecordRing), 0u);
    QCOMPARE(recorder.records().available(), 3u);
    QCOMPARE(recorder.records().at(1).flags & ~flag::kTextInside, flag::kBytesDropped);
    QCOMPARE(recorder.records().at(1).captured, 0u);
    QCOMPARE(bytesOf(recorder, 1), QByteArray(isRequest ? "/01" : ""));
    QCOMPARE(bytesOf(recorder, 0), QByteArray("0123456789"));
    QCOMPARE(bytesOf(recorder, 2), QByteArray("abcdef"));
}

void tst_Recorder::countsAReasonThatDoesNotFit_data()
{
    QTest::addColumn<RecorderOptions>("options");
    QTest::addColumn<int>("opened");

    QTest::newRow("no bytes left") << RecorderOptions{16, 2, 8, 8} << 0;
    QTest::newRow("waiting") << RecorderOptions{4, 64, 8, 8} << 4;
}

void tst_Recorder::countsAReasonThatDoesNotFit()
{
    QFETCH(RecorderOptions, options);
    QFETCH(int, opened);

    Recorder recorder(0, 1, options);
    for (int i = 0; i < opened; ++i)
        recorder.noteOpened(1, 1, {}, false);
    recorder.noteClosed(1, 2, {CloseCause::Client, Direction::In, 1000, 0, 0}, "gone");
    QCOMPARE(drops(recorder, Drop::CaptureRing), 1u);

    recorder.records().release(std::size_t(opened));
    recorder.flush();
    QCOMPARE(recorder.records().available(), 1u);
    QCOMPARE(recorder.records().at(0).kind, RecordKind::Closed);
    QCOMPARE(recorder.records().at(0).flags, flag::kBytesDropped);
    QCOMPARE(recorder.records().at(0).captured, 0u);
    recorder.noteClosed(2, 2, {}, {});
    QCOMPARE(drops(recorder, Drop::CaptureRing), 1u);
}

void tst_Recorder::dropsATopicWithoutItsName()
{
    Recorder recorder(0, 1, {16, 4, 8, 8});
    recorder.noteTopic(1, {}, "long name");
    QCOMPARE(recorder.records().available(), 0u);
    QCOMPARE(drops(recorder, Drop::CaptureRing), 1u);
    recorder.noteTopic(1, {}, "abcd");
    QCOMPARE(recorder.records().available(), 1u);
}

void tst_Recorder::keepsFiguresOfRoutesApart()
{
    Recorder recorder(0, 2);
    recorder.noteRouteRequest(0);
    recorder.noteRouteRequest(1);
    recorder.noteRouteRequest(1);
    recorder.noteRouteRequest(kNoRoute);
    recorder.noteError(1);
    recorder.noteRouteMessage(0);
    recorder.noteProtocol(0, Protocol::EventStream);
    QCOMPARE(recorder.routeSlot(0).requests.value(), 1u);
    QCOMPARE(recorder.routeSlot(1).requests.value(), 2u);
    QCOMPARE(recorder.routeSlot(kNoRoute).requests.value(), 1u);
    QCOMPARE(recorder.routeSlot(1).errors.value(), 1u);
    QCOMPARE(recorder.routeSlot(0).messages.value(), 1u);
    QCOMPARE(recorder.routeSlot(0).protocol.load(), Protocol::EventStream);
    QCOMPARE(recorder.routeSlot(1).protocol.load(), Protocol::Http);
}

void tst_Recorder::tellsTheActiveRoute()
{
    Recorder recorder(0, 2);
    QCOMPARE(recorder.activeRoute(), kNoRoute);
    recorder.setActiveRoute(1);
    QCOMPARE(recorder.activeRoute(), 1);
}

QTEST_GUILESS_MAIN(tst_Recorder)
#include "tst_recorder.moc"
