// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int kLongestTurn = 30'000; // ms

/// The desktop app as a process without a screen.
struct App {
    App(const QTemporaryDir &home, const QStringList &arguments,
        const QStringList &options = {"--listen", "127.0.0.1:0"})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_CONFIG_HOME", home.path());
        environment.insert("XDG_RUNTIME_DIR", home.path());
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("LC_ALL", "C.UTF-8");
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(EYEWALL), options + arguments);
    }
    ~App()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.kill();
        process.waitForFinished(kLongestTurn);
    }
    bool listens()
    {
        while (!process.canReadLine() && process.waitForReadyRead(kLongestTurn)) {
        }
        return process.readLine().startsWith("listening on http://");
    }
    bool isOver() { return process.waitForFinished(kLongestTurn); }
    bool endsWith(int code)
    {
        return isOver() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == code;
    }
    void crash()
    {
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished(kLongestTurn);
    }

    QProcess process;
};

} // namespace

/// Profiles and their one process at a time, with real processes.
class tst_Instance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void raisesTheFirst_data();
    void raisesTheFirst();
    void handsSessionsToTheFirst();
    void keepsProfilesApart();
    void takesOverAfterACrash();
    void makesAFolderForItsOwnerAlone();
    void worksWithALongName();
    void makesWayWhileItStops();
    void refusesAFolder_data();
    void refusesAFolder();
    void doesWithoutAHome();

private:
    QString profile(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_Instance::raisesTheFirst_data()
{
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("usual profile") << false;
    QTest::newRow("named profile") << true;
}

void tst_Instance::raisesTheFirst()
{
    QFETCH(bool, isNamed);
    const QStringList arguments = isNamed ? QStringList{"--profile", profile("p")} : QStringList();
    App first(*m_home, arguments);
    QVERIFY(first.listens());
    for (int i = 0; i < 2; ++i) {
        App second(*m_home, arguments);
        QVERIFY(second.endsWith(0));
        QCOMPARE(
            second.process.readAllStandardOutput(),
            QByteArray("eyewall: Eyewall runs with this profile already: its window comes to the front.\n"
                       "eyewall: It keeps its own settings: what was given here has no effect.\n"));
    }
    QCOMPARE(first.process.state(), QProcess::Running);
    first.process.terminate();
    QVERIFY(first.endsWith(0));
    App next(*m_home, arguments);
    QVERIFY(next.listens());
}

void tst_Instance::handsSessionsToTheFirst()
{
    App first(*m_home, {});
    QVERIFY(first.listens());
    App second(*m_home, {"a.eyewall", "file:///tmp/b%20c.eyewall"}, {});
    QVERIFY(second.endsWith(0));
    QCOMPARE(second.process.readAllStandardOutput(), // they have an effect
             QByteArray("eyewall: Eyewall runs with this profile already: its window comes to the front.\n"));
    App third(*m_home, {"https://example.org/a.eyewall"}, {});
    QVERIFY(third.endsWith(2));
    QCOMPARE(third.process.readAllStandardError().split('\n').first(),
             QByteArray("eyewall: \"https://example.org/a.eyewall\" is not a file of this machine"));
    first.process.terminate();
    QVERIFY(first.endsWith(0));
}

void tst_Instance::keepsProfilesApart()
{
    App one(*m_home, {"--profile", profile("a")});
    App other(*m_home, {"--profile", profile("b")});
    App usual(*m_home, {});
    QVERIFY(one.listens());
    QVERIFY(other.listens());
    QVERIFY(usual.listens());
    one.process.terminate();
    QVERIFY(one.endsWith(0));
    QVERIFY(QFileInfo::exists(profile("a/eyewall.conf")));
    QVERIFY(!QFileInfo::exists(profile("b/eyewall.conf"))); // still running
}

void tst_Instance::takesOverAfterACrash()
{
    const QStringList arguments{"--profile", profile("p")};
    App first(*m_home, arguments);
    QVERIFY(first.listens());
    first.crash();
    QVERIFY(QFileInfo::exists(profile("p/eyewall.lock")));
    App second(*m_home, arguments);
    QVERIFY(second.listens());
    App third(*m_home, arguments);
    QVERIFY(third.endsWith(0));
    QVERIFY(third.process.readAllStandardOutput().contains("already"));
}

void tst_Instance::makesAFolderForItsOwnerAlone()
{
    App app(*m_home, {"--profile", profile("new/deep")});
    QVERIFY(app.listens());
    struct stat found {};
    QCOMPARE(::stat(QFile::encodeName(profile("new/deep")).constData(), &found), 0);
    QCOMPARE(found.st_mode & 0777, 0700u);
    QCOMPARE(::lstat(QFile::encodeName(profile("new/deep/eyewall.socket")).constData(), &found), 0);
    QVERIFY(S_ISSOCK(found.st_mode));
    QCOMPARE(found.st_mode & 0077, 0u);
}

void tst_Instance::worksWithALongName()
{
    const QStringList arguments{"--profile", profile(QString(150, 'p'))};
    App first(*m_home, arguments);
    QVERIFY(first.listens());
    App second(*m_home, arguments);
    QVERIFY(second.endsWith(0));
    QVERIFY(second.process.readAllStandardOutput().contains("already"));
}

void tst_Instance::makesWayWhileItStops()
{
    const QStringList arguments{"--profile", profile("p")};
    App first(*m_home, arguments);
    QVERIFY(first.listens());
    first.process.terminate();
    App second(*m_home, arguments);
    QVERIFY(second.listens());
    QVERIFY(first.endsWith(0));
}

void tst_Instance::refusesAFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a file") << "file" << QByteArray("is not a folder");
    QTest::newRow("below a file") << "file/p" << QByteArray("cannot be made");
    QTest::newRow("open to all") << "open" << QByteArray("Others may write to the profile");
    QTest::newRow("of another") << "/proc" << QByteArray("the profile");
}

void tst_Instance::refusesAFolder()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, words);
    QFile file(profile("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(::mkdir(QFile::encodeName(profile("open")).constData(), 0777), 0);
    QCOMPARE(::chmod(QFile::encodeName(profile("open")).constData(), 0777), 0);
    App app(*m_home, {"--profile", name.startsWith('/') ? name : profile(name)});
    QVERIFY(app.endsWith(1));
    const QByteArray said = app.process.readAllStandardError();
    QVERIFY2(said.startsWith("eyewall: ") && said.contains(words), said.constData());
    QCOMPARE(app.process.readAllStandardOutput(), QByteArray());
}

void tst_Instance::doesWithoutAHome()
{
    QFile file(profile("Eyewall"));
    QVERIFY(file.open(QIODevice::WriteOnly)); // where the folder should be
    App app(*m_home, {});
    QVERIFY(app.listens());
    app.process.terminate();
    QVERIFY(app.endsWith(0));
    QVERIFY(app.process.readAllStandardError().contains("will be forgotten"));
}

QTEST_GUILESS_MAIN(tst_Instance)
#include "tst_instance.moc"
