// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/application.h"
#include "tests/conformance/row.h"
#include "tests/server/connection/testserver.h"

#include <QtCore/QTemporaryDir>

#include <map>
#include <memory>
#include <optional>

namespace eyewall::test {

/// The routes that rows talk to, and a server for each choice of settings, made when first asked for.
/// Thread: the test's.
class RowServers {
public:
    RowServers();

    /// Null when there is no such setting.
    [[nodiscard]] TestServer *serverFor(const Row &row);
    void stop() { m_servers.clear(); }

private:
    /// Each server has an application of its own: one that is served must not change any more.
    struct Served {
        Served(const QString &folder, const ServerConfig &config);
        void addRoutes(const QString &folder);

        Application application;
        std::optional<TestServer> server;
    };

    [[nodiscard]] bool writeFiles() const;

    QTemporaryDir m_folder;
    const bool m_hasFiles;
    std::map<QByteArray, std::unique_ptr<Served>> m_servers;
};

} // namespace eyewall::test
