// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/settings.h"

#include "app/host/bytesize.h"
#include "app/host/configfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcessEnvironment>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>

namespace eyewall::host {
namespace {

constexpr qint64 kMaxWorkers = 256;
constexpr qint64 kMaxConnections = 1'000'000;
constexpr qint64 kMaxCount = 1'000'000'000;
constexpr qint64 kLeastHead = 128; // what a request needs that names a host
constexpr qint64 kMostHead = 16 * 1024 * 1024;
constexpr qint64 kMostRecorded = 4 * 1024 * 1024; // the window keeps 64 MiB of them
constexpr double kMaxSeconds = 86'400;
constexpr qint64 kMaxHeldSize = std::numeric_limits<qint32>::max(); // bodies and messages are held in memory

/// The context of the translations: the settings dialog shows these while one types.
struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(eyewall::host::Settings)
};

/// Takes values one by one; after the first error it takes nothing more. Thread: its own.
class Checker final {
public:
    Checker(const OptionValues &values, const Settings &defaults, Folders folders)
        : m_values(values)
        , m_settings(defaults)
        , m_folders(folders)
    {
    }

    core::Result<Settings> check();

private:
    void fail(const OptionValue &value, const QString &text);
    [[nodiscard]] QList<OptionValue> valuesOf(const char *name) const;
    [[nodiscard]] std::optional<qint64> number(const char *name, qint64 least, qint64 most);
    /// In bytes.
    [[nodiscard]] std::optional<qint64> size(const char *name, qint64 least, qint64 most);
    /// Of seconds, with decimals; 0 where there is to be no limit.
    void time(const char *name, std::chrono::milliseconds &place, bool mayBeNone = true);
    [[nodiscard]] std::optional<bool> flag(const char *name);
    [[nodiscard]] static QString fileName(const OptionValue &value);
    [[nodiscard]] QString folder(const OptionValue &value, const QString &name);

    void checkListen();
    void checkTls();
    void takeAddresses(const char *name, std::vector<ListenAddress> &addresses);
    [[nodiscard]] bool isTaken(const ListenAddress &address) const;
    void checkNumbers();
    void checkTimes();
    void checkProxies();
    void checkFlags();
    void checkNames();
    void checkFolders();
    void addMount(const OptionValue &value);

