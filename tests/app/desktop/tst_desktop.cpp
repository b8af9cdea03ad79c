// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

constexpr int kLongestRun = 30'000; // ms

bool refusesConnections(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", port);
    return !socket.waitForConnected(kLongestRun) && socket.error() == QAbstractSocket::ConnectionRefusedError;
}

} // namespace

/// The desktop app as a process without a screen, with settings of its own.
class tst_Desktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void servesAndEndsInOrder();
    void finishesWhatRuns_data();
    void finishesWhatRuns();
    void leavesAnIgnoredHangupAlone();
    void remembersWindow();
    void remembersTextSize();
    void saysVersionWithoutDisplay();
    void refusesBadUsageWithoutDisplay();
    void staysOpenWhenPortIsBusy_data();
    void staysOpenWhenPortIsBusy();

private:
    void start(const QStringList &arguments);
    quint16 startOnFreePort();
    QString savedFile() const { return m_folder->filePath(QStringLiteral("Eyewall/eyewall.conf")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    QProcessEnvironment m_environment;
};

void tst_Desktop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_process = std::make_unique<QProcess>();
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert("XDG_CONFIG_HOME", m_folder->path());
    m_environment.insert("XDG_RUNTIME_DIR", m_folder->path());
    m_environment.insert("QT_QPA_PLATFORM", "offscreen");
}

void tst_Desktop::cleanup()
{
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->kill();
    m_process->waitForFinished(kLongestRun);
}

void tst_Desktop::start(const QStringList &arguments)
{
    m_process->setProcessEnvironment(m_environment);
    m_process->start(QStringLiteral(EYEWALL), arguments);
}

// 0 when it does not say that it listens.
quint16 tst_Desktop::startOnFreePort()
{
    start({"--listen", "127.0.0.1:0"});
    while (!m_process->canReadLine() && m_process->waitForReadyRead(kLongestRun)) {
    }
    const QByteArray line = m_process->readLine();
    return line.startsWith("listening on http://127.0.0.1:") ? line.mid(30).chopped(2).toUShort() : 0;
}

void tst_Desktop::servesAndEndsInOrder()
{
    const quint16 port = startOnFreePort();
    QVERIFY(port > 0);
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", port);
    socket.write("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(socket.state() == QAbstractSocket::UnconnectedState, kLongestRun);
    QVERIFY(socket.readAll().endsWith("\r\n\r\nHello, World!"));
    m_process->terminate();
    QVERIFY(m_process->waitForFinished(kLongestRun));
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 0);
}

void tst_Desktop::finishesWhatRuns_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP; // the session ends
}

void tst_Desktop::finishesWhatRuns()
{
    QFETCH(int, number);
    const quint16 port = startOnFreePort();
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", port);
    socket.write("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    QByteArray received;
    QTRY_VERIFY_WITH_TIMEOUT((received += socket.readAll()).startsWith("HTTP/1.1 100 "), kLongestRun);
    ::kill(pid_t(m_process->processId()), number);
    QTRY_VERIFY_WITH_TIMEOUT(refusesConnections(port), kLongestRun);
    socket.write("done");
    QTRY_VERIFY_WITH_TIMEOUT((received += socket.readAll()).endsWith("\r\n\r\ndone"), kLongestRun);
    QTRY_VERIFY_WITH_TIMEOUT(m_process->state() == QProcess::NotRunning, kLongestRun);
    QCOMPARE(m_process->exitCode(), 0);
}

/// As with nohup.
void tst_Desktop::leavesAnIgnoredHangupAlone()
{
    const auto before = std::signal(SIGHUP, SIG_IGN); // which a child inherits
    const quint16 port = startOnFreePort();
    std::signal(SIGHUP, before);
    QVERIFY(port > 0);
    ::kill(pid_t(m_process->processId()), SIGHUP);
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", port);
    socket.write("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(socket.state() == QAbstractSocket::UnconnectedState, kLongestRun);
    QVERIFY(socket.readAll().endsWith("\r\n\r\nHello, World!"));
    m_process->terminate();
    QVERIFY(m_process->waitForFinished(kLongestRun));
    QCOMPARE(m_process->exitCode(), 0);
}

void tst_Desktop::remembersWindow()
{
    QVERIFY(startOnFreePort() > 0);
    m_process->terminate();
    QVERIFY(m_process->waitForFinished(kLongestRun));
    QFile file(savedFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY(saved.contains("geometry="));
    QVERIFY(saved.contains("layout="));
    QVERIFY(startOnFreePort() > 0); // with what it saved
}

/// One that there is not becomes the nearest, and is remembered.
void tst_Desktop::remembersTextSize()
{
    QVERIFY(QDir().mkpath(QFileInfo(savedFile()).path()));
    QFile file(savedFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[window]\ntextSize=1000\n");
    file.close();
    QVERIFY(startOnFreePort() > 0);
    m_process->terminate();
    QVERIFY(m_process->waitForFinished(kLongestRun));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("textSize=200\n"));
}

void tst_Desktop::saysVersionWithoutDisplay()
{
    m_environment.insert("QT_QPA_PLATFORM", "none-such");
    start({"--version"});
    QVERIFY(m_process->waitForFinished(kLongestRun));
    QCOMPARE(m_process->exitCode(), 0);
    QCOMPARE(m_process->readAllStandardOutput(), QByteArray("eyewall " EYEWALL_VERSION "\n"));
}

void tst_Desktop::refusesBadUsageWithoutDisplay()
{
    m_environment.insert("QT_QPA_PLATFORM", "none-such");
    start({"--listen", "8080"});
    QVERIFY(m_process->waitForFinished(kLongestRun));
    QCOMPARE(m_process->exitCode(), 2);
    QVERIFY(m_process->readAllStandardError().startsWith("eyewall: --listen: "));
}

void tst_Desktop::staysOpenWhenPortIsBusy_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("English") << "en" << QByteArray(" of 127.0.0.1 is in use by another program.");
    QTest::newRow("German") << "de" << QByteArray(" von 127.0.0.1 wird von einem anderen Programm benutzt.");
    QTest::newRow("no translation") << "tlh" << QByteArray(" of 127.0.0.1 is in use by another program.");
}

void tst_Desktop::staysOpenWhenPortIsBusy()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, text);
    m_environment.insert("LC_ALL", "C.UTF-8");
    m_environment.insert("LANGUAGE", language);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    start({"--listen", "127.0.0.1:" + QString::number(other.serverPort())});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += m_process->readAllStandardError()).contains('\n'), kLongestRun);
    QVERIFY2(said.contains(text), said.constData());
    // The window is there and the process ends only when it is asked to.
    m_process->terminate();
    QVERIFY(m_process->waitForFinished(kLongestRun));
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_Desktop)
#include "tst_desktop.moc"
