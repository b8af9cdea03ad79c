// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/request.h"
#include "server/http/response.h"
#include "server/websocket/deflatenegotiation.h"
#include "server/websocket/origin.h"

#include <QtCore/QByteArrayList>

#include <functional>

namespace eyewall::websocket {

/// What a route allows at the handshake.
struct HandshakePolicy {
    /// Whether a page of this Origin may connect; null: only the server's own, isSameOrigin(). Requests
    /// without an Origin do not come from a browser and are allowed.
    std::function<bool(const http::Request &, QByteArrayView origin)> isOriginAllowed;
    /// Picks one of the client's subprotocols; empty: none. Null: none.
    std::function<QByteArray(const QByteArrayList &offered)> selectSubprotocol;
    CompressionOptions compression{}; ///< whether and how permessage-deflate is accepted
    bool isTls = false;               ///< whether the request came over TLS (http::Peer::isTls)
};

struct Handshake {
    http::Response response; ///< 101 with its fields, or the refusal with a text for a person to read
    QByteArray subprotocol;  ///< chosen; empty: none
    std::optional<DeflateParameters> deflate; ///< agreed on; nothing: no compression

    [[nodiscard]] bool isAccepted() const { return response.status == 101; }
};

/// Answers an opening handshake (RFC 6455 section 4.2): 101; 400 (not an upgrade, bad key, HTTP/1.0, a body);
/// 405 with Allow; 426 with Sec-WebSocket-Version: 13 and Upgrade: websocket; 403 for a foreign Origin.
/// Extensions that are unknown or malformed are passed over, where RFC 6455 section 9.1 would fail the
/// connection: a client that offers nonsense can still talk without it.
[[nodiscard]] Handshake answerHandshake(const http::Request &request, const HandshakePolicy &policy);

/// Value of Sec-WebSocket-Accept (RFC 6455 section 4.2.2).
[[nodiscard]] QByteArray acceptKey(QByteArrayView key);

} // namespace eyewall::websocket
