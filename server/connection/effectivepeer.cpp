// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/effectivepeer.h"

#include "server/connection/connection.h"
#include "server/connection/worker.h"
#include "server/http/forwarded.h"
#include "server/monitor/batch.h"

#include <utility>

namespace eyewall::connection {

namespace {

QString textOf(const net::SocketAddress &address)
{
    return monitor::Endpoint{address.address, address.port, address.isIPv6}.addressText();
}

http::ClientCertificate certificateOf(const net::Stream &stream)
{
    net::TlsCertificate shown = stream.peerCertificate();
    return {std::move(shown.subject), std::move(shown.fingerprint), std::move(shown.der)};
}

void apply(const http::Forwarded &forwarded, http::Peer &peer)
{
    if (forwarded.client) {
        peer.address = QString::fromLatin1(forwarded.client->text());
        peer.port = forwarded.port;
        peer.isForwarded = true;
    }
    if (!forwarded.scheme.isEmpty())
        peer.isTls = forwarded.scheme == "https";
    if (!forwarded.host.isEmpty())
        peer.host = forwarded.host;
}

} // namespace

http::Peer effectivePeer(const Connection &connection, const http::RequestHead &head)
{
    const net::SocketAddress socket = connection.stream().peer();
    const net::SocketAddress client = connection.peer();
    http::Peer peer;
    peer.address = textOf(client);
    peer.port = client.port;
    peer.connection = connection.id();
    peer.isTls = connection.stream().isTls();
    peer.host = head.host.toByteArray();
    peer.proxyAddress = textOf(socket);
    peer.proxyPort = socket.port;
    peer.isForwarded = connection.isProxied();
    const auto &trusted = connection.worker().config().trustedProxies;
    if (!trusted.empty() && core::containsAddress(trusted, {client.address, client.isIPv6}))
        apply(http::readForwarded(head.headers, trusted), peer);
    else if (peer.isTls)
        peer.certificate = certificateOf(connection.stream());
    if (!peer.isForwarded) {
        peer.proxyAddress.clear();
        peer.proxyPort = 0;
    }
    return peer;
}

} // namespace eyewall::connection
