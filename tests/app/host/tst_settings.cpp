// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/configfile.h"
#include "app/host/settings.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace eyewall;
using namespace eyewall::host;

namespace {

QString describe(const Settings &settings)
{
    QStringList parts;
    for (const ListenAddress &address : settings.listen)
        parts += "listen " + address.text();
    for (const ListenAddress &address : settings.tlsListen)
        parts += "tls-listen " + address.text();
    for (const net::TlsIdentity &identity : settings.certificates)
        parts += "certificate " + QFileInfo(identity.certificate).fileName() + ' ' +
                 QFileInfo(identity.key).fileName();
    for (const Mount &mount : settings.mounts)
        parts += "mount " + mount.path + ' ' + QDir(mount.folder).dirName();
    if (!settings.root.isEmpty())
        parts += "root " + QDir(settings.root).dirName();
    if (settings.server.workers)
        parts += QStringLiteral("workers %1").arg(settings.server.workers);
    if (!settings.hasSamples)
        parts += QStringLiteral("no-samples");
    return parts.join(QStringLiteral(", "));
}

} // namespace

class tst_Settings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasDefaults();
    void hasDefaultLimits();
    void takesNumbers();
    void takesTimes();
    void takesProxies();
    void takesNames();
    void takesPlaces_data();
    void takesPlaces();
    void keepsOthersDefaults();
    void putsCommandLineOverEnvironmentOverFile();
    void readsFile();
    void findsFoldersBesideFile();
    void saysWhatIsAskedFor();
    void documentsEveryOption();
    void readsTheProfile();
    void refuses_data();
    void refuses();
    void refusesFile_data();
    void refusesFile();
    void refusesEnvironment();
    void refusesUnreadableFile();

private:
    core::Result<Settings> read(const QStringList &arguments, const QStringList &variables = {}) const;
    QString write(const QByteArray &content) const;

    QTemporaryDir m_folder;
};

core::Result<Settings> tst_Settings::read(const QStringList &arguments, const QStringList &variables) const
{
    const auto line = readCommandLine(QStringList(QStringLiteral("eyewalld")) + arguments);
    if (!line)
        return line.error();
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section('=', 0, 0), variable.section('=', 1));
    return readSettings(*line, environment, {});
}

QString tst_Settings::write(const QByteArray &content) const
{
    QFile file(m_folder.filePath(QStringLiteral("eyewall.conf")));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

void tst_Settings::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("site")));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("other")));
    QVERIFY(QDir::setCurrent(m_folder.path()));
}

void tst_Settings::hasDefaults()
{
    const auto settings = read({});
    QVERIFY(settings);
    QCOMPARE(describe(*settings), QString());
    QCOMPARE(settings->maxMessageSize, qint64(16 * 1024 * 1024));
    QVERIFY(settings->server.telemetry == monitor::Level::Records);
    QVERIFY(settings->logLevel == LogLevel::Warning);
}

