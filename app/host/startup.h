// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/settings.h"

#include <variant>

namespace eyewall::host {

inline constexpr int kFine = 0;
inline constexpr int kCouldNotRun = 1;
inline constexpr int kBadUsage = 2;

/// What a program was asked for. Thread: any (a value).
struct Startup {
    Settings settings;
    OptionValues given;   ///< what makes the settings out of the defaults: command line, environment, file
    QString profile;      ///< folder; empty: the usual one
    QStringList sessions; ///< files to open; their names are absolute
};

/// Reads what a program is asked for, before there is any application object. When that was help, the version
/// or a mistake, it has written the answer and gives the code to exit with. Thread: main.
[[nodiscard]] std::variant<Startup, int> startUp(Program program, int argc, char **argv,
                                                 const Settings &defaults);

/// Raises the soft limit of open files to the hard one: a connection is a file.
void raiseFileLimit();

} // namespace eyewall::host
