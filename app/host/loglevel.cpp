// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/loglevel.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QStringList>

#include <algorithm>
#include <atomic>
#include <utility>

namespace eyewall::host {
namespace {

QString rulesFor(const char *categories, LogLevel level)
{
    constexpr std::pair<LogLevel, const char *> kTypes[] = {
        {LogLevel::Debug, "debug"}, {LogLevel::Info, "info"}, {LogLevel::Warning, "warning"}};
    QString rules;
    for (const auto &[least, type] : kTypes) {
        rules += QStringLiteral("%1.%2=%3\n")
                     .arg(QLatin1String(categories), QLatin1String(type),
                          QLatin1String(least >= level ? "true" : "false"));
    }
    return rules;
}

// What Qt's rules are made of. They are the process's, like the rules.
std::atomic<LogLevel> consoleLevel = LogLevel::Warning;
bool isRecorded = false;

void applyRules()
{
    const LogLevel level = consoleLevel;
    const LogLevel made = isRecorded ? std::min(level, LogLevel::Info) : level;
    // A later rule goes before an earlier one.
    QLoggingCategory::setFilterRules(rulesFor("eyewall.*", made) + rulesFor("eyewall.access", level));
}

} // namespace

std::optional<LogLevel> parseLogLevel(const QString &name)
{
    static const QStringList kNames{QStringLiteral("debug"), QStringLiteral("info"),
                                    QStringLiteral("warning"), QStringLiteral("error")};
    const qsizetype index = kNames.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(LogLevel(index));
}

void setLogLevel(LogLevel level)
{
    consoleLevel = level;
    applyRules();
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-dd hh:mm:ss.zzz} %{type} %{category}: %{message}"));
}

LogLevel logLevel()
{
    return consoleLevel;
}

void setLogRecorded(bool on)
{
    isRecorded = on;
    applyRules();
}

} // namespace eyewall::host
