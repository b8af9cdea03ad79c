// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/listenaddress.h"
#include "app/host/loglevel.h"
#include "app/host/options.h"
#include "server/connection/serverconfig.h"
#include "server/net/tlsconfig.h"

#include <chrono>
#include <vector>

class QProcessEnvironment;

namespace eyewall::host {

/// A folder served below a path.
struct Mount {
    QByteArray path; ///< "/files", without a slash at the end
    QString folder;
};

/// What a program is asked to run. Thread: any (a value).
struct Settings {
    std::vector<ListenAddress> listen; ///< empty: 127.0.0.1 with port 8080 or the next free one
    std::vector<ListenAddress> tlsListen;
    std::vector<net::TlsIdentity> certificates; ///< of all in tlsListen
    connection::ServerConfig server;
    qint64 maxMessageSize = 16 * 1024 * 1024;    ///< of a WebSocket, bytes
    std::chrono::milliseconds drainTime{10'000}; ///< for what runs to end when the server stops
    QString root;                                ///< empty: none
    std::vector<Mount> mounts;
    bool hasSamples = true;
    LogLevel logLevel = LogLevel::Warning;
};

/// Whether it is a mistake to name a folder that cannot be served now.
enum class Folders { MustBeThere, MayBeMissing };

/// Checks values and puts them over the defaults. Errors say where the value came from.
[[nodiscard]] core::Result<Settings> makeSettings(const OptionValues &values, const Settings &defaults,
                                                  Folders folders = Folders::MustBeThere);

/// What `over` has replaces the lower values as a whole, lists too.
[[nodiscard]] OptionValues mergedValues(OptionValues lower, const OptionValues &over);

/// The command line over the environment over the file that either of them names.
[[nodiscard]] core::Result<OptionValues> readValues(const CommandLine &line,
                                                    const QProcessEnvironment &environment);
[[nodiscard]] core::Result<Settings>
readSettings(const CommandLine &line, const QProcessEnvironment &environment, const Settings &defaults);

} // namespace eyewall::host
