// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/acceptor.h"

#include "server/core/logging.h"

#include <future>

namespace eyewall::connection {

Acceptor::Acceptor(Accepted accepted)
    : m_accepted(std::move(accepted))
    , m_thread(1)
{
    m_thread.start({}, [this](int) { m_listeners.clear(); });
}

Acceptor::~Acceptor()
{
    stop();
}

core::Result<quint16> Acceptor::listen(const QHostAddress &address, quint16 port)
{
    std::promise<core::Result<quint16>> promise;
    std::future<core::Result<quint16>> result = promise.get_future();
    m_thread.loop(0).post([&] { promise.set_value(open(address, port)); });
    return result.get();
}

core::Result<quint16> Acceptor::open(const QHostAddress &address, quint16 port)
{
    auto listener =
        std::make_unique<net::Listener>(m_accepted, [this](const QString &text) { failed(text); });
    if (!listener->open(address, port)) {
        const bool isBusy = listener->serverError() == QAbstractSocket::AddressInUseError;
        return core::Error{listener->errorString(),
                           std::make_error_code(isBusy ? std::errc::address_in_use : std::errc::io_error)};
    }
    const quint16 bound = listener->serverPort();
    m_listeners.push_back(std::move(listener));
    return bound;
}

void Acceptor::failed(const QString &text)
{
    m_counters.countDrop(monitor::Drop::AcceptFailed);
    qCWarning(generalLog, "A connection could not be accepted: %s", qUtf8Printable(text));
}

void Acceptor::stop()
{
    m_thread.stop();
}

} // namespace eyewall::connection