void tst_Settings::hasDefaultLimits()
{
    using namespace std::chrono_literals;
    const connection::ServerConfig server = read({})->server;
    QCOMPARE(server.maxConnections, 16'000);
    QVERIFY(!server.maxConnectionsPerAddress);
    QCOMPARE(connection::ServerConfig::kUsualConnectionsPerAddress, 4'000);
    QCOMPARE(server.maxRequests, 0);
    QCOMPARE(server.parser.target, qsizetype(8 * 1024));
    QCOMPARE(server.parser.head, qsizetype(64 * 1024));
    QCOMPARE(server.parser.fields, 200);
    QCOMPARE(server.parser.body, qint64(100 * 1024 * 1024));
    QVERIFY(server.timeouts.handshake == 10s);
    QVERIFY(server.timeouts.head == 10s);
    QVERIFY(server.timeouts.body == 30s);
    QVERIFY(server.timeouts.idle == 75s);
    QVERIFY(server.timeouts.write == 60s);
    QVERIFY(server.timeouts.handler == 300s);
    QCOMPARE(server.timeouts.leastRate, qint64(240));
    QVERIFY(read({})->drainTime == 10s);
}

void tst_Settings::takesNumbers()
{
    const auto settings =
        read({"--workers", "3", "--max-connections=7", "--max-body-size", "0", "--max-message-size",
              "2147483647", "--max-header-size", "4096", "--max-header-fields", "20"});
    QVERIFY(settings);
    QCOMPARE(settings->server.workers, 3);
    QCOMPARE(settings->server.maxConnections, 7);
    QCOMPARE(settings->server.parser.head, qsizetype(4096));
    QCOMPARE(settings->server.parser.fields, 20);
    QCOMPARE(settings->server.parser.body, qint64(0));
    QCOMPARE(read({"--max-connections", "0"})->server.maxConnections, 0);
    QCOMPARE(settings->maxMessageSize, qint64(2147483647));
    QCOMPARE(read({})->server.recorder.bodyLimit, qsizetype(16 * 1024));
    const monitor::RecorderOptions recorder = read({"--max-recorded-size", "4194304"})->server.recorder;
    QCOMPARE(recorder.bodyLimit, qsizetype(4194304));
    QCOMPARE(recorder.bytes, std::size_t(16 * 1024 * 1024));
}

void tst_Settings::takesTimes()
{
    using namespace std::chrono_literals;
    const auto settings = read({"--header-timeout", "2.5", "--body-timeout", "7", "--idle-timeout", "0",
                                "--write-timeout=0.001", "--handler-timeout", "30", "--drain-timeout", "1",
                                "--min-rate", "0", "--max-requests", "100", "--handshake-timeout", "3"});
    QVERIFY(settings);
    const connection::Timeouts &timeouts = settings->server.timeouts;
    QVERIFY(timeouts.handshake == 3s);
    QVERIFY(timeouts.head == 2500ms);
    QVERIFY(timeouts.body == 7s);
    QVERIFY(timeouts.idle == 0ms);
    QVERIFY(timeouts.write == 1ms);
    QVERIFY(timeouts.handler == 30s);
    QVERIFY(settings->drainTime == 1s);
    QCOMPARE(timeouts.leastRate, qint64(0));
    QCOMPARE(settings->server.maxRequests, 100);
    QVERIFY(read({})->server.timeouts.head == 10s);
    QVERIFY(read({})->drainTime == 10s);
}

void tst_Settings::takesProxies()
{
    const auto none = read({});
    QVERIFY(none->server.trustedProxies.empty());
    QVERIFY(!none->server.usesProxyProtocol);
    QVERIFY(!none->server.maxConnectionsPerAddress);
    const auto settings = read({"--trusted-proxy", "10.0.0.0/8", "--trusted-proxy", "::1", "--trusted-proxy",
                                "unix", "--proxy-protocol", "--max-connections-per-address", "0"});
    QVERIFY(settings);
    const auto trusts = [&](const char *address) {
        return core::containsAddress(settings->server.trustedProxies, *core::IpAddress::parse(address));
    };
    QVERIFY(trusts("10.1.2.3") && trusts("::1"));
    QVERIFY(!trusts("11.0.0.1") && !trusts("::2"));
    QVERIFY(trusts("0.0.0.0")); // the peer of a Unix domain socket
    QVERIFY(settings->server.usesProxyProtocol);
    QCOMPARE(settings->server.maxConnectionsPerAddress, std::optional<int>(0));
}

void tst_Settings::takesNames()
{
    const auto settings = read({"--telemetry", "full", "--log-level", "debug", "--portable-streams"});
    QVERIFY(settings);
    QVERIFY(settings->server.telemetry == monitor::Level::Full);
    QVERIFY(settings->logLevel == LogLevel::Debug);
    QVERIFY(settings->server.usesPortableStreams);
    QVERIFY(read({"--telemetry", "off"})->server.telemetry == monitor::Level::Off);
}

void tst_Settings::takesPlaces_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("result");
    QTest::newRow("two listeners") << QStringList{"--listen", "127.0.0.1:1", "--listen", "[::1]:2"}
                                   << "listen 127.0.0.1:1, listen [::1]:2";
    QTest::newRow("any port twice") << QStringList{"--listen", "127.0.0.1:0", "--listen", "127.0.0.1:0"}
                                    << "listen 127.0.0.1:0, listen 127.0.0.1:0";
    QTest::newRow("IPv4 and IPv6") << QStringList{"--listen", "*:80"} << "listen *:80";
    QTest::newRow("Unix socket") << QStringList{"--listen", "unix:/run/a.sock", "--listen", "unix:@a"}
                                 << "listen unix:/run/a.sock, listen unix:@a";
    const QStringList tls{"--tls-listen", "127.0.0.1:8443", "--tls-cert", "a.crt", "--tls-key", "a.key"};
    QTest::newRow("TLS") << tls << "tls-listen 127.0.0.1:8443, certificate a.crt a.key";
    QTest::newRow("TLS beside") << tls + QStringList{"--listen", "127.0.0.1:1", "--tls-listen", "[::1]:2"}
                                << "listen 127.0.0.1:1, tls-listen 127.0.0.1:8443, tls-listen [::1]:2, "
                                   "certificate a.crt a.key";
    QTest::newRow("two certificates")
        << tls + QStringList{"--tls-cert", "b.crt", "--tls-key", "b.key"}
        << "tls-listen 127.0.0.1:8443, certificate a.crt a.key, certificate b.crt b.key";
    QTest::newRow("root") << QStringList{"--root", "site"} << "root site";
    QTest::newRow("root here") << QStringList{"--root", "site/."} << "root site";
    QTest::newRow("two mounts") << QStringList{"--mount", "/a=site", "--mount=/b/c/=other"}
                                << "mount /a site, mount /b/c other";
    QTest::newRow("no samples") << QStringList{"--no-samples"} << "no-samples";
    QTest::newRow("last one wins") << QStringList{"--workers", "2", "--workers", "4"} << "workers 4";
}

void tst_Settings::takesPlaces()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, result);
    const auto settings = read(arguments);
    QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().message));
    QString text = describe(*settings);
    QCOMPARE(text.replace(QStringLiteral("root ."), QStringLiteral("root site")), result);
}

