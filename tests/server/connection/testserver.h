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
/// for; clients that know its port speak TLS when it does. Thread: the test's.
class TestServer {
public:
    explicit TestServer(Application &application, const ServerConfig &config = {});
    ~TestServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] Server &server() { return m_server; }
    [[nodiscard]] RawClient connect(int receiveBuffer = 0) const { return RawClient(m_port, receiveBuffer); }
    [[nodiscard]] monitor::Totals totals() { return m_server.source().totals(); }
    /// The kernel takes some 128 KiB of what goes to clients that connect from now on, in place of some MiB:
    /// what a client does not read waits in the server sooner.
    void limitSendBuffers();

private:
    Server m_server;
    quint16 m_port = 0;
};

/// Rows of the columns `isPortable` and `isTls`: every stream there is, or only those with TLS.
void addStreams(bool isTlsOnly = false);
/// A client that has read nothing of its answers to "/bytes/900000": what waits for it is more than the
/// kernel takes, and so little that further requests are still read; one more of these makes them wait.
[[nodiscard]] RawClient readerOfNothing(TestServer &server);
/// A listener on a free port of 127.0.0.1, with TLS when the current row has it.
[[nodiscard]] ListenOptions streamOptions();
/// A certificate for "localhost" and 127.0.0.1, as files that last until the test's end.
[[nodiscard]] TlsConfig testCertificate();
/// Two workers, the stream of the current row, and times that suit a test.
[[nodiscard]] ServerConfig streamConfig();

} // namespace eyewall::test
