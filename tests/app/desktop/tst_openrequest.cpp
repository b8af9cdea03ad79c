// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/instance.h"
#include "app/desktop/openrequest.h"
#include "app/host/options.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

using namespace eyewall;
using namespace eyewall::desktop;

namespace {

using ReaderState = OpenRequestReader::State;
constexpr int kLongestOpening = 30'000; // ms

/// In pieces of `size` bytes.
ReaderState fed(OpenRequestReader &reader, const QByteArray &bytes, qsizetype size)
{
    ReaderState state = ReaderState::NeedsMore;
    for (qsizetype i = 0; i < bytes.size(); i += size)
        state = reader.feed(bytes.mid(i, size));
    return state;
}

QStringList longNames(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < count; ++i)
        names += '/' + QString(2000, u'朝') + QString::number(i);
    return names;
}

} // namespace

/// What one process says to the other, by itself and over a socket.
class tst_OpenRequest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isTextOfLines();
    void comesAsItWent_data();
    void comesAsItWent();
    void needsItsEnd();
    void looksNoFurtherThanTheEnd();
    void refuses_data();
    void refuses();
    void refusesAnEndlessLine();
    void opensWhatTheSecondWasGiven_data();
    void opensWhatTheSecondWasGiven();
    void answersOnce();
    void opensNothingOfAPart();
    void closesOnNonsense();
    void goesOnBesideOneThatSaysNothing();
    void sendsNobodyAwayUnheard();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] std::unique_ptr<QLocalSocket> connected() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Instance> m_first;
    QList<QStringList> m_opened;
    int m_raised = 0;
};

void tst_OpenRequest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_opened.clear();
    m_raised = 0;
    m_first.emplace(folder());
    const auto place = m_first->claim();
    QVERIFY(place && *place == Instance::Place::First);
    connect(&*m_first, &Instance::openRequested, this,
            [this](const QStringList &paths) { m_opened += paths; });
    connect(&*m_first, &Instance::raiseRequested, this, [this] { ++m_raised; });
}

void tst_OpenRequest::cleanup()
{
    m_first.reset();
    m_folder.reset();
}

std::unique_ptr<QLocalSocket> tst_OpenRequest::connected() const
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(folder() + "/eyewall.socket");
    return socket;
}

void tst_OpenRequest::isTextOfLines()
{
    QCOMPARE(openRequest({}), QByteArray("raise\n"));
    QCOMPARE(openRequest({"/tmp/a b.eyewall", QStringLiteral("/朝\n")}),
             QByteArray("open /tmp/a%20b.eyewall\nopen /%E6%9C%9D%0A\nraise\n"));
}

void tst_OpenRequest::comesAsItWent_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("none") << QStringList();
    QTest::newRow("one") << QStringList{"/tmp/morning.eyewall"};
    QTest::newRow("the same twice") << QStringList{"/a", "/a"};
    QTest::newRow("strange") << QStringList{"/100%25 \n\t\"raise\"", QStringLiteral("/صباح/朝/é"), "/"};
    QTest::newRow("many") << longNames(host::kMostSessions);
}

void tst_OpenRequest::comesAsItWent()
{
    QFETCH(QStringList, paths);
    const QByteArray request = openRequest(paths);
    for (const qsizetype size : {qsizetype(1), qsizetype(7), request.size()}) {
        OpenRequestReader reader;
        QVERIFY(fed(reader, request, size) == ReaderState::Done);
        QCOMPARE(reader.paths(), paths);
    }
}

void tst_OpenRequest::needsItsEnd()
{
    const QByteArray request = openRequest({"/a", "/b"});
    for (qsizetype size = 0; size < request.size(); ++size) {
        OpenRequestReader reader;
        QVERIFY(reader.feed(request.first(size)) == ReaderState::NeedsMore);
    }
}

void tst_OpenRequest::looksNoFurtherThanTheEnd()
{
    OpenRequestReader reader;
    QVERIFY(reader.feed("open /a\nraise\nopen /b\n") == ReaderState::Done);
    QVERIFY(reader.feed("open /c\nnonsense\n") == ReaderState::Done);
    QCOMPARE(reader.paths(), QStringList{"/a"});
}

void tst_OpenRequest::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("nonsense") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("carriage return") << QByteArray("raise\r\n");
    QTest::newRow("more than raise") << QByteArray("raise me\n");
    QTest::newRow("no name") << QByteArray("open\n");
    QTest::newRow("empty name") << QByteArray("open \n");
    QTest::newRow("relative") << QByteArray("open a\n");
    QTest::newRow("resource") << QByteArray("open :/a\n");
    QTest::newRow("relative, encoded") << QByteArray("open %2Fa\n");
    QTest::newRow("blank") << QByteArray("open /a b\n");
    QTest::newRow("not encoded") << QByteArray("open /\xe6\x9c\x9d\n");
    QTest::newRow("needlessly encoded") << QByteArray("open /%61\n");
    QTest::newRow("small letters") << QByteArray("open /%e6%9c%9d\n");
    QTest::newRow("half a character") << QByteArray("open /%E6%9C\n");
    QTest::newRow("bad encoding") << QByteArray("open /%ZZ\n");
    QTest::newRow("cut encoding") << QByteArray("open /%2\n");
    QTest::newRow("zero") << QByteArray("open /a%00b\n");
    QTest::newRow("zero, not encoded") << QByteArray("open /a\0b\n", 10);
    QTest::newRow("too many") << QByteArray("open /a\n").repeated(21);
}

