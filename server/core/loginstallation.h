// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/logrotation.h"

#include <memory>
#include <optional>

namespace eyewall {

enum class LogLevel { Debug, Info, Warning, Error, None };

/// What installLogging() sets up. Thread: any (a value).
struct LogOptions {
    enum class Colour { Auto, Always, Never };

    LogLevel level = LogLevel::Info;
    QString fileName = {};             // empty: no file
    core::LogRotation rotation = {};   // of the file
    std::optional<bool> toStderr = {}; // absent: when there is no file
    Colour colour = Colour::Auto;      // on standard error; automatic: on a terminal without NO_COLOR
    QString rules = {}; // further rules of QLoggingCategory, "eyewall.access.info=false", one a line

    /// "debug", "info", "warning", "error" or "none"; absent for another word.
    static std::optional<LogLevel> levelOf(const QString &word);
};

namespace core {

class LogSink;
struct LogInstallationAccess;

/// What is logged goes where its options say for as long as this lives; then Qt's handler of before is back.
/// Thread: the one that made it; messages come from any.
class LogInstallation final {
public:
    ~LogInstallation();
    LogInstallation(const LogInstallation &) = delete;
    LogInstallation &operator=(const LogInstallation &) = delete;

private:
    friend struct LogInstallationAccess;

    explicit LogInstallation(std::shared_ptr<LogSink> sink);

    std::shared_ptr<LogSink> m_sink;
};

} // namespace core

/// Writes all that the process logs through Qt in LogFormatter's form, to standard error or to a file. The
/// variable QT_LOGGING_RULES goes before the level. LogLevel::None installs nothing and leaves the logging of
/// the program alone. Fails when the file cannot be written, the rotation is wrong or another installation is
/// there. Keep the result as long as main() runs. Thread: main, before others start.
core::Result<std::unique_ptr<core::LogInstallation>> installLogging(const LogOptions &options = {});

} // namespace eyewall
