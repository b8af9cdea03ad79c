// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <span>

class QProcessEnvironment;

namespace eyewall::host {

/// The two that read options; some options are of one alone.
enum class Program { Daemon, Desktop };
[[nodiscard]] QString nameOf(Program program);

/// One option of the programs: "--listen HOST:PORT", EYEWALL_LISTEN, or "listen = HOST:PORT" in a file.
struct Option {
    enum class Kind { Flag, Value, List };
    const char *name;
    Kind kind;
    const char *value; ///< "HOST:PORT"; empty for flags
    const char *help;
};

/// A value as it was given. Thread: any (a value).
struct OptionValue {
    QString text;
    QString origin; ///< "--listen", "EYEWALL_LISTEN" or "FILE:3: listen"
    QString folder; ///< that relative file names start from; empty: the current one
};

/// Values by the option's name.
using OptionValues = QMap<QString, QList<OptionValue>>;

/// How many files a command line may name.
inline constexpr qsizetype kMostSessions = 20;

/// What the options of a command line are besides values for settings.
struct CommandLine {
    OptionValues values;
    QString configFile;   ///< empty: none
    QString profile;      ///< folder; empty: the usual one
    QStringList sessions; ///< names of files, of the desktop app alone
    bool asksHelp = false;
    bool asksVersion = false;
};

/// All that may stand in a file or in the environment.
[[nodiscard]] std::span<const Option> options();
/// Null when there is none of that name.
[[nodiscard]] const Option *findOption(const QString &name);
[[nodiscard]] QString helpText(Program program);

/// `arguments` begins with the program's name. URLs of files, which menus may give, become names.
[[nodiscard]] core::Result<CommandLine> readCommandLine(const QStringList &arguments,
                                                        Program program = Program::Daemon);
/// Lists are separated by commas. EYEWALL_CONFIG names the file, EYEWALL_PROFILE the profile.
[[nodiscard]] CommandLine readEnvironment(const QProcessEnvironment &environment);

} // namespace eyewall::host
