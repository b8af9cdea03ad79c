// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

#include <optional>

namespace eyewall::host {

/// The least grave messages that are written to standard error.
enum class LogLevel { Debug, Info, Warning, Error };

/// "debug", "info", "warning" or "error".
[[nodiscard]] std::optional<LogLevel> parseLogLevel(const QString &name);

/// For all of Eyewall's logging categories; QT_LOGGING_RULES still goes before. Thread: main.
void setLogLevel(LogLevel level);
/// As it was set last. Thread: any.
[[nodiscard]] LogLevel logLevel();

/// While on, messages from Info on are made even where standard error shows graver ones alone; a LogCapture
/// takes them. Lines of finished requests (eyewall.access) stay as setLogLevel() has them: making them costs
/// every request. Thread: main.
void setLogRecorded(bool on);

} // namespace eyewall::host
