// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/childprocess.h"
#include "server/net/subprocess.h"
#include "tests/server/net/streamends.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>

#include <csignal>

using namespace eyewall::net;
using namespace eyewall::test;
using namespace std::chrono_literals;
using eyewall::Task;
using eyewall::core::Result;

/// Children, watched by a descriptor and without one.
class tst_Subprocess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void cleanup();

    void talksThroughItsChannels();
    void endsItsInput();
    void givesErrors();
    void joinsErrorsToTheOutput();
    void writesMuch();
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void tellsAnEndBeforeAnybodyAsked();
    void tellsAllWhoWait();
    void callsBackOnce();
    void ends();
    void runsWhere();
    void runsWithAnEnvironment();
    void runsWithNothingElse();
    void hasAnOrdinarySigpipe();

    void refuses_data();
    void refuses();
    void leavesNothingBehindARefusal();
    void stillRunsBehindATimeOut();
    void forgetsWhoWaitedLongEnough();
    void killsWhatIsLeft();
    void killsWhatIsLeftWithoutALoop();
    void knowsNotWhatOthersWaitedFor();

private:
    [[nodiscard]] static SubprocessOptions shell(const char *script)
    {
        QFETCH_GLOBAL(bool, usesDescriptor);
        SubprocessOptions options{
            .arguments = {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QString::fromUtf8(script)}};
        options.usesDescriptor = usesDescriptor;
        return options;
    }
    [[nodiscard]] static Subprocess started(const SubprocessOptions &options)
    {
        Result<Subprocess> process = Subprocess::start(options);
        if (!process)
            qFatal("%s", qUtf8Printable(process.error().message));
        return std::move(*process);
    }
    [[nodiscard]] static QByteArray outputOf(SubprocessOptions options)
    {
        options.output = Channel::Pipe;
        Subprocess process = started(options);
        return awaited(process.output().readUntilClose()).valueOr(QByteArray("error")).trimmed();
    }
};

namespace {

bool hasChildren()
{
    siginfo_t info{};
    return ::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0;
}

} // namespace

void tst_Subprocess::initTestCase_data()
{
    QTest::addColumn<bool>("usesDescriptor");
    QTest::newRow("by descriptor") << true;
    QTest::newRow("by looking") << false;
}

void tst_Subprocess::cleanup()
{
    QTRY_VERIFY2(!hasChildren(), "a child was left");
}

void tst_Subprocess::talksThroughItsChannels()
{
    SubprocessOptions options = shell("while read line; do echo \"got $line\"; done; exit 3");
    options.input = options.output = Channel::Pipe;
    Subprocess process = started(options);
    QVERIFY(process.isRunning());
    QVERIFY(wrote(process.input(), "hello\n"));
    QCOMPARE(awaited(process.output().readUntil("\n")).valueOr(QByteArray()), QByteArray("got hello\n"));
    process.input().close();
    QCOMPARE(awaited(process.wait()).code, 3);
    QVERIFY(!process.isRunning());
    QCOMPARE(awaited(process.output().readUntilClose()).valueOr(QByteArray("error")), QByteArray());
}

void tst_Subprocess::endsItsInput()
{
    SubprocessOptions options{.arguments = {QStringLiteral("cat")}}; // by PATH
    options.input = options.output = Channel::Pipe;
    Subprocess process = started(options);
    QVERIFY(wrote(process.input(), "some text"));
    process.input().shutdownWriting();
    QCOMPARE(awaited(process.output().readUntilClose()).valueOr(QByteArray()), QByteArray("some text"));
    QVERIFY(awaited(process.wait()).isSuccess());
}

void tst_Subprocess::givesErrors()
{
    SubprocessOptions options = shell("echo out; echo err >&2");
    options.output = options.error = Channel::Pipe;
    Subprocess process = started(options);
    QCOMPARE(awaited(process.error().readUntilClose()).valueOr(QByteArray()), QByteArray("err\n"));
    QCOMPARE(awaited(process.output().readUntilClose()).valueOr(QByteArray()), QByteArray("out\n"));
    QVERIFY(awaited(process.waitForSuccess()));
}

void tst_Subprocess::joinsErrorsToTheOutput()
{
    SubprocessOptions options = shell("echo out; echo err >&2");
    options.error = Channel::Output;
    QCOMPARE(outputOf(options), QByteArray("out\nerr"));
    options.error = Channel::Null;
    QCOMPARE(outputOf(options), QByteArray("out"));
}

void tst_Subprocess::writesMuch()
{
    SubprocessOptions options = shell("cat");
    options.input = options.output = Channel::Pipe;
    Subprocess process = started(options);
    const QByteArray bytes = pattern(4 << 20);
    Task<Result<void>> written = process.input().write(bytes);
    process.input().shutdownWriting();
    QCOMPARE(awaited(process.output().readUntilClose()).valueOr(QByteArray()), bytes);
    QVERIFY(awaited(std::move(written)));
    QVERIFY(awaited(process.wait()).isSuccess());
}