void tst_Settings::keepsOthersDefaults()
{
    Settings defaults;
    defaults.server.telemetry = monitor::Level::Full;
    const auto settings = makeSettings({}, defaults);
    QVERIFY(settings);
    QVERIFY(settings->server.telemetry == monitor::Level::Full);
}

void tst_Settings::putsCommandLineOverEnvironmentOverFile()
{
    const QString file =
        write("workers = 2\nlisten = 127.0.0.1:1\nlisten = 127.0.0.1:2\nno-samples = true\n");
    const QStringList variables{"EYEWALL_CONFIG=" + file, "EYEWALL_WORKERS=3",
                                "EYEWALL_LISTEN=127.0.0.1:3, 127.0.0.1:4"};
    QCOMPARE(describe(*read({"--config", file})),
             QString("listen 127.0.0.1:1, listen 127.0.0.1:2, workers 2, no-samples"));
    QCOMPARE(describe(*read({}, variables)),
             QString("listen 127.0.0.1:3, listen 127.0.0.1:4, workers 3, no-samples"));
    QCOMPARE(
        describe(*read({"--listen", "127.0.0.1:5"}, variables + QStringList("EYEWALL_NO_SAMPLES=false"))),
        QString("listen 127.0.0.1:5, workers 3"));
    QCOMPARE(describe(*read({"--config", write("workers = 9\n")}, {"EYEWALL_CONFIG=nowhere"})),
             QString("workers 9"));
}

void tst_Settings::readsFile()
{
    const auto values = readConfigFile(write("# comment\n\n  workers=2  \r\nmount = /a=b c\n"));
    QVERIFY(values);
    QCOMPARE(values->value("workers").first().text, QString("2"));
    QCOMPARE(values->value("mount").first().text, QString("/a=b c"));
    QVERIFY(values->value("mount").first().origin.endsWith(QStringLiteral("eyewall.conf:4: mount")));
}

void tst_Settings::findsFoldersBesideFile()
{
    const QString file = write("root = site\nmount = /o=other\n");
    QVERIFY(QDir::setCurrent(QDir::rootPath()));
    const auto settings = read({"--config", file});
    QVERIFY(QDir::setCurrent(m_folder.path()));
    QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().message));
    QCOMPARE(describe(*settings), QString("mount /o other, root site"));
    write("tls-listen = 127.0.0.1:0\ntls-cert = a.crt\ntls-key = /b/a.key\n");
    const auto tls = read({"--config", file});
    QVERIFY2(tls, qPrintable(tls ? QString() : tls.error().message));
    QCOMPARE(tls->certificates.front().certificate, m_folder.filePath("a.crt"));
    QCOMPARE(tls->certificates.front().key, QString("/b/a.key"));
}

void tst_Settings::saysWhatIsAskedFor()
{
    QVERIFY(readCommandLine({"eyewalld", "--help"})->asksHelp);
    QVERIFY(readCommandLine({"eyewalld", "-h"})->asksHelp);
    QVERIFY(readCommandLine({"eyewalld", "--version"})->asksVersion);
    QVERIFY(!readCommandLine({"eyewalld"})->asksVersion);
}

void tst_Settings::documentsEveryOption()
{
    const QString text = helpText(Program::Daemon);
    for (const Option &option : options()) {
        const QString head = QStringLiteral("  --") + option.name + (*option.value ? " " : "") + option.value;
        QVERIFY2(text.contains(head + ' ') || text.contains(head + '\n'), option.name);
    }
    for (const QString &line : text.split('\n'))
        QVERIFY2(line.size() <= 110, qPrintable(line));
    QCOMPARE(text.count("BYTES may have a unit"), 1);
}

