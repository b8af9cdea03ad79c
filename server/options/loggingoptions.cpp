// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/loggingoptions.h"

namespace eyewall {
namespace {

using core::Error;
using core::LogRotation;
using core::Result;

constexpr const char *kGroup = "logging";

Result<void> checkLevel(const QString &word)
{
    return LogOptions::levelOf(word)
               ? Result<void>()
               : Error{QStringLiteral("\"%1\" is not debug, info, warning, error or none").arg(word)};
}

Result<void> checkMode(const QString &word)
{
    return LogRotation::modeOf(word) ? Result<void>()
                                     : Error{QStringLiteral("\"%1\" is neither size nor time").arg(word)};
}

Result<void> checkWhen(const QString &word)
{
    return LogRotation::unitOf(word)
               ? Result<void>()
               : Error{QStringLiteral("\"%1\" is not S, M, H, D, midnight or W0 to W6").arg(word)};
}

Result<void> checkSize(const qint64 &bytes)
{
    return LogRotation{.maxSize = bytes}.check();
}

Result<void> checkBackups(const int &count)
{
    return LogRotation{.backups = count}.check();
}

Result<void> checkInterval(const int &count)
{
    return LogRotation{.interval = count}.check();
}

} // namespace

LoggingOptions::LoggingOptions(Options &options)
    : m_level(
          options.define<QString>("logging", QStringLiteral("info"),
                                  {.help = QStringLiteral("least level to log; none leaves logging alone"),
                                   .group = kGroup,
                                   .metavar = QStringLiteral("debug|info|warning|error|none"),
                                   .check = checkLevel}))
    , m_toStderr(options.define<bool>(
          "log-to-stderr", false,
          {.help = QStringLiteral("log to standard error; by default when there is no file"),
           .group = kGroup}))
    , m_fileName(
          options.define<QString>("log-file-prefix", {},
                                  {.help = QStringLiteral("log to this file; backups have its name and more"),
                                   .group = kGroup,
                                   .metavar = QStringLiteral("PATH")}))
    , m_maxSize(options.define<qint64>(
          "log-file-max-size", LogRotation().maxSize,
          {.help = QStringLiteral("bytes of a log file"), .group = kGroup, .check = checkSize}))
    , m_backups(options.define<int>(
          "log-file-num-backups", LogRotation().backups,
          {.help = QStringLiteral("log files to keep"), .group = kGroup, .check = checkBackups}))
    , m_mode(options.define<QString>("log-rotate-mode", QStringLiteral("size"),
                                     {.help = QStringLiteral("what ends a log file"),
                                      .group = kGroup,
                                      .metavar = QStringLiteral("size|time"),
                                      .check = checkMode}))
    , m_when(options.define<QString>(
          "log-rotate-when", QStringLiteral("midnight"),
          {.help = QStringLiteral("unit of time, or end of the week: S, M, H, D, midnight, W0 to W6"),
           .group = kGroup,
           .check = checkWhen}))
    , m_interval(options.define<int>(
          "log-rotate-interval", 1,
          {.help = QStringLiteral("units of time of a log file"), .group = kGroup, .check = checkInterval}))
{
}

LogOptions LoggingOptions::read() const
{
    LogOptions log;
    log.level = LogOptions::levelOf(*m_level).value_or(LogLevel::Info);
    log.fileName = *m_fileName;
    if (m_toStderr.isGiven())
        log.toStderr = *m_toStderr;
    log.rotation = {.mode = LogRotation::modeOf(*m_mode).value_or(LogRotation::Mode::Size),
                    .maxSize = *m_maxSize,
                    .backups = *m_backups,
                    .unit = LogRotation::unitOf(*m_when).value_or(LogRotation::Unit::Midnight),
                    .interval = *m_interval};
    return log;
}

} // namespace eyewall
