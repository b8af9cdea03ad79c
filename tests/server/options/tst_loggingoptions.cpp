// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/loggingoptions.h"

#include <QTest>

using eyewall::LoggingOptions;
using eyewall::LogLevel;
using eyewall::Options;
using eyewall::core::LogRotation;

class tst_LoggingOptions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTornadosDefaults();
    void readsWhatIsGiven();
    void leavesLoggingAlone();
    void refusesWrongWords_data();
    void refusesWrongWords();
};

void tst_LoggingOptions::hasTornadosDefaults()
{
    Options options;
    const auto log = LoggingOptions(options).read();
    QCOMPARE(log.level, LogLevel::Info);
    QVERIFY(log.fileName.isEmpty());
    QVERIFY(!log.toStderr.has_value());
    QCOMPARE(log.rotation.mode, LogRotation::Mode::Size);
    QCOMPARE(log.rotation.maxSize, 100'000'000);
    QCOMPARE(log.rotation.backups, 10);
    QCOMPARE(log.rotation.unit, LogRotation::Unit::Midnight);
    QCOMPARE(log.rotation.interval, 1);
}

void tst_LoggingOptions::readsWhatIsGiven()
{
    Options options;
    const LoggingOptions logging(options);
    const auto line = options.parseCommandLine({"program", "--logging=Warning", "--log_file_prefix=a.log",
                                                "--log_to_stderr=no", "--log-file-max-size=1000",
                                                "--log-file-num-backups=3", "--log-rotate-mode=time",
                                                "--log-rotate-when=h", "--log-rotate-interval=6"});
    QVERIFY2(line, line ? "" : qPrintable(line.error().message));
    const auto log = logging.read();
    QCOMPARE(log.level, LogLevel::Warning);
    QCOMPARE(log.fileName, "a.log");
    QCOMPARE(log.toStderr, std::optional(false));
    QCOMPARE(log.rotation.mode, LogRotation::Mode::Time);
    QCOMPARE(log.rotation.maxSize, 1000);
    QCOMPARE(log.rotation.backups, 3);
    QCOMPARE(log.rotation.unit, LogRotation::Unit::Hour);
    QCOMPARE(log.rotation.interval, 6);
}

void tst_LoggingOptions::leavesLoggingAlone()
{
    Options options;
    const LoggingOptions logging(options);
    QVERIFY(options.parseCommandLine({"program", "--logging=none"}));
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(before);
    const auto installed = eyewall::installLogging(logging.read());
    QVERIFY(installed);
    const QtMessageHandler after = qInstallMessageHandler(before);
    QVERIFY(after == before);
}

void tst_LoggingOptions::refusesWrongWords_data()
{
    QTest::addColumn<QString>("argument");
    for (const char *argument :
         {"--logging=loud", "--logging=", "--log-rotate-mode=sometimes", "--log-rotate-when=noon",
          "--log-rotate-when=W7", "--log-file-num-backups=0", "--log-file-num-backups=1001",
          "--log-rotate-interval=0", "--log-file-max-size=0"})
        QTest::newRow(argument) << QString::fromLatin1(argument);
}

void tst_LoggingOptions::refusesWrongWords()
{
    QFETCH(QString, argument);
    Options options;
    const LoggingOptions logging(options);
    const auto line = options.parseCommandLine({"program", argument});
    QVERIFY(!line);
    QVERIFY2(line.error().message.startsWith(argument.left(argument.indexOf(u'='))),
             qPrintable(line.error().message));
}

QTEST_GUILESS_MAIN(tst_LoggingOptions)
#include "tst_loggingoptions.moc"