void tst_Settings::readsTheProfile()
{
    const auto line = readCommandLine({"eyewall", "--profile", "work"}, Program::Desktop);
    QVERIFY(line);
    QCOMPARE(line->profile, QString("work"));
    QVERIFY(line->values.isEmpty());
    QVERIFY(!readCommandLine({"eyewall", "--profile", ""}, Program::Desktop));
    QVERIFY(!readCommandLine({"eyewalld", "--profile", "work"})); // it has no window to keep
    QProcessEnvironment environment;
    environment.insert("EYEWALL_PROFILE", "home");
    QCOMPARE(readEnvironment(environment).profile, QString("home"));
    QVERIFY(helpText(Program::Desktop).contains("\n  --profile DIR "));
    QVERIFY(!helpText(Program::Daemon).contains("profile"));
}

void tst_Settings::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QStringList &arguments, const char *error) {
        QTest::newRow(name) << arguments << QString::fromLatin1(error);
    };
    row("unknown", {"--wrkers", "2"}, "Unknown option 'wrkers'.");
    row("no value", {"--workers"}, "Missing value after '--workers'.");
    row("value of a flag", {"--no-samples=yes"}, "Unexpected value after '--no-samples'.");
    row("not an option", {"site"}, "\"site\" is not an option");
    row("no config", {"--config", ""}, "--config: a file name is missing");
    row("words for workers", {"--workers", "two"}, "--workers: \"two\" is not a whole number from 1 to 256");
    row("no workers", {"--workers", "0"}, "--workers: \"0\" is not a whole number from 1 to 256");
    row("half workers", {"--workers", "1.5"}, "--workers: \"1.5\" is not a whole number from 1 to 256");
    row("many workers", {"--workers", "257"}, "--workers: \"257\" is not a whole number from 1 to 256");
    row("negative body", {"--max-body-size", "-1"},
        "--max-body-size: \"-1\": expected a size such as 65536, 64 KiB or 10 MiB");
    row("huge message", {"--max-message-size", "2147483648"},
        "--max-message-size: \"2147483648\" is not a size from 1 B to 2147483647 B");
    row("much recorded", {"--max-recorded-size", "4194305"},
        "--max-recorded-size: \"4194305\" is not a size from 0 B to 4 MiB");
    row("no such address", {"--trusted-proxy", "proxy.example"},
        "--trusted-proxy: \"proxy.example\" is not an address or a network, as 192.0.2.1 or 10.0.0.0/8 (bits "
        "behind the prefix must be zero)");
    row("bits behind a prefix", {"--trusted-proxy", "10.0.0.1", "--trusted-proxy", "10.0.0.1/8"},
        "--trusted-proxy: \"10.0.0.1/8\" is not an address or a network, as 192.0.2.1 or 10.0.0.0/8 (bits "
        "behind the prefix must be zero)");
    row("no time", {"--header-timeout", "soon"},
        "--header-timeout: \"soon\" is not a number of seconds from 0 to 86400");
    row("negative time", {"--idle-timeout", "-1"},
        "--idle-timeout: \"-1\" is not a number of seconds from 0 to 86400");
    row("endless time", {"--body-timeout", "inf"},
        "--body-timeout: \"inf\" is not a number of seconds from 0 to 86400");
    row("time that is none", {"--write-timeout", "nan"},
        "--write-timeout: \"nan\" is not a number of seconds from 0 to 86400");
    row("no time to drain", {"--drain-timeout", "0"},
        "--drain-timeout: \"0\" is not a number of seconds from 0.001 to 86400");
    row("negative rate", {"--min-rate", "-1"},
        "--min-rate: \"-1\": expected a size such as 65536, 64 KiB or 10 MiB");
    row("connections", {"--max-connections", "-1"},
        "--max-connections: \"-1\" is not a whole number from 0 to 1000000");
    row("head", {"--max-header-size", "10"}, "--max-header-size: \"10\" is not a size from 128 B to 16 MiB");
    row("level", {"--log-level", "loud"}, "--log-level: \"loud\" is not debug, info, warning or error");
    row("telemetry", {"--telemetry", "some"}, "--telemetry: \"some\" is not off, records or full");
    row("listen", {"--listen", "8080"},
        "--listen: \"8080\" is not HOST:PORT, as in 127.0.0.1:8080 or [::1]:0, nor unix:PATH");
    row("no socket", {"--listen", "unix:"}, "--listen: \"unix:\": the name of the socket is missing");
    row("same socket", {"--listen", "unix:a", "--listen", "unix:a"}, "--listen: unix:a is given twice");
    row("TLS at the same place",
        {"--listen", "127.0.0.1:1", "--tls-listen", "127.0.0.1:1", "--tls-cert", "a", "--tls-key", "a"},
        "--tls-listen: 127.0.0.1:1 is given twice");
    row("TLS without certificate", {"--tls-listen", "127.0.0.1:0"},
        "--tls-listen: add --tls-cert FILE and --tls-key FILE");
    row("certificate without key", {"--tls-listen", "127.0.0.1:0", "--tls-cert", "a.crt"},
        "--tls-cert: the key of \"a.crt\" is missing: add --tls-key FILE");
    row("key without certificate",
        {"--tls-listen", "127.0.0.1:0", "--tls-cert", "a.crt", "--tls-key", "a.key", "--tls-key", "b.key"},
        "--tls-key: the certificate of \"b.key\" is missing: add --tls-cert FILE");
    row("certificate without listener", {"--tls-cert", "a.crt", "--tls-key", "a.key"},
        "--tls-cert: nothing listens with TLS: add --tls-listen HOST:PORT");
    row("same listener", {"--listen", "127.0.0.1:1", "--listen", "localhost:1"},
        "--listen: localhost:1 is given twice");
    row("no root", {"--root", "nowhere"}, "--root: there is no folder \"nowhere\"");
    row("empty root", {"--root", ""}, "--root: there is no folder \"\"");
    row("root is a file", {"--root", QCoreApplication::applicationFilePath()}, " is not a folder");
    row("mount without folder", {"--mount", "/a"}, "--mount: \"/a\" is not /PATH=DIR, as in /files=site");
    row("mount without slash", {"--mount", "a=site"},
        "--mount: \"a=site\" is not /PATH=DIR, as in /files=site");
    row("mount at root", {"--mount", "/=site"}, "--mount: use --root to serve a folder at /");
    row("mount of nothing", {"--mount", "/a=nowhere"}, "--mount: there is no folder \"nowhere\"");
    row("mount of a pattern", {"--mount", "/{a}=site"}, "--mount: \"/{a}\" is no plain path");
    row("mounted twice", {"--mount", "/a=site", "--mount", "/a/=other"}, "--mount: /a is mounted twice");
}

