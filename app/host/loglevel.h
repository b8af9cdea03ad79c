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

/// For all of Eyewall's logging categories; QT_LOGGING_RULES still goes before. Thread: any, before the
/// server starts.
void setLogLevel(LogLevel level);

} // namespace eyewall::host
