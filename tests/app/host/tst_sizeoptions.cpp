// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/settings.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace eyewall;
using namespace eyewall::host;

namespace {

core::Result<Settings> read(const QStringList &arguments, const QString &variable = {})
{
    const auto line = readCommandLine(QStringList(QStringLiteral("eyewalld")) + arguments);
    if (!line)
        return line.error();
    QProcessEnvironment environment;
    if (!variable.isEmpty())
        environment.insert(variable.section('=', 0, 0), variable.section('=', 1));
    return readSettings(*line, environment, {});
}

QString messageOf(const core::Result<Settings> &settings)
{
    return settings ? QString() : settings.error().message;
}

} // namespace

/// The options in bytes, from wherever they come.
class tst_SizeOptions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesUnits_data();
    void takesUnits();
    void takesThemFromEverywhere();
    void refuses_data();
    void refuses();
    void refusesFromEverywhere();

private:
    QString write(const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QString tst_SizeOptions::write(const QByteArray &content) const
{
    QFile file(m_folder.filePath(QStringLiteral("eyewall.conf")));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

void tst_SizeOptions::takesUnits_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    const auto row = [](const char *option, const char *text, qint64 bytes) {
        QTest::addRow("%s %s", option, text) << option << text << bytes;
    };
    row("max-header-size", "4096", 4096);
    row("max-header-size", "128 B", 128);
    row("max-header-size", "16 MiB", 16 * 1024 * 1024);
    row("max-body-size", "0", 0);
    row("max-body-size", "10 MiB", 10 * 1024 * 1024);
    row("max-body-size", "10mb", 10'000'000);
    row("max-body-size", "1.5GiB", 1'610'612'736);
    row("max-message-size", "1 B", 1);
    row("max-message-size", "64KiB", 65536);
    row("max-recorded-size", "4 MiB", 4 * 1024 * 1024);
    row("min-rate", "0 B", 0);
    row("min-rate", "1 GB", 1'000'000'000);
}

void tst_SizeOptions::takesUnits()
{
    QFETCH(QString, option);
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    const auto settings = read({"--" + option, text});
    QVERIFY2(settings, qPrintable(messageOf(settings)));
    const QMap<QString, qint64> taken{{"max-header-size", settings->server.parser.head},
                                      {"max-body-size", settings->server.parser.body},
                                      {"max-message-size", settings->maxMessageSize},
                                      {"max-recorded-size", settings->server.recorder.bodyLimit},
                                      {"min-rate", settings->server.timeouts.leastRate}};
    QCOMPARE(taken.value(option), bytes);
}

void tst_SizeOptions::takesThemFromEverywhere()
{
    const auto body = [](const core::Result<Settings> &settings) {
        return settings ? settings->server.parser.body : -1;
    };
    QCOMPARE(body(read({"--max-body-size=10 MiB"})), 10 * 1024 * 1024);
    QCOMPARE(body(read({}, "EYEWALL_MAX_BODY_SIZE=20 MiB")), 20 * 1024 * 1024);
    const QString file = write("max-body-size = 30 MiB\nmax-message-size=64KiB\n");
    QCOMPARE(body(read({"--config", file})), 30 * 1024 * 1024);
    QCOMPARE(read({"--config", file})->maxMessageSize, qint64(65536));
}

void tst_SizeOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("error");
    const auto row = [](const QStringList &arguments, const char *error) {
        QTest::newRow(qPrintable(arguments.join(' '))) << arguments << arguments[0] + ": " + error;
    };
    row({"--max-body-size", ""}, "\"\": expected a size such as 65536, 64 KiB or 10 MiB");
    row({"--max-body-size", " "}, "\" \": expected a size such as 65536, 64 KiB or 10 MiB");
    row({"--max-body-size", "MiB"}, "\"MiB\": expected a size such as 65536, 64 KiB or 10 MiB");
    row({"--max-body-size", "-1 KiB"}, "\"-1 KiB\": expected a size such as 65536, 64 KiB or 10 MiB");
    row({"--max-body-size", "9999999999 GiB"}, "\"9999999999 GiB\" is not a size from 0 B to 2147483647 B");
    row({"--max-body-size", "2 GiB"}, "\"2 GiB\" is not a size from 0 B to 2147483647 B");
    // The last one counts.
    row({"--max-message-size", "1 MiB", "--max-message-size", "0 MiB"},
        "\"0 MiB\" is not a size from 1 B to 2147483647 B");
    row({"--max-header-size", "0.1 KiB"}, "\"0.1 KiB\" is not a size from 128 B to 16 MiB");
    row({"--max-recorded-size", "4.1 MiB"}, "\"4.1 MiB\" is not a size from 0 B to 4 MiB");
    row({"--min-rate", "1.1 GB"}, "\"1.1 GB\" is not a size from 0 B to 1 GB");
}

void tst_SizeOptions::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, error);
    QCOMPARE(messageOf(read(arguments)), error);
}

void tst_SizeOptions::refusesFromEverywhere()
{
    const QString error = QStringLiteral("\"10 MiBs\": expected a size such as 65536, 64 KiB or 10 MiB");
    QCOMPARE(messageOf(read({}, "EYEWALL_MAX_BODY_SIZE=10 MiBs")), "EYEWALL_MAX_BODY_SIZE: " + error);
    const QString file = write("\nmax-body-size = 10 MiBs\n");
    QCOMPARE(messageOf(read({"--config", file})), file + ":2: max-body-size: " + error);
}

QTEST_GUILESS_MAIN(tst_SizeOptions)
#include "tst_sizeoptions.moc"
