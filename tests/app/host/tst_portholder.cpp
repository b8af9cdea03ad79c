// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/portholder.h"
#include "daemon.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace eyewall::host;

namespace {

// In the system's own form: 127.0.0.1, ::1 and for all addresses, at port 8080.
const QByteArray kHeading =
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid "
    " timeout inode\n";
const QByteArray kLoopback = "0100007F";
const QByteArray kLoopback6 = "00000000000000000000000001000000";
const QByteArray kAll6 = "00000000000000000000000000000000";

QByteArray socketLine(const QByteArray &address, int inode, const QByteArray &state = "0A")
{
    return "   0: " + address + ":1F90 00000000:0000 " + state +
           " 00000000:00000000 00:00000000 00000000     0        0 " + QByteArray::number(inode) +
           " 1 0000000000000000 100 0 0 10 0\n";
}

/// The lists of a system, in a folder.
struct Proc {
    Proc() { QDir(folder.path()).mkpath(QStringLiteral("net")); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        Q_ASSERT_X(file.open(QIODevice::WriteOnly), "Proc", "a folder that can be written");
        file.write(content);
    }
    void addProcess(int process, const QByteArray &program, int inode) const
    {
        QDir(folder.path()).mkpath(QStringLiteral("%1/fd").arg(process));
        write(QStringLiteral("%1/comm").arg(process), program + '\n');
        QFile::link(QStringLiteral("socket:[%1]").arg(inode),
                    folder.filePath(QStringLiteral("%1/fd/3").arg(process)));
    }

    QTemporaryDir folder;
};

} // namespace

class tst_PortHolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAnotherProcess();
    void namesThisProgram();
    void findsWhoHoldsAllAddresses();
    void findsWhoHoldsOneOfAll();
    void findsNobodyAtAFreePort();
    void prefersTheVeryAddress();
    void namesTheFirstOfSeveralProcesses();
    void tellsWhoseItIsOtherwise();
    void showsPrintableNamesOnly();
    void leavesAloneWhatDoesNotListen();
    void doesWithoutLists();
};

void tst_PortHolder::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("The system's lists are those of Linux");
#endif
}

void tst_PortHolder::namesAnotherProcess()
{
    Daemon daemon;
    QVERIFY(daemon.isReady());
    const auto holder = findPortHolder({QHostAddress::LocalHost, daemon.port(), {}});
    QVERIFY(holder);
    QCOMPARE(holder->process, daemon.process());
    QCOMPARE(holder->program, QStringLiteral("eyewalld"));
    QVERIFY(!holder->isThisProgram());
    QVERIFY(!holder->user.isEmpty());
}

void tst_PortHolder::namesThisProgram()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto holder = findPortHolder({QHostAddress::LocalHost, server.serverPort(), {}});
    QVERIFY(holder && holder->isThisProgram());
}

void tst_PortHolder::findsWhoHoldsAllAddresses()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::Any));
    const auto holder = findPortHolder({QHostAddress::LocalHost, server.serverPort(), {}});
    QVERIFY(holder && holder->isThisProgram());
}

void tst_PortHolder::findsWhoHoldsOneOfAll()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto holder = findPortHolder({QHostAddress::Any, server.serverPort(), {}});
    QVERIFY(holder && holder->isThisProgram());
}

void tst_PortHolder::findsNobodyAtAFreePort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    QVERIFY(!findPortHolder({QHostAddress::LocalHost, port, {}}));
    QVERIFY(!findPortHolder({QHostAddress::LocalHost, port, QStringLiteral("/run/some.sock")}));
}

void tst_PortHolder::prefersTheVeryAddress()
{
    const Proc proc;
    proc.write(QStringLiteral("net/tcp"), kHeading + socketLine(kLoopback, 11));
    proc.write(QStringLiteral("net/tcp6"), kHeading + socketLine(kAll6, 12) + socketLine(kLoopback6, 13));
    proc.addProcess(101, "four", 11);
    proc.addProcess(102, "all", 12);
    proc.addProcess(103, "six", 13);
    const QString folder = proc.folder.path();
    QCOMPARE(findPortHolder({QHostAddress::LocalHost, 8080, {}}, folder)->program, QStringLiteral("four"));
    QCOMPARE(findPortHolder({QHostAddress::LocalHostIPv6, 8080, {}}, folder)->program, QStringLiteral("six"));
    QCOMPARE(findPortHolder({QHostAddress(QStringLiteral("127.0.0.9")), 8080, {}}, folder)->program,
             QStringLiteral("all"));
    QVERIFY(!findPortHolder({QHostAddress::LocalHost, 8081, {}}, folder));
}

void tst_PortHolder::namesTheFirstOfSeveralProcesses()
{
    const Proc proc;
    proc.write(QStringLiteral("net/tcp"), kHeading + socketLine(kLoopback, 11));
    proc.addProcess(1002, "worker", 11);
    proc.addProcess(999, "leader", 11);
    const auto holder = findPortHolder({QHostAddress::LocalHost, 8080, {}}, proc.folder.path());
    QCOMPARE(holder->process, 999);
    QCOMPARE(holder->program, QStringLiteral("leader"));
}

/// Whose open files may not be looked at.
void tst_PortHolder::tellsWhoseItIsOtherwise()
{
    const Proc proc;
    proc.write(QStringLiteral("net/tcp"), kHeading + socketLine(kLoopback, 11));
    proc.addProcess(101, "innocent", 12);
    const auto holder = findPortHolder({QHostAddress::LocalHost, 8080, {}}, proc.folder.path());
    QVERIFY(holder);
    QCOMPARE(holder->process, 0);
    QCOMPARE(holder->program, QString());
    QCOMPARE(holder->user, QStringLiteral("root"));
}

void tst_PortHolder::showsPrintableNamesOnly()
{
    const Proc proc;
    proc.write(QStringLiteral("net/tcp"), kHeading + socketLine(kLoopback, 11));
    proc.addProcess(101,
                    "a\n\x1b[1m \xe2\x80\xae"
                    "b",
                    11);
    const auto holder = findPortHolder({QHostAddress::LocalHost, 8080, {}}, proc.folder.path());
    QCOMPARE(holder->program, QStringLiteral("a[1m b"));
}

void tst_PortHolder::leavesAloneWhatDoesNotListen()
{
    const Proc proc;
    proc.write(QStringLiteral("net/tcp"), kHeading + socketLine(kLoopback, 11, "01") + "nonsense\n" +
                                              socketLine("0100", 12) + socketLine("01zz007F", 13));
    QVERIFY(!findPortHolder({QHostAddress::LocalHost, 8080, {}}, proc.folder.path()));
}

void tst_PortHolder::doesWithoutLists()
{
    const QTemporaryDir empty;
    QVERIFY(!findPortHolder({QHostAddress::LocalHost, 8080, {}}, empty.path()));
}

QTEST_GUILESS_MAIN(tst_PortHolder)
#include "tst_portholder.moc"