    const OptionValues &m_values;
    Settings m_settings;
    const Folders m_folders;
    QString m_error;
};

core::Result<Settings> Checker::check()
{
    checkListen();
    checkTls();
    checkNumbers();
    checkTimes();
    checkProxies();
    checkFlags();
    checkNames();
    checkFolders();
    if (!m_error.isEmpty())
        return core::Error{m_error, {}};
    return m_settings;
}

void Checker::fail(const OptionValue &value, const QString &text)
{
    if (m_error.isEmpty())
        m_error = value.origin + QStringLiteral(": ") + text;
}

QList<OptionValue> Checker::valuesOf(const char *name) const
{
    return m_values.value(QString::fromLatin1(name));
}

std::optional<qint64> Checker::number(const char *name, qint64 least, qint64 most)
{
    const QList<OptionValue> values = valuesOf(name);
    if (values.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 result = values.first().text.toLongLong(&isNumber);
    if (isNumber && result >= least && result <= most)
        return result;
    fail(values.first(), SettingsText::tr("\"%1\" is not a whole number from %2 to %3")
                             .arg(values.first().text, QString::number(least), QString::number(most)));
    return std::nullopt;
}

std::optional<qint64> Checker::size(const char *name, qint64 least, qint64 most)
{
    const QList<OptionValue> values = valuesOf(name);
    if (values.isEmpty())
        return std::nullopt;
    const core::Result<qint64> bytes = parseByteSize(values.first().text, least, most);
    if (bytes)
        return *bytes;
    fail(values.first(), bytes.error().message);
    return std::nullopt;
}

void Checker::time(const char *name, std::chrono::milliseconds &place, bool mayBeNone)
{
    for (const OptionValue &value : valuesOf(name)) {
        bool isNumber = false;
        const double seconds = value.text.toDouble(&isNumber);
        const auto asked = std::chrono::milliseconds(isNumber ? std::llround(seconds * 1000) : -1);
        const bool isNone = seconds == 0 && mayBeNone;
        if (!isNumber || !(seconds <= kMaxSeconds) || !(isNone || asked.count() > 0))
            return fail(value, SettingsText::tr("\"%1\" is not a number of seconds from %2 to %3")
                                   .arg(value.text, mayBeNone ? QStringLiteral("0") : QStringLiteral("0.001"),
                                        QString::number(kMaxSeconds)));
        place = asked;
    }
}

std::optional<bool> Checker::flag(const char *name)
{
    const QList<OptionValue> values = valuesOf(name);
    if (values.isEmpty())
        return std::nullopt;
    const QString text = values.first().text.toLower();
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        return true;
    if (text == QLatin1String("false") || text == QLatin1String("0"))
        return false;
    fail(values.first(), SettingsText::tr("\"%1\" is neither true nor false").arg(values.first().text));
    return std::nullopt;
}

void Checker::checkListen()
{
    takeAddresses("listen", m_settings.listen);
    takeAddresses("tls-listen", m_settings.tlsListen);
}

void Checker::takeAddresses(const char *name, std::vector<ListenAddress> &addresses)
{
    const QList<OptionValue> values = valuesOf(name);
    if (!values.isEmpty())
        addresses.clear();
    for (const OptionValue &value : values) {
        const core::Result<ListenAddress> address = parseListenAddress(value.text);
        if (!address)
            return fail(value, address.error().message);
        if ((address->port || !address->unixPath.isEmpty()) && isTaken(*address))
            return fail(value, SettingsText::tr("%1 is given twice").arg(value.text));
        addresses.push_back(*address);
    }
}

bool Checker::isTaken(const ListenAddress &address) const
{
    const auto isIn = [&](const std::vector<ListenAddress> &known) {
        return std::find(known.begin(), known.end(), address) != known.end();
    };
    return isIn(m_settings.listen) || isIn(m_settings.tlsListen);
}

void Checker::checkTls()
{
    const QList<OptionValue> certificates = valuesOf("tls-cert");
    const QList<OptionValue> keys = valuesOf("tls-key");
    if (certificates.size() > keys.size())
        return fail(certificates[keys.size()],
                    SettingsText::tr("the key of \"%1\" is missing: add --tls-key FILE")
                        .arg(certificates[keys.size()].text));
    if (keys.size() > certificates.size())
        return fail(keys[certificates.size()],
                    SettingsText::tr("the certificate of \"%1\" is missing: add --tls-cert FILE")
                        .arg(keys[certificates.size()].text));
    if (!certificates.isEmpty())
        m_settings.certificates.clear();
    for (qsizetype i = 0; i < certificates.size(); ++i)
        m_settings.certificates.push_back({fileName(certificates[i]), fileName(keys[i])});
    const QList<OptionValue> listen = valuesOf("tls-listen");
    if (!listen.isEmpty() && m_settings.certificates.empty())
        fail(listen.first(), SettingsText::tr("add --tls-cert FILE and --tls-key FILE"));
    if (!certificates.isEmpty() && m_settings.tlsListen.empty())
        fail(certificates.first(), SettingsText::tr("nothing listens with TLS: add --tls-listen HOST:PORT"));
}

void Checker::checkNumbers()
{
    connection::ServerConfig &server = m_settings.server;
    server.workers = int(number("workers", 1, kMaxWorkers).value_or(server.workers));
    server.maxConnections =
        int(number("max-connections", 0, kMaxConnections).value_or(server.maxConnections));
    if (const auto most = number("max-connections-per-address", 0, kMaxConnections))
        server.maxConnectionsPerAddress = int(*most);
    server.maxRequests = int(number("max-requests", 0, kMaxCount).value_or(server.maxRequests));
    server.timeouts.leastRate = size("min-rate", 0, kMaxCount).value_or(server.timeouts.leastRate);
    server.parser.head = size("max-header-size", kLeastHead, kMostHead).value_or(server.parser.head);
    server.parser.fields = int(number("max-header-fields", 1, kMostHead).value_or(server.parser.fields));
    server.parser.body = size("max-body-size", 0, kMaxHeldSize).value_or(server.parser.body);
    if (const auto most = size("max-recorded-size", 0, kMostRecorded))
        server.recorder.setBodyLimit(*most);
    m_settings.maxMessageSize = size("max-message-size", 1, kMaxHeldSize).value_or(m_settings.maxMessageSize);
}

void Checker::checkTimes()
{
    connection::Timeouts &timeouts = m_settings.server.timeouts;
    time("handshake-timeout", timeouts.handshake);
    time("header-timeout", timeouts.head);
    time("body-timeout", timeouts.body);
    time("idle-timeout", timeouts.idle);
    time("write-timeout", timeouts.write);
    time("handler-timeout", timeouts.handler);
    time("drain-timeout", m_settings.drainTime, false);
}

void Checker::checkProxies()
{
    const QList<OptionValue> values = valuesOf("trusted-proxy");
    if (!values.isEmpty())
        m_settings.server.trustedProxies.clear();
    for (const OptionValue &value : values) {
        // What connects by a Unix domain socket has the address of zeros.
        const bool isUnix = value.text == QLatin1String("unix");
        const auto network = core::IpNetwork::parse(isUnix ? QByteArray("0.0.0.0") : value.text.toLatin1());
        if (!network)
            return fail(value, SettingsText::tr("\"%1\" is not an address or a network, as 192.0.2.1 or "
                                                "10.0.0.0/8 (bits behind the prefix must be zero)")
                                   .arg(value.text));
        m_settings.server.trustedProxies.push_back(*network);
    }
    m_settings.server.usesProxyProtocol =
        flag("proxy-protocol").value_or(m_settings.server.usesProxyProtocol);
}

void Checker::checkFlags()
{
    m_settings.hasSamples = !flag("no-samples").value_or(!m_settings.hasSamples);
    m_settings.server.usesPortableStreams =
        flag("portable-streams").value_or(m_settings.server.usesPortableStreams);
}

void Checker::checkNames()
{
    static const QMap<QString, monitor::Level> kLevels{{QStringLiteral("off"), monitor::Level::Off},
                                                       {QStringLiteral("records"), monitor::Level::Records},
                                                       {QStringLiteral("full"), monitor::Level::Full}};
    for (const OptionValue &value : valuesOf("telemetry")) {
        if (!kLevels.contains(value.text))
            fail(value, SettingsText::tr("\"%1\" is not off, records or full").arg(value.text));
        m_settings.server.telemetry = kLevels.value(value.text);
    }
    for (const OptionValue &value : valuesOf("log-level")) {
        const std::optional<LogLevel> level = parseLogLevel(value.text);
        if (!level)
            fail(value, SettingsText::tr("\"%1\" is not debug, info, warning or error").arg(value.text));
        m_settings.logLevel = level.value_or(m_settings.logLevel);
    }
}

QString Checker::fileName(const OptionValue &value)
{
    const QString base = value.folder.isEmpty() ? QDir::currentPath() : value.folder;
    return QDir::cleanPath(QDir(base).filePath(value.text));
}

QString Checker::folder(const OptionValue &value, const QString &name)
{
    const QFileInfo info(QDir(value.folder.isEmpty() ? QDir::currentPath() : value.folder).filePath(name));
    if (m_folders == Folders::MayBeMissing && !name.isEmpty())
        return info.absoluteFilePath();
    if (name.isEmpty() || !info.exists())
        fail(value, SettingsText::tr("there is no folder \"%1\"").arg(name));
    else if (!info.isDir())
        fail(value, SettingsText::tr("\"%1\" is not a folder").arg(name));
    else if (!info.isReadable() || !info.isExecutable())
        fail(value, SettingsText::tr("the folder \"%1\" may not be read").arg(name));
    return info.absoluteFilePath();
}

void Checker::checkFolders()
{
    for (const OptionValue &value : valuesOf("root"))
        m_settings.root = folder(value, value.text);
    const QList<OptionValue> mounts = valuesOf("mount");
    if (!mounts.isEmpty())
        m_settings.mounts.clear();
    for (const OptionValue &value : mounts)
        addMount(value);
}

void Checker::addMount(const OptionValue &value)
{
    const qsizetype equals = value.text.indexOf(QLatin1Char('='));
    QString path = value.text.first(std::max<qsizetype>(equals, 0));
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    if (equals > 0 && path.isEmpty())
        return fail(value, SettingsText::tr("use --root to serve a folder at /"));
    if (!path.startsWith(QLatin1Char('/')))
        return fail(value, SettingsText::tr("\"%1\" is not /PATH=DIR, as in /files=site").arg(value.text));
    if (path.contains(QLatin1Char('{')) || path.contains(QLatin1String("//")))
        return fail(value, SettingsText::tr("\"%1\" is no plain path").arg(path));
    const QByteArray bytes = path.toUtf8();
    const auto &known = m_settings.mounts;
    if (std::any_of(known.begin(), known.end(), [&](const Mount &mount) { return mount.path == bytes; }))
        return fail(value, SettingsText::tr("%1 is mounted twice").arg(path));
    m_settings.mounts.push_back({bytes, folder(value, value.text.sliced(equals + 1))});
}

} // namespace

core::Result<Settings> makeSettings(const OptionValues &values, const Settings &defaults, Folders folders)
{
    return Checker(values, defaults, folders).check();
}

OptionValues mergedValues(OptionValues lower, const OptionValues &over)
{
    for (auto it = over.begin(); it != over.end(); ++it)
        lower.insert(it.key(), it.value());
    return lower;
}

core::Result<OptionValues> readValues(const CommandLine &line, const QProcessEnvironment &environment)
{
    const CommandLine variables = readEnvironment(environment);
    const QString fileName = line.configFile.isEmpty() ? variables.configFile : line.configFile;
    OptionValues values;
    if (!fileName.isEmpty()) {
        core::Result<OptionValues> file = readConfigFile(fileName);
        if (!file)
            return file.error();
        values = *file;
    }
    return mergedValues(mergedValues(values, variables.values), line.values);
}

core::Result<Settings> readSettings(const CommandLine &line, const QProcessEnvironment &environment,
                                    const Settings &defaults)
{
    const core::Result<OptionValues> values = readValues(line, environment);
    if (!values)
        return values.error();
    return makeSettings(*values, defaults);
}

} // namespace eyewall::host
