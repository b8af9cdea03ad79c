// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/startup.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcessEnvironment>

#include <sys/resource.h>

#include <cstdio>

namespace eyewall::host {
namespace {

int print(const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    return std::fflush(stdout) == 0 ? kFine : kCouldNotRun;
}

int refuse(const QString &program, const QString &error)
{
    std::fprintf(stderr, "%s: %s\nTry \"%s --help\".\n", qPrintable(program), qPrintable(error),
                 qPrintable(program));
    return kBadUsage;
}

QStringList decoded(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QFile::decodeName(argv[i]);
    return arguments;
}

// Without QFileInfo, to which ":/name" is a resource.
QString absolute(const QString &name)
{
    const QString path =
        name.startsWith(QLatin1Char('/')) ? name : QDir::currentPath() + QLatin1Char('/') + name;
    // Behind a link, ".." is not the folder that it looks like.
    return path.contains(QLatin1String("/../")) ? path : QDir::cleanPath(path);
}

QStringList allAbsolute(const QStringList &names)
{
    QStringList paths;
    for (const QString &name : names)
        paths += absolute(name);
    return paths;
}

} // namespace

std::variant<Startup, int> startUp(Program program, int argc, char **argv, const Settings &defaults)
{
    const QString name = nameOf(program);
    const core::Result<CommandLine> line = readCommandLine(decoded(argc, argv), program);
    if (!line)
        return refuse(name, line.error().message);
    if (line->asksHelp)
        return print(helpText(program));
    if (line->asksVersion)
        return print(name + QStringLiteral(" " EYEWALL_VERSION "\n"));
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    core::Result<OptionValues> given = readValues(*line, environment);
    if (!given)
        return refuse(name, given.error().message);
    core::Result<Settings> settings = makeSettings(*given, defaults);
    if (!settings)
        return refuse(name, settings.error().message);
    const QString profile = line->profile.isEmpty() ? readEnvironment(environment).profile : line->profile;
    return Startup{std::move(*settings), std::move(*given), profile, allAbsolute(line->sessions)};
}

void raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace eyewall::host
