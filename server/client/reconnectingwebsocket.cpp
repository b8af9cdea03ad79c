// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/reconnectingwebsocket.h"

#include "server/client/urlparts.h"
#include "server/client/wakeup.h"
#include "server/client/websocketopening.h"
#include "server/net/streamclient.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace eyewall {

using core::Error;
using websocket::SendOutcome;

/// What the tasks share with the object that they may outlive. Thread: its loop.
struct client::Reconnecting {
    QUrl url;
    WebSocketClientOptions options;
    ReconnectOptions reconnect;
    std::shared_ptr<WebSocketClient> socket; ///< null: none
    std::function<void(WebSocketClient &)> onOpen;
    std::function<void(const Error &, std::chrono::milliseconds)> onLost;
    std::shared_ptr<net::Cancellation> connecting; ///< while an attempt runs
    Wakeup wakeup;                                 ///< of the delay
    QElapsedTimer openSince;
    int failures = 0; ///< behind each other
    bool isClosed = false;

    /// False: that is all.
    static Task<bool> open(std::shared_ptr<Reconnecting> self);
    static Task<OpenedWebSocket> connect(std::shared_ptr<Reconnecting> self);
    static Task<bool> pause(std::shared_ptr<Reconnecting> self, Error error);
    static Task<std::optional<ReceivedMessage>> receive(std::shared_ptr<Reconnecting> self);
    static Task<> close(std::shared_ptr<Reconnecting> self, quint16 code, QByteArray reason);
    void giveUp();
};

namespace client {

Task<bool> Reconnecting::open(std::shared_ptr<Reconnecting> self)
{
    OpenedWebSocket opened = co_await connect(self);
    if (self->isClosed)
        co_return false;
    if (!opened && opened.error().code == std::errc::invalid_argument)
        self->isClosed = true; // no attempt will be better
    if (!opened) {
        const bool goesOn = co_await pause(self, opened.error());
        co_return goesOn;
    }
    self->socket = *std::move(opened);
    self->openSince.start();
    const auto socket = self->socket;
    if (const auto callback = self->onOpen) // which may end the one that has it
        callback(*socket);
    co_return true;
}

Task<OpenedWebSocket> Reconnecting::connect(std::shared_ptr<Reconnecting> self)
{
    if (isTls(self->url) && !self->options.tls) { // once for all attempts, which resume each other's sessions
        const auto context = co_await net::makeClientContext(self->options.trust);
        if (!context)
            co_return context.error();
        self->options.tls = *context;
    }
    if (self->isClosed)
        co_return net::cancelledError();
    self->connecting = std::make_shared<net::Cancellation>();
    OpenedWebSocket opened =
        co_await openWebSocket(net::Reactor::shared(), self->url, self->options, self->connecting);
    self->connecting.reset();
    co_return opened;
}

/// Nobody wants a connection any more.
void Reconnecting::giveUp()
{
    isClosed = true;
    wakeup.wake();
    if (const auto attempt = connecting)
        attempt->cancel();
}

Task<bool> Reconnecting::pause(std::shared_ptr<Reconnecting> self, Error error)
{
    ++self->failures;
    const int most = self->reconnect.maxAttempts;
    self->isClosed = self->isClosed || (most > 0 && self->failures >= most);
    const auto delay = self->isClosed ? std::chrono::milliseconds(0)
                                      : self->reconnect.delay(self->failures - 1,
                                                              QRandomGenerator::global()->generateDouble());
    if (const auto callback = self->onLost)
        callback(error, delay);
    const QDeadlineTimer deadline(delay);
    while (!self->isClosed && !deadline.hasExpired())
        (void)co_await self->wakeup.wait(deadline);
    co_return !self->isClosed;
}

Task<std::optional<ReceivedMessage>> Reconnecting::receive(std::shared_ptr<Reconnecting> self)
{
    for (;;) {
        if (!self->socket && self->isClosed)
            co_return std::nullopt;
        if (!self->socket) {
            const bool isOpen = co_await open(self);
            if (!isOpen)
                co_return std::nullopt;
            continue;
        }
        const auto socket = self->socket;
        std::optional<ReceivedMessage> message = co_await socket->receive();
        if (message)
            co_return message;
        self->socket.reset();
        if (self->isClosed)
            co_return std::nullopt;
        if (self->openSince.hasExpired(self->reconnect.steadyAfter.count()))
            self->failures = 0;
        const Error lost{QStringLiteral("The WebSocket was closed: %1 %2")
                             .arg(socket->closeCode())
                             .arg(QString::fromUtf8(socket->closeReason())),
                         std::make_error_code(std::errc::connection_reset)};
        const bool goesOn = co_await pause(self, lost);
        if (!goesOn)
            co_return std::nullopt;
    }
}

Task<> Reconnecting::close(std::shared_ptr<Reconnecting> self, quint16 code, QByteArray reason)
{
    self->giveUp();
    const auto socket = self->socket;
    if (socket)
        co_await socket->close(code, std::move(reason));
}

} // namespace client

std::chrono::milliseconds ReconnectOptions::delay(int failures, double random) const
{
    const double most = double(longestDelay.count());
    const double grown = double(firstDelay.count()) * std::pow(factor, std::min(failures, 1000));
    const double whole = std::min(std::isfinite(grown) ? grown : most, most);
    return std::chrono::milliseconds(qint64(whole * (1 - std::clamp(jitter, 0.0, 1.0) * random)));
}

ReconnectingWebSocket::ReconnectingWebSocket(QUrl url, WebSocketClientOptions options,
                                             ReconnectOptions reconnect)
    : m_state(std::make_shared<client::Reconnecting>())
{
    m_state->url = std::move(url);
    m_state->options = std::move(options);
    m_state->reconnect = reconnect;
}

ReconnectingWebSocket::~ReconnectingWebSocket()
{
    const auto state = m_state;
    state->onOpen = nullptr;
    state->onLost = nullptr;
    state->giveUp();
    if (const auto socket = std::exchange(state->socket, nullptr))
        socket->cut();
}

void ReconnectingWebSocket::onOpen(std::function<void(WebSocketClient &)> callback)
{
    m_state->onOpen = std::move(callback);
}

void ReconnectingWebSocket::onLost(std::function<void(const Error &, std::chrono::milliseconds)> callback)
{
    m_state->onLost = std::move(callback);
}

Task<std::optional<ReceivedMessage>> ReconnectingWebSocket::receive()
{
    return client::Reconnecting::receive(m_state);
}

SendOutcome ReconnectingWebSocket::sendText(QAnyStringView text)
{
    return m_state->socket ? m_state->socket->sendText(text) : SendOutcome::Closed;
}

SendOutcome ReconnectingWebSocket::sendBinary(QByteArrayView bytes)
{
    return m_state->socket ? m_state->socket->sendBinary(bytes) : SendOutcome::Closed;
}

bool ReconnectingWebSocket::isOpen() const
{
    return m_state->socket && m_state->socket->isOpen();
}

Task<> ReconnectingWebSocket::close(quint16 code, QByteArray reason)
{
    return client::Reconnecting::close(m_state, code, std::move(reason));
}

} // namespace eyewall