void tst_Subprocess::tellsHowItEnded_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("code");
    QTest::newRow("0") << QByteArray("exit 0") << 0;
    QTest::newRow("1") << QByteArray("exit 1") << 1;
    QTest::newRow("255") << QByteArray("exit 255") << 255;
    QTest::newRow("SIGTERM") << QByteArray("kill -TERM $$") << -SIGTERM;
    QTest::newRow("SIGKILL") << QByteArray("kill -KILL $$") << -SIGKILL;
}

void tst_Subprocess::tellsHowItEnded()
{
    QFETCH(QByteArray, script);
    QFETCH(int, code);
    Subprocess process = started(shell(script.constData()));
    const ExitStatus status = awaited(process.wait());
    QVERIFY(status.isKnown);
    QCOMPARE(status.code, code);
    QCOMPARE(status.isSuccess(), code == 0);
    const Result<void> success = awaited(process.waitForSuccess());
    QCOMPARE(success.hasValue(), code == 0);
    if (!success)
        QVERIFY(success.error().message.contains(QString::number(qAbs(code))));
}

void tst_Subprocess::tellsAnEndBeforeAnybodyAsked()
{
    SubprocessOptions options = shell("exit 7");
    options.output = Channel::Pipe;
    Subprocess process = started(options);
    // It has ended for certain, and nobody has looked.
    siginfo_t info{};
    QCOMPARE(::waitid(P_PID, id_t(process.pid()), &info, WEXITED | WNOWAIT), 0);
    int calls = 0;
    process.onExit([&](ExitStatus status) { calls += status.code; });
    QTRY_COMPARE(calls, 7);
    QCOMPARE(awaited(process.wait()).code, 7);
    QVERIFY(!process.sendSignal(SIGTERM)); // the number may be another's by now
}

void tst_Subprocess::tellsAllWhoWait()
{
    SubprocessOptions options = shell("read line; exit 4");
    options.input = Channel::Pipe;
    Subprocess process = started(options);
    Task<ExitStatus> first = process.wait();
    Task<ExitStatus> second = process.wait();
    process.input().close();
    QCOMPARE(awaited(std::move(first)).code, 4);
    QCOMPARE(awaited(std::move(second)).code, 4);
    QCOMPARE(awaited(process.wait()).code, 4);
}

void tst_Subprocess::callsBackOnce()
{
    SubprocessOptions options = shell("read line; exit 5");
    options.input = Channel::Pipe;
    Subprocess process = started(options);
    int calls = 0;
    process.onExit([&](ExitStatus status) { calls += status.code == 5 ? 1 : 100; });
    QCOMPARE(calls, 0);
    process.input().close();
    QTRY_COMPARE(calls, 1);
    QCOMPARE(awaited(process.wait()).code, 5);
    QCOMPARE(calls, 1);
    process.onExit([&](ExitStatus) { ++calls; });
    QTRY_COMPARE(calls, 2); // late is not never
}

void tst_Subprocess::ends()
{
    Subprocess gentle = started(shell("exec sleep 1000"));
    gentle.terminate();
    QCOMPARE(awaited(gentle.wait()).code, -SIGTERM);
    Subprocess hard = started(shell("exec sleep 1000"));
    hard.kill();
    QCOMPARE(awaited(hard.wait()).code, -SIGKILL);
}

void tst_Subprocess::runsWhere()
{
    const QTemporaryDir folder;
    SubprocessOptions options = shell("pwd -P");
    options.workingDirectory = folder.path();
    QCOMPARE(QString::fromLocal8Bit(outputOf(options)), QFileInfo(folder.path()).canonicalFilePath());
}

void tst_Subprocess::runsWithAnEnvironment()
{
    qputenv("EYEWALL_TEST_VALUE", "inherited");
    SubprocessOptions options = shell("echo \"$EYEWALL_TEST_VALUE\"");
    QCOMPARE(outputOf(options), QByteArray("inherited"));
    options.environment = QStringList{QStringLiteral("EYEWALL_TEST_VALUE=other")};
    QCOMPARE(outputOf(options), QByteArray("other"));
    options.environment = QStringList();
    QCOMPARE(outputOf(options), QByteArray());
    qunsetenv("EYEWALL_TEST_VALUE");
}

void tst_Subprocess::runsWithNothingElse()
{
    const SocketHandle forgotten(::open("/dev/null", O_RDONLY)); // without close-on-exec
    QVERIFY(forgotten.get() >= 3);
    SubprocessOptions options = shell("for f in /proc/self/fd/*; do echo ${f##*/}; done");
    options.input = options.output = options.error = Channel::Pipe;
    const QByteArray listed = outputOf(options);
    QVERIFY2(!listed.split('\n').contains(QByteArray::number(forgotten.get())), listed.constData());
}

