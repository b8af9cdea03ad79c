// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/conformance/dialogue.h"
#include "tests/conformance/rowserver.h"
#include "tests/conformance/unread.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <deque>
#include <set>

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

    std::vector<Row> m_rows;
    std::optional<RowServers> m_servers;
    qsizetype m_descriptors = 0;
};

namespace {

struct Cut {
    std::size_t step;
    qsizetype offset;
};

/// Under a sanitizer, with Qt's sockets and with TLS a connection costs several times as much: then not every
/// place of a row has its turn, but over all rows each kind of place has.
qsizetype stepOfCuts()
{
    QFETCH_GLOBAL(bool, isPortable);
    QFETCH_GLOBAL(bool, isTls);
    const qsizetype step = (isPortable ? 3 : 1) * (isTls ? 17 : 1);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 7 * step;
#else
    return step;
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
    QCOMPARE(openDescriptors(), m_descriptors);
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

void tst_Conformance::inHalves()
{
    QFETCH(int, index);
    const Row &row = m_rows[std::size_t(index)];
    TestServer *server = m_servers->serverFor(row);
    QVERIFY2(server, "no such setting");
    // Many connections at once, so that waiting for the server costs little for each.
    constexpr std::size_t kAtOnce = 50;
    const std::vector<Cut> cuts = cutsOf(row);
    for (std::size_t begin = 0; begin < cuts.size(); begin += kAtOnce) {
        std::deque<Dialogue> dialogues;
        std::vector<quint16> ports;
        const std::size_t end = std::min(cuts.size(), begin + kAtOnce);
        for (std::size_t i = begin; i < end; ++i) {
            Dialogue &dialogue = dialogues.emplace_back(row, server->connect());
            QVERIFY2(dialogue.playUntil(cuts[i].step, cuts[i].offset),
                     qPrintable(textFor(cuts[i], dialogue)));
            ports.push_back(dialogue.port());
        }
        Unread(ports).wait();
        for (std::size_t i = begin; i < end; ++i)
            QVERIFY2(dialogues[i - begin].playRest(), qPrintable(textFor(cuts[i], dialogues[i - begin])));
    }
}

QTEST_GUILESS_MAIN(tst_Conformance)
#include "tst_conformance.moc"
