// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/asyncstream.h"
#include "tests/server/net/awaited.h"
#include "tests/server/net/connected.h"

#include <QTest>

#include <array>
#include <memory>

namespace eyewall::test {

/// What a client that believes the certificate of testContext() would be too much work for: anybody's.
inline std::shared_ptr<const net::TlsContext> carelessContext()
{
    return net::TlsContext::makeClient({{}, false}).value();
}

inline Task<bool> secured(net::AsyncStream &client, net::AsyncStream &server)
{
    Task<core::Result<void>> atServer = server.startTls(testContext());
    const core::Result<void> atClient = co_await client.startTls(carelessContext(), "localhost");
    const core::Result<void> done = co_await atServer;
    co_return atClient &&done;
}

/// Two descriptors of the kind, connected to each other: "tcp", "tls", "unix" or "pipe".
inline std::array<int, 2> connectedDescriptors(const QByteArray &kind)
{
    std::array<int, 2> ends{};
    if (kind == "pipe") {
        std::array<int, 2> pipe{};
        if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
            qFatal("no pipe");
        return {pipe[1], pipe[0]};
    }
    if (kind == "unix") {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
            qFatal("no pair of sockets");
        return ends;
    }
    Loopback loopback;
    return {::fcntl(loopback.peer.descriptor(), F_DUPFD_CLOEXEC, 3), loopback.descriptor};
}

/// Two streams, connected to each other, of the kind that the row asks for; a pipe leads from the writer to
/// the reader only.
struct StreamEnds {
    explicit StreamEnds(const QByteArray &kind, const net::StreamLimits &limits = {})
        : StreamEnds(connectedDescriptors(kind), limits)
    {
        if (kind == "tls" && !awaited(secured(writer, reader)))
            qFatal("no TLS");
    }
    StreamEnds(const std::array<int, 2> &descriptors, const net::StreamLimits &limits)
        : writer(descriptors[0], limits)
        , reader(descriptors[1], limits)
    {
    }

    /// Kept, so that all streams of a test share one.
    std::shared_ptr<net::Reactor> reactor = net::Reactor::shared();
    net::AsyncStream writer;
    net::AsyncStream reader;
};

inline void addKindRows()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"tcp", "unix", "tls", "pipe"})
        QTest::newRow(kind) << QByteArray(kind);
}

/// Written, and taken by the kernel.
inline bool wrote(net::AsyncStream &stream, const QByteArray &bytes)
{
    return bool(awaited(stream.write(bytes)));
}

} // namespace eyewall::test