void tst_Subprocess::hasAnOrdinarySigpipe()
{
    using Handler = void (*)(int);
    const Handler before = std::signal(SIGPIPE, SIG_IGN); // as servers have it
    const QByteArray ignored = outputOf(shell("grep SigIgn /proc/self/status")).split('\t').last();
    std::signal(SIGPIPE, before);
    QVERIFY(!(ignored.toULongLong(nullptr, 16) & (1ULL << (SIGPIPE - 1))));
}

void tst_Subprocess::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QStringList() << int(std::errc::invalid_argument);
    QTest::newRow("empty name") << QStringList{QString()} << int(std::errc::invalid_argument);
    QTest::newRow("zero byte") << QStringList{QStringLiteral("echo"), QString(QChar(0))}
                               << int(std::errc::invalid_argument);
    QTest::newRow("no such file") << QStringList{QStringLiteral("/nowhere/program")}
                                  << int(std::errc::no_such_file_or_directory);
    QTest::newRow("not in PATH") << QStringList{QStringLiteral("no-such-program-anywhere")}
                                 << int(std::errc::no_such_file_or_directory);
    QTest::newRow("not a program") << QStringList{QStringLiteral("/etc/passwd")}
                                   << int(std::errc::permission_denied);
}

void tst_Subprocess::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const auto refused = Subprocess::start({.arguments = arguments});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::make_error_code(std::errc(code)));
    SubprocessOptions options = shell("exit 0");
    options.output = Channel::Output;
    QVERIFY(!Subprocess::start(options));
    options.output = Channel::Inherit;
    options.workingDirectory = QStringLiteral("/nowhere");
    QVERIFY(!Subprocess::start(options));
}

void tst_Subprocess::leavesNothingBehindARefusal()
{
    const int before = openDescriptors();
    for (int i = 0; i < 5; ++i) {
        SubprocessOptions options{.arguments = {QStringLiteral("/nowhere/program")}};
        options.input = options.output = options.error = Channel::Pipe;
        QVERIFY(!Subprocess::start(options));
    }
    QCOMPARE(openDescriptors(), before);
}

void tst_Subprocess::stillRunsBehindATimeOut()
{
    SubprocessOptions options = shell("read line; exit 6");
    options.input = Channel::Pipe;
    Subprocess process = started(options);
    const auto late = awaited(process.wait(30ms));
    QVERIFY(!late && late.error().isTimeout());
    QVERIFY(process.isRunning());
    process.input().close();
    const auto status = awaited(process.wait(20s));
    QVERIFY(status);
    QCOMPARE(status->code, 6);
}

void tst_Subprocess::forgetsWhoWaitedLongEnough()
{
    const SubprocessOptions options = shell("exec sleep 1000");
    const Result<Spawned> spawned = spawnProcess(options);
    QVERIFY(spawned);
    const auto child = std::make_shared<ChildProcess>(Reactor::shared(), spawned->pid);
    child->watch(options.usesDescriptor);
    for (int i = 0; i < 3; ++i) {
        const auto late = awaited(ChildProcess::wait(child, 1ms));
        QVERIFY(!late && late.error().isTimeout());
    }
    QCOMPARE(child.use_count(), 1L); // each task that waits keeps it
    child->abandon();
    QCOMPARE(awaited(ChildProcess::wait(child)).code, -SIGKILL);
}

void tst_Subprocess::killsWhatIsLeft()
{
    const std::shared_ptr<Reactor> reactor = Reactor::shared();
    int pid = 0;
    Task<ExitStatus> task = [&] {
        Subprocess process = started(shell("exec sleep 1000"));
        pid = process.pid();
        return process.wait();
    }();
    QCOMPARE(awaited(std::move(task)).code, -SIGKILL);
    QTRY_VERIFY(::kill(pid, 0) != 0);
}

void tst_Subprocess::killsWhatIsLeftWithoutALoop()
{
    const int before = openDescriptors();
    int pid = 0;
    {
        SubprocessOptions options = shell("exec sleep 1000");
        options.output = Channel::Pipe;
        const Subprocess process = started(options);
        pid = process.pid();
    }
    QVERIFY(::kill(pid, 0) != 0); // waited for already
    QCOMPARE(openDescriptors(), before);
}

void tst_Subprocess::knowsNotWhatOthersWaitedFor()
{
    Subprocess process = started(shell("exit 0"));
    QCOMPARE(::waitpid(process.pid(), nullptr, 0), process.pid());
    const ExitStatus status = awaited(process.wait());
    QVERIFY(!status.isKnown);
    QVERIFY(!status.isSuccess());
}

QTEST_GUILESS_MAIN(tst_Subprocess)
#include "tst_subprocess.moc"
