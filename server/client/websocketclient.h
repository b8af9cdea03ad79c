// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/proxysettings.h"
#include "server/core/result.h"
#include "server/core/task.h"
#include "server/http/headers.h"
#include "server/http/parserlimits.h"
#include "server/net/tlsconfig.h"
#include "server/websocket/closecode.h"
#include "server/websocket/sessionoptions.h"

#include <QtCore/QAnyStringView>
#include <QtCore/QByteArrayList>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace eyewall::net {
class Reactor;
class TlsContext;
} // namespace eyewall::net

namespace eyewall::client {

class ClientSocket;

/// How a WebSocket is opened, and what it may cost. Thread: any (a value).
struct WebSocketClientOptions {
    std::chrono::milliseconds connectTimeout{10'000}; ///< look-up, connection and handshake together
    websocket::SessionOptions
        session; ///< as of a server; `slowConsumer` does not count: what is too much is not sent
    /// Messages that wait for receive(); beyond, or beyond `session.maxMessage` bytes of them, reading
    /// pauses.
    int receiveQueue = 16;
    QByteArrayList subprotocols; ///< in order of preference
    QByteArray origin;           ///< empty: none
    http::Headers headers;       ///< further fields of the handshake
    http::ParserLimits limits;   ///< of the answer's head
    net::TlsTrust trust;         ///< for wss
    /// Instead of `trust`, as net::makeClientContext() makes it: connections that share one resume each
    /// other's TLS sessions.
    std::shared_ptr<const net::TlsContext> tls;
    ProxySettings proxy;             ///< through a tunnel: `https` for wss, `http` for ws
    bool usesPortableStream = false; ///< QTcpSocket instead of a descriptor watched by the reactor
};

/// A message that came. Thread: any (a value).
struct ReceivedMessage {
    bool isText = true;
    QByteArray payload; ///< UTF-8 when it is text

    [[nodiscard]] QString text() const { return QString::fromUtf8(payload); }
};

/// A WebSocket that we opened (RFC 6455, and RFC 7692 when `session.compression` is enabled and the server
/// agrees). Answers pings, sends its own, closes in order or within a limit. Destroying it cuts the
/// connection. Redirects are not followed. Thread: its loop.
class WebSocketClient final {
public:
    /// Opens ws://host[:port]/path?query, or wss:// with TLS. Fails with a sentence about what went wrong,
    /// isTimeout() when it took too long. `reactor` is the loop's and outlives the client.
    [[nodiscard]] static Task<core::Result<std::unique_ptr<WebSocketClient>>>
    connect(net::Reactor &reactor, QUrl url, WebSocketClientOptions options);

    /// On the reactor of this thread, see net::Reactor::shared().
    [[nodiscard]] static Task<core::Result<std::unique_ptr<WebSocketClient>>>
    connect(QUrl url, WebSocketClientOptions options);
    // No default arguments: GCC 12 cannot make them inside a co_await.
    [[nodiscard]] static Task<core::Result<std::unique_ptr<WebSocketClient>>> connect(QUrl url);
    [[nodiscard]] static Task<core::Result<std::unique_ptr<WebSocketClient>>> connect(net::Reactor &reactor,
                                                                                      QUrl url);

    ~WebSocketClient();
    WebSocketClient(const WebSocketClient &) = delete;
    WebSocketClient &operator=(const WebSocketClient &) = delete;

    /// The next message; nothing when the connection has ended and none is left. For one caller at a time.
    [[nodiscard]] Task<std::optional<ReceivedMessage>> receive();

    websocket::SendOutcome sendText(QAnyStringView text);
    websocket::SendOutcome sendBinary(QByteArrayView bytes);
    websocket::SendOutcome ping(QByteArrayView payload = {}); ///< at most 125 bytes
    [[nodiscard]] qint64 queuedBytes() const;
    /// Done when all is handed to the system, or the connection is gone.
    [[nodiscard]] Task<> drained();
    /// The closing handshake; done when it is over, at the latest after `session.closeTimeout`. Messages that
    /// were not received are kept.
    [[nodiscard]] Task<> close(quint16 code = websocket::closecode::kNormal, QByteArray reason = {});

    /// Ends it at once, without a close frame.
    void cut();

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const QByteArray &subprotocol() const; ///< chosen by the server; empty: none
    [[nodiscard]] bool isCompressed() const;             ///< permessage-deflate is agreed on
    /// Of the peer's close frame; 1006 when there was none, 1005 when it had none. After the end.
    [[nodiscard]] quint16 closeCode() const;
    [[nodiscard]] const QByteArray &closeReason() const;
    /// The TLS session of an earlier connection was taken up again.
    [[nodiscard]] bool isResumed() const;
    /// Of the latest answered ping; 0 when there was none.
    [[nodiscard]] std::chrono::microseconds rtt() const;

private:
    friend struct WebSocketClientAccess;

    /// `held` keeps the socket's reactor; null: somebody else does.
    WebSocketClient(std::shared_ptr<ClientSocket> socket, std::shared_ptr<net::Reactor> held);

    std::shared_ptr<net::Reactor> m_held;
    std::shared_ptr<ClientSocket> m_socket;
};

} // namespace eyewall::client

namespace eyewall {
using client::ReceivedMessage;
using client::WebSocketClient;
using client::WebSocketClientOptions;
} // namespace eyewall
