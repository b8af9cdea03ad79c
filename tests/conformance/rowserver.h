// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/application.h"
#include "tests/conformance/row.h"
#include "tests/server/connection/testserver.h"

#include <QtCore/QTemporaryDir>

#include <map>
#include <memory>

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
    void addRoutes();
    [[nodiscard]] bool writeFiles() const;

    QTemporaryDir m_folder;
    Application m_application;
    std::map<QByteArray, std::unique_ptr<TestServer>> m_servers;
};

} // namespace eyewall::test