void tst_OpenRequest::refuses()
{
    QFETCH(QByteArray, request);
    for (const qsizetype size : {qsizetype(1), request.size()}) {
        OpenRequestReader reader;
        QVERIFY(fed(reader, request, size) == ReaderState::Refused);
        QVERIFY(reader.feed("\nraise\n") == ReaderState::Refused); // for good
    }
}

void tst_OpenRequest::refusesAnEndlessLine()
{
    const QByteArray line = "open /" + QByteArray(OpenRequestReader::kLongestLine - 7, 'a');
    OpenRequestReader longest;
    QVERIFY(longest.feed(line) == ReaderState::NeedsMore);
    QVERIFY(longest.feed("\nraise\n") == ReaderState::Done);
    OpenRequestReader longer;
    QVERIFY(longer.feed(line) == ReaderState::NeedsMore);
    QVERIFY(longer.feed("a") == ReaderState::Refused);
    OpenRequestReader whole;
    QVERIFY(whole.feed(line + "a\nraise\n") == ReaderState::Refused);
}

void tst_OpenRequest::opensWhatTheSecondWasGiven_data()
{
    QTest::addColumn<QStringList>("sessions");
    QTest::newRow("none") << QStringList();
    QTest::newRow("two") << QStringList{"/tmp/a b.eyewall", QStringLiteral("/朝")};
    QTest::newRow("as much as can be") << longNames(host::kMostSessions);
}

void tst_OpenRequest::opensWhatTheSecondWasGiven()
{
    QFETCH(QStringList, sessions);
    bool isSecond = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        Instance second(folder());
        const auto place = second.claim(sessions);
        isSecond = place && *place == Instance::Place::Second;
    }));
    QSignalSpy finished(other.get(), &QThread::finished);
    other->start();
    QVERIFY(finished.wait(kLongestOpening));
    QVERIFY(isSecond);
    QTRY_COMPARE_WITH_TIMEOUT(m_raised, 1, kLongestOpening);
    QCOMPARE(m_opened, sessions.isEmpty() ? QList<QStringList>() : QList<QStringList>{sessions});
}

void tst_OpenRequest::answersOnce()
{
    const auto socket = connected();
    socket->write("open /a\nraise\nopen /b\nraise\n");
    QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QLocalSocket::UnconnectedState, kLongestOpening);
    QCOMPARE(socket->readAll(), QByteArray("ok\n"));
    QCOMPARE(m_opened, QList<QStringList>{{"/a"}});
    QCOMPARE(m_raised, 1);
}

void tst_OpenRequest::opensNothingOfAPart()
{
    const auto part = connected();
    part->write("open /a\nopen /b\nrai");
    QVERIFY(part->waitForBytesWritten(kLongestOpening));
    part->disconnectFromServer();
    const auto whole = connected(); // is heard behind the other
    whole->write("raise\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_raised, 1, kLongestOpening);
    QCOMPARE(m_opened, QList<QStringList>());
}

void tst_OpenRequest::closesOnNonsense()
{
    for (const QByteArray &request : {QByteArray("open /a\nopen b\nraise\n"), QByteArray(1'000'000, 'a')}) {
        const auto socket = connected();
        socket->write(request);
        QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QLocalSocket::UnconnectedState, kLongestOpening);
        QCOMPARE(socket->readAll(), QByteArray());
    }
    QCOMPARE(m_opened, QList<QStringList>());
    QCOMPARE(m_raised, 0);
}

void tst_OpenRequest::goesOnBesideOneThatSaysNothing()
{
    const auto silent = connected();
    const auto other = connected();
    other->write("raise\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_raised, 1, kLongestOpening);
    QCOMPARE(silent->state(), QLocalSocket::ConnectedState);
    QTRY_COMPARE_WITH_TIMEOUT(silent->state(), QLocalSocket::UnconnectedState,
                              kLongestOpening); // not for ever
    QCOMPARE(m_raised, 1);
}

void tst_OpenRequest::sendsNobodyAwayUnheard()
{
    const auto socket = connected();
    socket->write("open /a\n");
    QVERIFY(socket->waitForBytesWritten(kLongestOpening));
    const auto next = connected(); // is heard behind the other
    next->write("raise\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_raised, 1, kLongestOpening);
    m_first->release();
    socket->write("raise\n");
    QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QLocalSocket::UnconnectedState, kLongestOpening);
    QCOMPARE(socket->readAll(), QByteArray());
    QCOMPARE(m_opened, QList<QStringList>());
    Instance second(folder());
    const auto place = second.claim({"/a"});
    QVERIFY(place && *place == Instance::Place::First);
}

QTEST_GUILESS_MAIN(tst_OpenRequest)
#include "tst_openrequest.moc"
