// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"
#include "server/monitor/source.h"
#include "server/web/application.h"
#include "server/web/server.h"
#include "tests/server/connection/rawclient.h"

#include <memory>

namespace eyewall::test {

/// A server of one application on a free port, over the stream implementation that the row of the test asks
/// for. Thread: the test's.
class TestServer {
public:
    explicit TestServer(Application &application, const ServerConfig &config = {});

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] Server &server() { return m_server; }
    [[nodiscard]] RawClient connect(int receiveBuffer = 0) const { return RawClient(m_port, receiveBuffer); }
    [[nodiscard]] monitor::Totals totals() { return m_server.source().totals(); }

private:
    Server m_server;
    quint16 m_port = 0;
};

/// Rows "epoll" and "portable" of a column `isPortable`.
void addStreams();
/// Two workers, the stream of the current row, and times that suit a test.
[[nodiscard]] ServerConfig streamConfig();

} // namespace eyewall::test
