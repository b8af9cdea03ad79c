// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/startup.h"

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

} // namespace

std::variant<Settings, int> startUp(const QString &program, int argc, char **argv, const Settings &defaults)
{
    const core::Result<CommandLine> line = readCommandLine(decoded(argc, argv));
    if (!line)
        return refuse(program, line.error().message);
    if (line->asksHelp)
        return print(helpText(program));
    if (line->asksVersion)
        return print(program + QStringLiteral(" " EYEWALL_VERSION "\n"));
    core::Result<Settings> settings = readSettings(*line, QProcessEnvironment::systemEnvironment(), defaults);
    if (!settings)
        return refuse(program, settings.error().message);
    return std::move(*settings);
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
