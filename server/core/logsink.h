// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/logformatter.h"
#include "server/core/loginstallation.h"
#include "server/core/rotatingfile.h"

#include <atomic>

namespace eyewall::core {

/// Where installed logging ends: a file, standard error, or both. Thread: any.
class LogSink final {
public:
    explicit LogSink(const LogOptions &options);

    Result<void> open();
    /// Nothing below the level. A file that cannot be written is told on standard error, once until it goes
    /// again; its lines are lost.
    void take(const LogLine &line);

    /// What LogOptions::Colour::Auto means here and now.
    static bool isTerminal();

private:
    void writeFile(const LogLine &line);

    const LogLevel m_level;
    const bool m_toStderr;
    const LogFormatter m_plain;
    const LogFormatter m_console;
    const std::unique_ptr<RotatingFile> m_file; // null: none
    std::atomic<bool> m_isFailing = false;
};

} // namespace eyewall::core
