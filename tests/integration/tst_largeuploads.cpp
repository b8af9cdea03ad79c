// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/deflater.h"
#include "server/core/sleep.h"
#include "server/web/context.h"
#include "server/web/formreader.h"
#include "tests/server/connection/testserver.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>
#include <optional>

using namespace eyewall;
using namespace eyewall::test;

namespace {

// Shadow memory makes sanitized programs several times slower, and what was freed stays in quarantine.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kMeasures = false;
constexpr qint64 kSize = 32 * 1024 * 1024;
#else
constexpr bool kMeasures = true;
constexpr qint64 kSize = qint64(2) * 1024 * 1024 * 1024;
#endif
constexpr qint64 kSlowSize = std::min(kSize / 4, qint64(128 * 1024 * 1024)); // waits for each piece
constexpr qint64 kAllowed = 16 * 1024 * 1024;

/// Bytes of memory that this process has now.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

/// Bytes counted, and the most memory seen meanwhile.
class Meter {
public:
    void add(qint64 size)
    {
        m_size += size;
        if (++m_pieces % 16 == 0)
            m_most = std::max(m_most, residentBytes());
    }
    [[nodiscard]] QByteArray text() const
    {
        return QByteArray::number(m_size) + ' ' + QByteArray::number(m_most);
    }

private:
    qint64 m_size = 0;
    qint64 m_most = 0;
    int m_pieces = 0;
};

Task<> meterBody(Context &context)
{
    const bool isSlow = !context.header("Slow").isNull();
    Meter meter;
    while (const auto piece = co_await context.readBody()) {
        meter.add(piece->size());
        if (isSlow)
            co_await sleepFor(std::chrono::milliseconds(1));
    }
    context.text(meter.text());
}

Task<> meterForm(Context &context)
{
    Meter meter;
    FormReader form(context);
    while (co_await form.nextPart()) {
        while (const auto piece = co_await form.read())
            meter.add(piece->size());
    }
    context.text(meter.text());
}

} // namespace

/// Uploads that are larger than what may be held of them. Both ends live in this process.
class tst_LargeUploads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void initTestCase();
    void init() { m_server.emplace(m_application, streamConfig()); }
    void cleanup() { m_server.reset(); }

    void holdsLittle_data();
    void holdsLittle();

private:
    Application m_application;
    std::optional<TestServer> m_server;
};

void tst_LargeUploads::initTestCase()
{
    const RouteOptions options{.maxBody = 4 * kSize, .streamsBody = true};
    m_application.post("/meter", meterBody, options);
    m_application.post("/form", meterForm, options);
}

void tst_LargeUploads::holdsLittle_data()
{
    QTest::addColumn<QByteArray>("begin"); // behind Host
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<qint64>("size"); // of content
    const QByteArray piece(1024 * 1024, 'x');
    const qint64 pieces = kSize / piece.size();
    const QByteArray length = "Content-Length: " + QByteArray::number(kSize) + "\r\n\r\n";
    QTest::newRow("length") << length << piece << pieces << QByteArray() << kSize;
    QTest::newRow("slow handler") << "Slow: 1\r\nContent-Length: " + QByteArray::number(kSlowSize) +
                                         "\r\n\r\n"
                                  << piece << kSlowSize / piece.size() << QByteArray() << kSlowSize;
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n\r\n")
                             << "100000\r\n" + piece + "\r\n"
                             << pieces << QByteArray("0\r\n\r\n") << kSize;
    const QByteArray begin = "--b\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\n";
    const QByteArray end = "\r\n--b--\r\n";
    QTest::newRow("form") << "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: " +
                                 QByteArray::number(begin.size() + kSize + end.size()) + "\r\n\r\n" + begin
                          << piece << pieces << end << kSize;
    // The same member again and again (RFC 1952 section 2.2).
    core::Deflater deflater{core::DeflateOptions()};
    QByteArray member;
    constexpr qint64 kPieces = 16;
    for (qint64 i = 0; i < kPieces; ++i)
        deflater.deflate(piece, core::Deflater::Flush::None, member);
    deflater.deflate({}, core::Deflater::Flush::Finish, member);
    const qint64 members = pieces / kPieces;
    QTest::newRow("gzip") << "Content-Encoding: gzip\r\nContent-Length: " +
                                 QByteArray::number(members * member.size()) + "\r\n\r\n"
                          << member << members << QByteArray() << kSize;
}

void tst_LargeUploads::holdsLittle()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, piece);
    QFETCH(qint64, count);
    QFETCH(QByteArray, end);
    QFETCH(qint64, size);
    const QByteArray path = QByteArray(QTest::currentDataTag()).contains("form") ? "/form" : "/meter";
    RawClient client = m_server->connect();
    const qint64 before = residentBytes();
    QVERIFY(client.send("POST " + path + " HTTP/1.1\r\nHost: a\r\n" + begin));
    for (qint64 i = 0; i < count; ++i)
        QVERIFY(client.send(piece));
    QVERIFY(client.send(end));
    const QList<QByteArray> figures = client.reply().body.split(' ');
    QCOMPARE(figures.value(0).toLongLong(), size);
    const qint64 more = figures.value(1).toLongLong() - before;
    QVERIFY2(!kMeasures || more < kAllowed, qPrintable(QStringLiteral("%1 bytes more").arg(more)));
}

QTEST_GUILESS_MAIN(tst_LargeUploads)
#include "tst_largeuploads.moc"
