// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/net/sockethandle.h"
#include "server/net/streamlimits.h"

#include <QtCore/QStringList>

#include <array>
#include <optional>

namespace eyewall::net {

/// What a child process has as its standard input, output or error.
enum class Channel : quint8 {
    Inherit, ///< that of this process
    Null,    ///< /dev/null
    Pipe,    ///< a stream of the Subprocess
    Output,  ///< of the error channel: where the output goes
};

/// What to run, and how. Thread: any (a value).
struct SubprocessOptions {
    /// The program first; looked up in PATH when it has no slash.
    QStringList arguments;
    std::optional<QStringList> environment{}; ///< "NAME=value" each; nothing: that of this process
    QString workingDirectory{};               ///< empty: that of this process
    Channel input = Channel::Inherit;
    Channel output = Channel::Inherit;
    Channel error = Channel::Inherit;
    StreamLimits limits{}; ///< of each pipe
    /// False: looks each 100 ms whether it has ended, as on systems without pidfd_open().
    bool usesDescriptor = true;
};

/// A child that has been started. Thread: any (a value).
struct Spawned {
    int pid = -1;
    std::array<SocketHandle, 3> pipes{SocketHandle(-1), SocketHandle(-1), SocketHandle(-1)}; ///< our ends
};

/// Starts a process that has the three channels and no other descriptor, no blocked signals and the usual
/// SIGPIPE. Errors: those of posix_spawn(3), such as no_such_file_or_directory, with the name of the program;
/// invalid_argument. Whoever calls waits for the child. Thread: any.
[[nodiscard]] core::Result<Spawned> spawnProcess(const SubprocessOptions &options);

} // namespace eyewall::net
