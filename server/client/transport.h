// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/sockethandle.h"
#include "server/net/stream.h"
#include "server/net/tlscontext.h"
#include "server/net/tlsworkspace.h"

#include <memory>

namespace eyewall::net {
class Reactor;
}

namespace eyewall::client {

/// A stream to a server and what it encrypts with. Thread: its loop.
struct Transport {
    std::unique_ptr<net::TlsWorkspace> tls; ///< null: without; outlives the stream
    std::unique_ptr<net::Stream> stream;
};

using ClientContext = std::shared_ptr<const net::TlsContext>;

/// The server that has to prove itself. Thread: any (a value).
struct TlsTarget {
    ClientContext context; ///< null: without TLS
    QString name;          ///< or an address without brackets
    quint16 port = 0;      ///< with the name, whose sessions are resumed
};

/// Takes a connected socket over. `isPortable`: over a QTcpSocket.
[[nodiscard]] Transport makeTransport(net::Reactor &reactor, net::SocketHandle socket,
                                      const TlsTarget &target, bool isPortable);

/// Why a stream that was just started cannot shake hands; empty: it can, or has no need to.
[[nodiscard]] QString refusalAtStart(const net::Stream &started);

} // namespace eyewall::client