void tst_Settings::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, error);
    const auto settings = read(arguments);
    QVERIFY(!settings);
    if (error.startsWith(' '))
        QVERIFY2(settings.error().message.endsWith(error), qPrintable(settings.error().message));
    else
        QCOMPARE(settings.error().message, error);
}

void tst_Settings::refusesFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");
    QTest::newRow("unknown") << QByteArray("workers = 2\nwrkers = 2\n")
                             << ":2: there is no option \"wrkers\"";
    QTest::newRow("command") << QByteArray("help = true\n") << ":1: there is no option \"help\"";
    QTest::newRow("section") << QByteArray("[server]\n") << ":1: \"[server]\" is not NAME = VALUE";
    QTest::newRow("no value") << QByteArray("\n\nroot =\n") << ":3: the value of \"root\" is missing";
    QTest::newRow("twice") << QByteArray("workers = 2\nworkers = 3\n") << ":2: \"workers\" is given twice";
    QTest::newRow("value") << QByteArray("workers = x\n")
                           << ":1: workers: \"x\" is not a whole number from 1 to 256";
    QTest::newRow("flag") << QByteArray("no-samples = maybe\n")
                          << ":1: no-samples: \"maybe\" is neither true nor false";
    QTest::newRow("too long") << QByteArray(1024 * 1024 + 1, '\n') << ": is too long for a file of options";
}

void tst_Settings::refusesFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    const QString file = write(content);
    const auto settings = read({"--config", file});
    QVERIFY(!settings);
    QCOMPARE(settings.error().message, file + error);
}

void tst_Settings::refusesEnvironment()
{
    const auto settings = read({}, {"EYEWALL_MAX_BODY_SIZE=1k"});
    QVERIFY(!settings);
    QCOMPARE(settings.error().message,
             QString("EYEWALL_MAX_BODY_SIZE: \"1k\": expected a size such as 65536, 64 KiB or 10 MiB"));
}

void tst_Settings::refusesUnreadableFile()
{
    const auto settings = read({"--config", "nowhere.conf"});
    QVERIFY(!settings);
    QVERIFY(settings.error().message.startsWith(QStringLiteral("nowhere.conf: cannot be read: ")));
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
