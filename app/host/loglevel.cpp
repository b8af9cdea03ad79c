// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/loglevel.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QStringList>

#include <utility>

namespace eyewall::host {

std::optional<LogLevel> parseLogLevel(const QString &name)
{
    static const QStringList kNames{QStringLiteral("debug"), QStringLiteral("info"),
                                    QStringLiteral("warning"), QStringLiteral("error")};
    const qsizetype index = kNames.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(LogLevel(index));
}

void setLogLevel(LogLevel level)
{
    constexpr std::pair<LogLevel, const char *> kTypes[] = {
        {LogLevel::Debug, "debug"}, {LogLevel::Info, "info"}, {LogLevel::Warning, "warning"}};
    QString rules;
    for (const auto &[least, type] : kTypes) {
        rules += QStringLiteral("eyewall.*.%1=%2\n")
                     .arg(QLatin1String(type), QLatin1String(least >= level ? "true" : "false"));
    }
    QLoggingCategory::setFilterRules(rules);
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-dd hh:mm:ss.zzz} %{type} %{category}: %{message}"));
}

} // namespace eyewall::host
