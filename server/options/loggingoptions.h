// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/loginstallation.h"
#include "server/options/options.h"

namespace eyewall {

/// The options of logging: logging, log-to-stderr, log-file-prefix, log-file-max-size, log-file-num-backups,
/// log-rotate-mode, log-rotate-when and log-rotate-interval. A wrong word is an error when it is parsed. For
/// a main():
///     const LoggingOptions logging(options);
///     options.parseCommandLineOrExit(QCoreApplication::arguments());
///     const auto installed = installLogging(logging.read());
/// Thread: as Options.
class LoggingOptions final {
public:
    explicit LoggingOptions(Options &options);

    [[nodiscard]] LogOptions read() const;

private:
    Option<QString> m_level;
    Option<bool> m_toStderr;
    Option<QString> m_fileName;
    Option<qint64> m_maxSize;
    Option<int> m_backups;
    Option<QString> m_mode;
    Option<QString> m_when;
    Option<int> m_interval;
};

} // namespace eyewall
