// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/recorder.h"

#include <QtTest/QTest>

using namespace eyewall;
using namespace eyewall::monitor;

/// How much of bodies is captured.
class tst_BodyLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsRoomForTwoOfThem();
    void capturesLessWhileTheRingFills();
    void holdsLessOfEachOfMany();
};

void tst_BodyLimits::keepsRoomForTwoOfThem()
{
    RecorderOptions options;
    options.setBodyLimit(1000);
    QCOMPARE(options.bodyLimit, qsizetype(1000));
    QCOMPARE(options.bytes, RecorderOptions().bytes);

    options.setBodyLimit(4 * 1024 * 1024);
    Recorder recorder(0, 1, options);
    recorder.setLevel(Level::Full);
    const QByteArray body(4 * 1024 * 1024, 'b');
    const QByteArray head(10'000, 'h');
    RequestNote note;
    note.target = "/";
    note.head = note.replyHead = head;
    note.body = note.replyBody = body;
    recorder.noteRequest(note);
    const Record &record = recorder.records().at(0);
    QCOMPARE(record.flags, flag::kTextInside);
    QCOMPARE(record.request.bodyLength, quint32(body.size()));
    QCOMPARE(record.request.replyBodyLength, quint32(body.size()));
}

void tst_BodyLimits::capturesLessWhileTheRingFills()
{
    RecorderOptions options;
    options.bytes = 1024 * 1024;
    options.bodyLimit = 512 * 1024;
    Recorder recorder(0, 1, options);
    recorder.setLevel(Level::Full);
    const QByteArray body(options.bodyLimit, 'b');
    const auto recorded = [&](std::size_t i) { return recorder.records().at(i).message.payloadLength; };
    MessageNote note;
    note.size = quint64(body.size());
    note.payload = body;
    for (int i = 0; i < 10; ++i)
        recorder.noteMessage(note);
    QCOMPARE(recorded(0), 512U * 1024);
    QCOMPARE(recorded(1), 256U * 1024);
    QCOMPARE(recorded(2), 128U * 1024);
    QCOMPARE(recorded(5), 16U * 1024);
    QCOMPARE(recorded(6), 16U * 1024); // the last one that fits
    QCOMPARE(recorded(7), 0U);
    QCOMPARE(recorder.records().at(0).flags, quint8(0));
    QCOMPARE(recorder.records().at(1).flags, flag::kTruncated);
    QCOMPARE(recorder.records().at(7).flags, flag::kTruncated | flag::kBytesDropped);
    QCOMPARE(recorder.counters().drops[std::size_t(Drop::CaptureRing)].value(), 3U);
}

void tst_BodyLimits::holdsLessOfEachOfMany()
{
    RecorderOptions options;
    options.setBodyLimit(256 * 1024);
    Recorder recorder(0, 1, options);
    QCOMPARE(recorder.pieceLimit(), qsizetype(256 * 1024));
    recorder.counters().connectionsOpened.add(128);
    QCOMPARE(recorder.pieceLimit(), qsizetype(128 * 1024));
    recorder.counters().connectionsOpened.add(10'000);
    QCOMPARE(recorder.pieceLimit(), RecorderOptions::kLeastBody);
    recorder.counters().connectionsClosed.add(10'120);
    QCOMPARE(recorder.pieceLimit(), qsizetype(256 * 1024));
    options.bodyLimit = 100;
    QCOMPARE(Recorder(0, 1, options).pieceLimit(), qsizetype(100));
}

QTEST_GUILESS_MAIN(tst_BodyLimits)
#include "tst_bodylimits.moc"
