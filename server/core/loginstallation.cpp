// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/loginstallation.h"

#include "server/core/logsink.h"

#include <QLoggingCategory>

namespace eyewall {
namespace {

using core::LogSink;

// Qt calls a plain function, so what it works with cannot be a member.
struct Installed {
    std::mutex mutex; // guards `sink`: other threads may log while the installation ends
    std::shared_ptr<LogSink> sink;
    QtMessageHandler previous = nullptr;
};

Installed &installed()
{
    static Installed instance;
    return instance;
}

std::shared_ptr<LogSink> currentSink()
{
    const std::lock_guard lock(installed().mutex);
    return installed().sink;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (const auto sink = currentSink())
        sink->take(
            {type, context.category, context.file, context.line, QDateTime::currentDateTime(), message});
}

// For our channels, which have levels of their own; those of others are only held back by the sink.
QString rulesFor(LogLevel level)
{
    QString rules;
    for (const auto &[least, type] :
         {std::pair(LogLevel::Debug, "debug"), {LogLevel::Info, "info"}, {LogLevel::Warning, "warning"}}) {
        rules += QStringLiteral("eyewall.*.%1=%2\n")
                     .arg(QLatin1String(type), QLatin1String(least >= level ? "true" : "false"));
    }
    return rules;
}

} // namespace

std::optional<LogLevel> LogOptions::levelOf(const QString &word)
{
    for (const auto &[name, level] : {std::pair("debug", LogLevel::Debug),
                                      {"info", LogLevel::Info},
                                      {"warning", LogLevel::Warning},
                                      {"error", LogLevel::Error},
                                      {"none", LogLevel::None}}) {
        if (word.toLower() == QLatin1String(name))
            return level;
    }
    return std::nullopt;
}

// What only installLogging() does with a LogInstallation.
struct core::LogInstallationAccess {
    [[nodiscard]] static std::unique_ptr<LogInstallation> make(std::shared_ptr<LogSink> sink)
    {
        return std::unique_ptr<LogInstallation>(new LogInstallation(std::move(sink)));
    }
};

core::Result<std::unique_ptr<core::LogInstallation>> installLogging(const LogOptions &options)
{
    if (options.level == LogLevel::None)
        return core::LogInstallationAccess::make(nullptr);
    if (currentSink())
        return core::Error{QStringLiteral("logging is installed already")};
    auto sink = std::make_shared<LogSink>(options);
    if (const auto opened = sink->open(); !opened)
        return opened.error();
    QLoggingCategory::setFilterRules(rulesFor(options.level) + options.rules);
    return core::LogInstallationAccess::make(std::move(sink));
}

namespace core {

LogInstallation::LogInstallation(std::shared_ptr<LogSink> sink)
    : m_sink(std::move(sink))
{
    if (!m_sink)
        return;
    {
        const std::lock_guard lock(installed().mutex);
        installed().sink = m_sink;
    }
    installed().previous = qInstallMessageHandler(handle);
}

LogInstallation::~LogInstallation()
{
    if (!m_sink)
        return;
    qInstallMessageHandler(installed().previous);
    QLoggingCategory::setFilterRules({});
    const std::lock_guard lock(installed().mutex);
    installed().sink.reset();
}

} // namespace core
} // namespace eyewall
