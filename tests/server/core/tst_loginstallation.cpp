// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/logging.h"
#include "server/core/loginstallation.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using eyewall::accessLog;
using eyewall::applicationLog;
using eyewall::generalLog;
using eyewall::installLogging;
using eyewall::LogLevel;
using eyewall::LogOptions;

// Writes to a file in a folder of its own.
class tst_LogInstallation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void writesToAFile();
    void writesFromThreads();
    void opensChannelsAtTheirLevel_data();
    void opensChannelsAtTheirLevel();
    void takesRulesForOneChannel();
    void letsTheEnvironmentGoFirst();
    void holdsBackOthersBelowTheLevel();
    void givesTheHandlerBack();
    void installsNothingForNone();
    void readsLevels();
    void refusesASecondInstallation();
    void refusesAWrongRotation();
    void refusesAFileThatCannotBeWritten();

private:
    LogOptions toFile(LogLevel level = LogLevel::Info) const
    {
        return {.level = level, .fileName = m_dir->filePath("a.log")};
    }
    QByteArray logged() const
    {
        QFile file(m_dir->filePath("a.log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_LogInstallation::writesToAFile()
{
    {
        const auto installed = installLogging(toFile());
        QVERIFY(installed);
        qCInfo(generalLog, "hello\nworld");
        qCCritical(applicationLog, "trouble");
    }
    const QByteArrayList lines = logged().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("[I ") && lines[0].endsWith("] hello"));
    QCOMPARE(lines[1], "    world");
    QVERIFY(lines[2].startsWith("[E ") && lines[2].endsWith("] trouble"));
}

void tst_LogInstallation::writesFromThreads()
{
    const auto work = [] {
        for (int i = 0; i < 100; ++i)
            qCInfo(generalLog, "a line");
    };
    {
        const auto installed = installLogging(toFile());
        QVERIFY(installed);
        std::thread other(work);
        work();
        other.join();
    }
    QCOMPARE(logged().count("] a line\n"), 200);
}

void tst_LogInstallation::opensChannelsAtTheirLevel_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QByteArray>("letters");
    QTest::newRow("debug") << int(LogLevel::Debug) << QByteArray("DIWE");
    QTest::newRow("info") << int(LogLevel::Info) << QByteArray("IWE");
    QTest::newRow("warning") << int(LogLevel::Warning) << QByteArray("WE");
    QTest::newRow("error") << int(LogLevel::Error) << QByteArray("E");
}

void tst_LogInstallation::opensChannelsAtTheirLevel()
{
    QFETCH(int, level);
    {
        const auto installed = installLogging(toFile(LogLevel(level)));
        QVERIFY(installed);
        qCDebug(accessLog, "x");
        qCInfo(accessLog, "x");
        qCWarning(accessLog, "x");
        qCCritical(accessLog, "x");
    }
    QByteArray letters;
    for (const QByteArray &line : logged().split('\n'))
        letters += line.mid(1, 1);
    QTEST(letters, "letters");
}

void tst_LogInstallation::takesRulesForOneChannel()
{
    {
        LogOptions options = toFile();
        options.rules = QStringLiteral("eyewall.access.info=false");
        const auto installed = installLogging(options);
        QVERIFY(installed);
        qCInfo(accessLog, "access");
        qCInfo(generalLog, "general");
    }
    QVERIFY(!logged().contains("] access"));
    QVERIFY(logged().contains("] general"));
}

// Qt reads the variable once, when a program begins: this test runs itself anew.
void tst_LogInstallation::letsTheEnvironmentGoFirst()
{
    constexpr auto kFile = "EYEWALL_LOGGED_BY_A_CHILD";
    if (qEnvironmentVariableIsSet(kFile)) {
        LogOptions options = toFile(LogLevel::Info);
        options.fileName = qEnvironmentVariable(kFile);
        options.rules = QStringLiteral("eyewall.access.info=true");
        const auto installed = installLogging(options);
        QVERIFY(installed);
        qCInfo(accessLog, "access");
        qCInfo(generalLog, "general");
        return;
    }
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kFile), m_dir->filePath("a.log"));
    environment.insert("QT_LOGGING_RULES", "eyewall.access.info=false");
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {"letsTheEnvironmentGoFirst"});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitCode(), 0);
    QVERIFY(!logged().contains("] access"));
    QVERIFY(logged().contains("] general"));
}

void tst_LogInstallation::holdsBackOthersBelowTheLevel()
{
    {
        const auto installed = installLogging(toFile(LogLevel::Warning));
        QVERIFY(installed);
        qInfo("quiet");
        qWarning("loud");
    }
    QVERIFY(!logged().contains("quiet"));
    QVERIFY(logged().contains("] loud"));
}

void tst_LogInstallation::givesTheHandlerBack()
{
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(before);
    {
        const auto installed = installLogging(toFile());
        QVERIFY(installed);
    }
    const QtMessageHandler after = qInstallMessageHandler(before);
    QVERIFY(after == before);
    QVERIFY(!accessLog().isInfoEnabled());
}

void tst_LogInstallation::installsNothingForNone()
{
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(before);
    const auto installed = installLogging(toFile(LogLevel::None));
    QVERIFY(installed);
    const QtMessageHandler after = qInstallMessageHandler(before);
    QVERIFY(after == before);
    QCOMPARE(logged(), "none");
}

void tst_LogInstallation::readsLevels()
{
    QCOMPARE(LogOptions::levelOf("debug"), std::optional(LogLevel::Debug));
    QCOMPARE(LogOptions::levelOf("NONE"), std::optional(LogLevel::None));
    QCOMPARE(LogOptions::levelOf("loud"), std::nullopt);
}

void tst_LogInstallation::refusesASecondInstallation()
{
    const auto first = installLogging(toFile());
    QVERIFY(first);
    QVERIFY(!installLogging({}));
}

void tst_LogInstallation::refusesAWrongRotation()
{
    LogOptions options = toFile();
    options.rotation.backups = 0;
    QVERIFY(!installLogging(options));
    QCOMPARE(logged(), "none");
}

void tst_LogInstallation::refusesAFileThatCannotBeWritten()
{
    const auto installed = installLogging({.fileName = m_dir->filePath("none/a.log")});
    QVERIFY(!installed);
    QVERIFY(installed.error().message.contains("none/a.log"));
}

QTEST_GUILESS_MAIN(tst_LogInstallation)
#include "tst_loginstallation.moc"
