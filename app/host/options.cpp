// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/options.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFile>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>
#include <utility>

namespace eyewall::host {
namespace {

constexpr Option kOptions[] = {
    {"listen", Option::Kind::List, "HOST:PORT",
     "Listen there; port 0 takes a free one, host * is IPv4 and IPv6, unix:PATH is a\n"
     "Unix socket (unix:@NAME an abstract one). Default: 127.0.0.1:8080, or the next\n"
     "free port when that one is taken. May be repeated."},
    {"tls-listen", Option::Kind::List, "HOST:PORT",
     "Listen there for HTTPS; needs a certificate and its key. May be repeated."},
    {"tls-cert", Option::Kind::List, "FILE",
     "Certificate in PEM format, and behind it those that lead to a root. May be\n"
     "repeated, each with its --tls-key: the client's host name chooses."},
    {"tls-key", Option::Kind::List, "FILE",
     "Private key of the certificate, in PEM format, not encrypted. May be repeated."},
    {"root", Option::Kind::Value, "DIR", "Serve the files of this folder at /, behind the built-in pages."},
    {"mount", Option::Kind::List, "/PATH=DIR", "Serve a folder below a path. May be repeated."},
    {"no-samples", Option::Kind::Flag, "", "Leave out the built-in pages."},
    {"workers", Option::Kind::Value, "N", "Threads that serve. Default: one for each core."},
    {"max-connections", Option::Kind::Value, "N",
     "Refuse more connections than that; 0: any number. Default: 16000."},
    {"max-connections-per-address", Option::Kind::Value, "N",
     "Refuse more from one address; 0: any number. Default: 4000, and any number\n"
     "from this machine."},
    {"max-requests", Option::Kind::Value, "N",
     "Close a connection behind its Nth request. Default: 0, never."},
    {"max-header-size", Option::Kind::Value, "BYTES",
     "Of the head of a request; beyond: 431. Default: 64 KiB."},
    {"max-header-fields", Option::Kind::Value, "N", "In a request; beyond: 431. Default: 200."},
    {"max-body-size", Option::Kind::Value, "BYTES", "Of a request; beyond: 413. Default: 100 MiB."},
    {"max-message-size", Option::Kind::Value, "BYTES",
     "Of a WebSocket message; beyond: closed with 1009. Default: 16 MiB."},
    {"handshake-timeout", Option::Kind::Value, "SECONDS",
     "For TLS to be agreed on, and for a PROXY header to come. Default: 10."},
    {"header-timeout", Option::Kind::Value, "SECONDS",
     "For the head of a request to come; beyond: 408. Default: 10."},
    {"body-timeout", Option::Kind::Value, "SECONDS",
     "Between two pieces of a body; beyond: 408. Default: 30."},
    {"idle-timeout", Option::Kind::Value, "SECONDS", "Between two requests of a connection. Default: 75."},
    {"write-timeout", Option::Kind::Value, "SECONDS",
     "For a client to take anything of an answer. Default: 60."},
    {"handler-timeout", Option::Kind::Value, "SECONDS",
     "For a handler to begin its answer; beyond: 503. Default: 300."},
    {"min-rate", Option::Kind::Value, "BYTES",
     "A second, of a body that comes or an answer that is read, once it has taken\n"
     "ten seconds. Default: 240."},
    {"drain-timeout", Option::Kind::Value, "SECONDS",
     "For what runs to end when the server stops. Default: 10."},
    {"trusted-proxy", Option::Kind::List, "ADDRESS[/BITS]",
     "Believe what this proxy says of its clients (Forwarded, X-Forwarded-*);\n"
     "\"unix\": one that comes by a Unix domain socket. May be repeated."},
    {"proxy-protocol", Option::Kind::Flag, "",
     "Every connection begins with a PROXY header of version 1 or 2. With\n"
     "--trusted-proxy, only those may connect."},
    {"telemetry", Option::Kind::Value, "LEVEL",
     "What is kept of each event: off, records, or full (with heads and bodies).\n"
     "Default: full in the desktop app, records in the daemon."},
    {"max-recorded-size", Option::Kind::Value, "BYTES",
     "Of a body or a message, kept with full telemetry; beyond: its beginning.\n"
     "Default: 256 KiB in the desktop app, 16 KiB in the daemon."},
    {"portable-streams", Option::Kind::Flag, "", "Use QTcpSocket instead of epoll. Slower."},
    {"log-level", Option::Kind::Value, "LEVEL", "debug, info, warning or error. Default: warning."},
};

// Not for files and the environment.
constexpr Option kCommands[] = {
    {"config", Option::Kind::Value, "FILE",
     "Read options from a file of lines like \"listen = 127.0.0.1:9000\"."},
    {"profile", Option::Kind::Value, "DIR",
     "Keep settings and layout in this folder, which is made when it is not there.\n"
     "One window at a time has it: started again, the first one comes to the front."},
    {"version", Option::Kind::Flag, "", "Say which version this is."},
    {"help", Option::Kind::Flag, "", "Show this text."},
};

constexpr char kSessions[] =
    "Each SESSION, a file that File > Save session wrote, opens in a window of its own.\n";

QString nameOf(const Option &option)
{
    return QString::fromLatin1(option.name);
}

bool isFor(Program program, const Option &option)
{
    return program == Program::Desktop || nameOf(option) != QLatin1String("profile");
}

constexpr qsizetype kHelpColumn = 28; // where the explanations begin

QString helpLines(const Option &option)
{
    QString head = QStringLiteral("  --") + nameOf(option);
    if (*option.value)
        head += QLatin1Char(' ') + QLatin1String(option.value);
    QString lines;
    if (head.size() >= kHelpColumn)
        lines += std::exchange(head, QString()) + QLatin1Char('\n');
    for (const QString &line : QString::fromLatin1(option.help).split(QLatin1Char('\n'))) {
        lines += head.leftJustified(kHelpColumn) + line + QLatin1Char('\n');
        head.clear();
    }
    return lines;
}

void addTo(QCommandLineParser &parser, std::span<const Option> all, Program program)
{
    for (const Option &option : all) {
        if (!isFor(program, option))
            continue;
        QStringList names{nameOf(option)};
        if (names.first() == QLatin1String("help"))
            names += QStringLiteral("h");
        parser.addOption({names, QString(), QString::fromLatin1(option.value)});
    }
}

QList<OptionValue> valuesOf(const QCommandLineParser &parser, const Option &option)
{
    const QString origin = QStringLiteral("--") + nameOf(option);
    if (option.kind == Option::Kind::Flag)
        return {{QStringLiteral("true"), origin, {}}};
    QList<OptionValue> values;
    for (const QString &text : parser.values(nameOf(option)))
        values.append({text, origin, {}});
    if (option.kind == Option::Kind::Value)
        values = {values.last()};
    return values;
}

constexpr qsizetype kLongestName = 4095; // bytes, of the system

// A name with a colon in it is still a name: "a:b.eyewall".
bool isUrl(const QString &argument)
{
    static const QRegularExpression scheme(
        QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*://|[Ff][Ii][Ll][Ee]:/)"));
    return scheme.match(argument).hasMatch();
}

core::Result<QString> fileOfUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHere = url.host().isEmpty() || url.host() == QLatin1String("localhost");
    const QString path = url.path(QUrl::FullyDecoded);
    if (!url.isValid() || !url.isLocalFile() || !isHere || url.hasQuery() || url.hasFragment() ||
        !path.startsWith(QLatin1Char('/')) || path.contains(QChar(0)))
        return core::Error{QStringLiteral("\"%1\" is not a file of this machine").arg(text), {}};
    return path;
}

core::Result<QString> fileOf(const QString &argument)
{
    if (argument.isEmpty())
        return core::Error{QStringLiteral("the name of a session file is missing"), {}};
    core::Result<QString> file = isUrl(argument) ? fileOfUrl(argument) : argument;
    if (file && QFile::encodeName(*file).size() > kLongestName)
        return core::Error{QStringLiteral("the name of a session file is too long"), {}};
    return file;
}

core::Result<QStringList> sessionsOf(const QStringList &arguments, Program program)
{
    if (program != Program::Desktop && !arguments.isEmpty())
        return core::Error{QStringLiteral("\"%1\" is not an option").arg(arguments.constFirst()), {}};
    if (arguments.size() > kMostSessions)
        return core::Error{QStringLiteral("%1 session files are given; at most %2 can be opened at a time")
                               .arg(arguments.size())
                               .arg(kMostSessions),
                           {}};
    QStringList files;
    for (const QString &argument : arguments) {
        core::Result<QString> file = fileOf(argument);
        if (!file)
            return file.error();
        files += std::move(*file);
    }
    return files;
}

QString variableOf(const QString &option)
{
    return QStringLiteral("EYEWALL_") + option.toUpper().replace(QLatin1Char('-'), QLatin1Char('_'));
}

} // namespace

std::span<const Option> options()
{
    return kOptions;
}

const Option *findOption(const QString &name)
{
    const auto found = std::find_if(std::begin(kOptions), std::end(kOptions),
                                    [&](const Option &option) { return name == QLatin1String(option.name); });
    return found == std::end(kOptions) ? nullptr : found;
}

QString nameOf(Program program)
{
    return program == Program::Desktop ? QStringLiteral("eyewall") : QStringLiteral("eyewalld");
}

QString helpText(Program program)
{
    const bool isDesktop = program == Program::Desktop;
    QString text = QStringLiteral("Usage: %1 [OPTION]...%2\n"
                                  "A web server with a window on every connection.\n%3\n")
                       .arg(nameOf(program), isDesktop ? QStringLiteral(" [SESSION]...") : QString(),
                            isDesktop ? QString::fromLatin1(kSessions) : QString());
    for (const Option &option : kOptions)
        text += helpLines(option);
    text += QLatin1Char('\n');
    for (const Option &option : kCommands) {
        if (isFor(program, option))
            text += helpLines(option);
    }
    text += QStringLiteral(
        "\nBYTES may have a unit: 64 KiB or 1.5 GiB in steps of 1024, 10 MB in steps of 1000.\n"
        "\nOptions are also read from the environment (EYEWALL_LISTEN, EYEWALL_MAX_BODY_SIZE; lists\n"
        "with commas, flags as true) and from the file. The command line goes before the\n"
        "environment, and that before the file.\n");
    return text;
}

core::Result<CommandLine> readCommandLine(const QStringList &arguments, Program program)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addTo(parser, kOptions, program);
    addTo(parser, kCommands, program);
    if (!parser.parse(arguments))
        return core::Error{parser.errorText(), {}};
    CommandLine line;
    line.asksHelp = parser.isSet(QStringLiteral("help"));
    line.asksVersion = parser.isSet(QStringLiteral("version"));
    line.configFile = parser.value(QStringLiteral("config"));
    if (line.asksHelp || line.asksVersion)
        return line;
    core::Result<QStringList> sessions = sessionsOf(parser.positionalArguments(), program);
    if (!sessions)
        return sessions.error();
    line.sessions = std::move(*sessions);
    if (parser.isSet(QStringLiteral("config")) && line.configFile.isEmpty())
        return core::Error{QStringLiteral("--config: a file name is missing"), {}};
    if (program == Program::Desktop && parser.isSet(QStringLiteral("profile"))) {
        line.profile = parser.value(QStringLiteral("profile"));
        if (line.profile.isEmpty())
            return core::Error{QStringLiteral("--profile: the name of a folder is missing"), {}};
    }
    for (const Option &option : kOptions) {
        if (parser.isSet(nameOf(option)))
            line.values.insert(nameOf(option), valuesOf(parser, option));
    }
    return line;
}

CommandLine readEnvironment(const QProcessEnvironment &environment)
{
    CommandLine line;
    line.configFile = environment.value(variableOf(QStringLiteral("config")));
    line.profile = environment.value(variableOf(QStringLiteral("profile")));
    for (const Option &option : kOptions) {
        const QString variable = variableOf(nameOf(option));
        const QString text = environment.value(variable);
        if (text.isEmpty())
            continue;
        const bool isList = option.kind == Option::Kind::List;
        for (const QString &value : isList ? text.split(QLatin1Char(',')) : QStringList{text})
            line.values[nameOf(option)].append({value.trimmed(), variable, {}});
    }
    return line;
}

} // namespace eyewall::host
