// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/headwriter.h"

#include <QtTest/QTest>

#include <vector>

using namespace eyewall::http;

namespace {

constexpr qint64 kSecond = 1'000'000'000;

Response answer(int status, const QByteArray &type, const QByteArray &field = {})
{
    Response response;
    response.status = status;
    response.contentType = type;
    if (!field.isEmpty() && !response.headers.add(field, "value"))
        qFatal("bad field");
    return response;
}

QByteArray written(HeadWriter &writer, const Response &response, const ReplyFraming &framing, qint64 now)
{
    QByteArray out(headRoom(response), 'x');
    const char *const end = writer.write(out.data(), response, framing, now);
    out.resize(end - out.constData());
    return out;
}

QByteArray expected(const Response &response, const ReplyFraming &framing, qint64 now)
{
    QByteArray out;
    DateCache date;
    appendHead(out, response, framing, date.text(now));
    return out;
}

} // namespace

/// Whatever was written before, a head is what appendHead() makes of it.
class tst_HeadWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEachBehindEachOther();
    void followsTheClock();
    void leavesOutABadType();
    void doesNotKeepATypeThatIsGone();
};

void tst_HeadWriter::writesEachBehindEachOther()
{
    using Kind = ReplyFraming::Kind;
    Response named = answer(404, "text/html");
    named.reason = "No Such Room";
    Response split = answer(404, "text/html");
    split.reason = "No\r\nX: 1";
    const std::vector<Response> responses{
        named,
        split,
        answer(200, "text/plain"),
        answer(200, "text/html"),
        answer(404, "text/html"),
        answer(200, {}),
        answer(200, "text/plaim"),
        answer(599, "a/b"),
        answer(200, "a\r\nb"),
        answer(200, "a/b", "Name"),
        answer(200, "a/b", "Content-Type"),
        answer(204, {}),
        answer(200, QByteArray(128, 't')),
        answer(200, QByteArray(129, 't')),
        answer(511, QByteArray(128, 't')),
    };
    const std::vector<ReplyFraming> framings{
        {Kind::Length, 0, true, false},    {Kind::Length, 13, true, true},
        {Kind::Length, 100, false, false}, {Kind::Length, std::numeric_limits<qint64>::max(), true, false},
        {Kind::Chunked, 0, true, false},   {Kind::UntilClose, 0, false, false},
        {Kind::None, 0, true, false},
    };
    HeadWriter writer;
    for (const Response &before : responses) {
        for (const ReplyFraming &framingBefore : framings) {
            for (const Response &response : responses) {
                for (const ReplyFraming &framing : framings) {
                    (void)written(writer, before, framingBefore, kSecond);
                    QCOMPARE(written(writer, response, framing, kSecond),
                             expected(response, framing, kSecond));
                }
            }
        }
    }
}

void tst_HeadWriter::followsTheClock()
{
    HeadWriter writer;
    const Response response = answer(200, "text/plain");
    for (const qint64 now :
         {qint64(0), kSecond - 1, kSecond, 5 * kSecond + 3, kSecond, 784111777 * kSecond}) {
        QCOMPARE(written(writer, response, {}, now), expected(response, {}, now));
        DateCache date;
        QCOMPARE(writer.date(now), date.text(now));
    }
}

void tst_HeadWriter::leavesOutABadType()
{
    HeadWriter writer;
    for (const qsizetype length : {0, 60, 100}) {
        const QByteArray type = "text/plain; x=" + QByteArray(length, 'a') + "\r\nSet-Cookie: a=b";
        for (int i = 0; i < 2; ++i) {
            const QByteArray head = written(writer, answer(200, type), {}, 0);
            QVERIFY(!head.contains("Set-Cookie"));
            QVERIFY(!head.contains("Content-Type"));
        }
    }
}

void tst_HeadWriter::doesNotKeepATypeThatIsGone()
{
    HeadWriter writer;
    char type[] = "text/plain";
    Response response;
    response.contentType = QByteArray::fromRawData(type, 10);
    QVERIFY(written(writer, response, {}, 0).contains("text/plain"));
    type[5] = 'f'; // same place, same length
    QVERIFY(written(writer, response, {}, 0).contains("text/flain"));
}

QTEST_GUILESS_MAIN(tst_HeadWriter)
#include "tst_headwriter.moc"
