// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/conformance/dialogue.h"
#include "tests/conformance/rowserver.h"
#include "tests/conformance/unread.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <thread>
#include <vector>

using namespace eyewall::test;

/// Plays every row of rows/ over every kind of stream: sent whole, a byte at a time, and cut in two at every
/// place.
class tst_Conformance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void initTestCase();
    void cleanupTestCase();

    void whole_data() { addRows(true); }
    void whole();
    void byByte_data() { addRows(false); }
    void byByte();
    void inHalves_data() { addRows(false); }
    void inHalves();

private:
    void addRows(bool withOnce) const;
    [[nodiscard]] QByteArray sessionWith(TestServer &server);

    std::vector<Row> m_rows;
    std::optional<RowServers> m_servers;
    std::map<quint16, QByteArray> m_sessions; ///< of TLS, by the port of their server
    qsizetype m_descriptors = 0;
};

namespace {

struct Cut {
    std::size_t step;
    qsizetype offset;
};

/// Under a sanitizer a connection costs several times as much, with TLS and with Qt's sockets above all: then
/// not every place of a row has its turn, but over all rows each kind of place has.
qsizetype stepOfCuts()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QFETCH_GLOBAL(bool, isPortable);
    QFETCH_GLOBAL(bool, isTls);
    return 7 * (isPortable ? 3 : 1) * (isTls ? 17 : 1);
#else
    return 1;
#endif
}

/// Places between two bytes that are sent.
std::vector<Cut> cutsOf(const Row &row)
{
    // Long messages are long by repetition: their begin and end are what tells something.
    constexpr qsizetype kEveryByte = 400;
    const qsizetype stride = stepOfCuts();
    std::vector<Cut> cuts;
    for (std::size_t i = 0; i < row.steps.size(); ++i) {
        const Step &step = row.steps[i];
        const qsizetype size = step.kind == Step::Kind::Send ? step.bytes.size() : 0;
        for (qsizetype offset = 1 + row.line % stride; offset < size; offset += stride) {
            if (offset <= kEveryByte / 2 || offset >= size - kEveryByte / 2)
                cuts.push_back({i, offset});
        }
    }
    return cuts;
}

/// Calls it with each number below `count`, on several threads: a connection waits more than it works.
template<typename Function>
void forEach(std::size_t count, Function function)
{
    constexpr std::size_t kThreads = 4;
    std::vector<std::thread> threads;
    for (std::size_t first = 0; first < std::min(kThreads, count); ++first) {
        threads.emplace_back([=, &function] {
            for (std::size_t i = first; i < count; i += kThreads)
                function(i);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

QString textFor(const Cut &cut, const Dialogue &dialogue)
{
    return QStringLiteral("cut at %1 of line %2: %3").arg(cut.offset).arg(cut.step).arg(dialogue.mistake());
}

} // namespace

void tst_Conformance::initTestCase()
{
    const QDir folder(QStringLiteral(EYEWALL_ROWS));
    std::set<QByteArray> names;
    for (const QString &name : folder.entryList({QStringLiteral("*.rows")}, QDir::Files, QDir::Name)) {
        auto rows = readRowFile(folder.filePath(name));
        QVERIFY2(rows.hasValue(), rows.hasValue() ? "" : qPrintable(rows.error().message));
        for (Row &row : *rows) {
            QVERIFY2(names.insert(row.name).second, row.name + " is there twice");
            m_rows.push_back(std::move(row));
        }
    }
    QVERIFY(!m_rows.empty());
    m_descriptors = openDescriptors();
    m_servers.emplace();
}

void tst_Conformance::cleanupTestCase()
{
    m_servers.reset();
    // Files that a thread of the pool opens for a connection that is gone are closed by that thread.
    QTRY_VERIFY2(openDescriptors() == m_descriptors, namesOfDescriptors().constData());
}

void tst_Conformance::addRows(bool withOnce) const
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (withOnce || !m_rows[i].isOnce)
            QTest::newRow(m_rows[i].name.constData()) << int(i);
    }
}

void tst_Conformance::whole()
{
    QFETCH(int, index);
    const Row &row = m_rows[std::size_t(index)];
    TestServer *server = m_servers->serverFor(row);
    QVERIFY2(server, "no such setting");
    Dialogue dialogue(row, server->connect());
    QVERIFY2(dialogue.play(), qPrintable(dialogue.mistake()));
}

void tst_Conformance::byByte()
{
    QFETCH(int, index);
    const Row &row = m_rows[std::size_t(index)];
    TestServer *server = m_servers->serverFor(row);
    QVERIFY2(server, "no such setting");
    Dialogue dialogue(row, server->connect());
    QVERIFY2(dialogue.playByByte(), qPrintable(dialogue.mistake()));
}

/// For connections that resume it, which costs less than half of a new one. Empty without TLS.
QByteArray tst_Conformance::sessionWith(TestServer &server)
{
    QFETCH_GLOBAL(bool, isTls);
    if (!isTls)
        return {};
    QByteArray &session = m_sessions[server.port()];
    if (session.isEmpty()) {
        RawClient client = server.connect();
        (void)client.get("/probe");
        session = client.tls() ? client.tls()->session() : QByteArray();
    }
    return session;
}

void tst_Conformance::inHalves()
{
    QFETCH(int, index);
    const Row &row = m_rows[std::size_t(index)];
    TestServer *server = m_servers->serverFor(row);
    QVERIFY2(server, "no such setting");
    // Many connections at once, so that waiting for the server costs little for each.
    constexpr std::size_t kAtOnce = 64;
    const std::vector<Cut> cuts = cutsOf(row);
    const QByteArray session = sessionWith(*server);
    for (std::size_t begin = 0; begin < cuts.size(); begin += kAtOnce) {
        const std::size_t count = std::min(cuts.size() - begin, kAtOnce);
        std::vector<std::optional<Dialogue>> dialogues(count);
        std::vector<quint16> ports(count);
        forEach(count, [&](std::size_t i) {
            const Cut &cut = cuts[begin + i];
            RawClient client = session.isEmpty() ? server->connect()
                                                 : RawClient(server->port(), TlsWishes{.session = session});
            Dialogue &dialogue = dialogues[i].emplace(row, std::move(client));
            (void)dialogue.playUntil(cut.step, cut.offset);
            ports[i] = dialogue.port();
        });
        for (std::size_t i = 0; i < count; ++i)
            QVERIFY2(dialogues[i]->mistake().isEmpty(), qPrintable(textFor(cuts[begin + i], *dialogues[i])));
        Unread(ports).wait();
        forEach(count, [&](std::size_t i) { (void)dialogues[i]->playRest(); });
        for (std::size_t i = 0; i < count; ++i)
            QVERIFY2(dialogues[i]->mistake().isEmpty(), qPrintable(textFor(cuts[begin + i], *dialogues[i])));
    }
}

QTEST_GUILESS_MAIN(tst_Conformance)
#include "tst_conformance.moc"
