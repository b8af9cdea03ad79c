// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/logcapture.h"
#include "app/host/loglevel.h"
#include "server/core/logging.h"
#include "server/monitor/logbook.h"

#include <QTest>

#include <optional>
#include <thread>

using namespace eyewall;
using namespace eyewall::host;
using monitor::LogLine;
using monitor::LogSeverity;

Q_LOGGING_CATEGORY(foreignLog, "foreign.library")

class tst_LogCapture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void recordsWhatIsLogged();
    void recordsInfoThatTheConsoleDoesNotShow();
    void consoleLevelLetsMoreThrough();
    void leavesAccessLinesOutUnlessAskedFor_data();
    void leavesAccessLinesOutUnlessAskedFor();
    void environmentDecidesAboutTheConsole();
    void recordsOtherThreads();
    void recordsForeignCategories();
    void endsWithoutATrace();
};

namespace {

/// What reaches the handler that was there before: standard error, in the program.
QStringList console;
QtMessageHandler testHandler = nullptr;

void writeToConsole(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (QByteArrayView(context.category) == "default")
        testHandler(type, context, text);
    else
        console += text;
}

QString textsOf(monitor::LogBook &book)
{
    QStringList texts;
    for (const LogLine &line : book.take())
        texts += QString::fromUtf8(line.text);
    return texts.join(QLatin1Char('|'));
}

} // namespace

void tst_LogCapture::init()
{
    qunsetenv("QT_LOGGING_RULES");
    console.clear();
    testHandler = qInstallMessageHandler(writeToConsole);
    setLogLevel(LogLevel::Warning);
}

void tst_LogCapture::cleanup()
{
    qInstallMessageHandler(testHandler);
}

void tst_LogCapture::recordsWhatIsLogged()
{
    monitor::LogBook book;
    const LogCapture capture(book);
    qCWarning(generalLog, "the disk is %d %% full", 93);
    qCCritical(applicationLog) << "it broke";
    const std::deque<LogLine> lines = book.take();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].text, QByteArray("the disk is 93 % full"));
    QCOMPARE(lines[0].category, QByteArray("eyewall.general"));
    QVERIFY(lines[0].severity == LogSeverity::Warning);
    QVERIFY(lines[0].time > 1'700'000'000'000'000'000);
    QCOMPARE(lines[1].category, QByteArray("eyewall.application"));
    QVERIFY(lines[1].severity == LogSeverity::Error);
    QCOMPARE(console, QStringList({QStringLiteral("the disk is 93 % full"), QStringLiteral("it broke")}));
}

void tst_LogCapture::recordsInfoThatTheConsoleDoesNotShow()
{
    monitor::LogBook book;
    const LogCapture capture(book);
    setLogLevel(LogLevel::Error);
    qCDebug(generalLog, "detail");
    qCInfo(generalLog, "note");
    qCWarning(generalLog, "care");
    QCOMPARE(textsOf(book), QStringLiteral("note|care"));
    QCOMPARE(console, QStringList());
}

void tst_LogCapture::consoleLevelLetsMoreThrough()
{
    monitor::LogBook book;
    const LogCapture capture(book);
    setLogLevel(LogLevel::Debug);
    qCDebug(generalLog, "detail");
    QCOMPARE(textsOf(book), QStringLiteral("detail"));
    QCOMPARE(console, QStringList{QStringLiteral("detail")});
}

void tst_LogCapture::leavesAccessLinesOutUnlessAskedFor_data()
{
    QTest::addColumn<int>("console");
    QTest::addColumn<bool>("isMade");
    QTest::newRow("debug") << int(LogLevel::Debug) << true;
    QTest::newRow("info") << int(LogLevel::Info) << true;
    QTest::newRow("warning") << int(LogLevel::Warning) << false;
    QTest::newRow("error") << int(LogLevel::Error) << false;
}

void tst_LogCapture::leavesAccessLinesOutUnlessAskedFor()
{
    QFETCH(int, console);
    QFETCH(bool, isMade);
    monitor::LogBook book;
    const LogCapture capture(book);
    setLogLevel(static_cast<LogLevel>(console));
    QCOMPARE(accessLog().isInfoEnabled(), isMade);
    QVERIFY(generalLog().isInfoEnabled());
}

void tst_LogCapture::environmentDecidesAboutTheConsole()
{
    monitor::LogBook book;
    qputenv("QT_LOGGING_RULES", "eyewall.general.info=true");
    const LogCapture capture(book);
    qCInfo(generalLog, "note");
    QCOMPARE(console, QStringList{QStringLiteral("note")});
    QCOMPARE(textsOf(book), QStringLiteral("note"));
}

void tst_LogCapture::recordsOtherThreads()
{
    monitor::LogBook book;
    const LogCapture capture(book);
    setLogLevel(LogLevel::Error);
    std::thread([] { qCWarning(generalLog, "from a worker"); }).join();
    QCOMPARE(textsOf(book), QStringLiteral("from a worker"));
}

void tst_LogCapture::recordsForeignCategories()
{
    monitor::LogBook book;
    const LogCapture capture(book);
    setLogLevel(LogLevel::Error);
    qCWarning(foreignLog, "a library complains");
    QCOMPARE(textsOf(book), QStringLiteral("a library complains"));
    QCOMPARE(console, QStringList{QStringLiteral("a library complains")});
}

void tst_LogCapture::endsWithoutATrace()
{
    monitor::LogBook book;
    std::optional<LogCapture> capture;
    capture.emplace(book);
    capture.reset();
    qCInfo(generalLog, "note");
    qCWarning(generalLog, "care");
    QCOMPARE(textsOf(book), QString());
    QCOMPARE(console, QStringList{QStringLiteral("care")});
    capture.emplace(book);
    qCWarning(generalLog, "again");
    QCOMPARE(textsOf(book), QStringLiteral("again"));
}

QTEST_GUILESS_MAIN(tst_LogCapture)
#include "tst_logcapture.moc"
