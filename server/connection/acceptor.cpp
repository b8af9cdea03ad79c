// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/acceptor.h"

#include "server/core/logging.h"
#include "server/net/socketoptions.h"

#include <future>

namespace eyewall::connection {

namespace {

std::errc reasonOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return std::errc::address_in_use;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return std::errc::address_not_available;
    case QAbstractSocket::SocketAccessError:
        return std::errc::permission_denied;
    default:
        return std::errc::io_error;
    }
}

} // namespace

Acceptor::Acceptor(Accepted accepted)
    : m_accepted(std::move(accepted))
    , m_thread(1)
{
    m_thread.start({}, [this](int) {
        m_listeners.clear();
        m_refusals.reset();
    });
}

Acceptor::~Acceptor()
{
    stop();
}

core::Result<quint16> Acceptor::listen(const ListenOptions &options, const Gate &gate)
{
    std::promise<core::Result<quint16>> promise;
    std::future<core::Result<quint16>> result = promise.get_future();
    m_thread.loop(0).post([&] { promise.set_value(open(options, gate)); });
    return result.get();
}

core::Result<quint16> Acceptor::open(const ListenOptions &options, const Gate &gate)
{
    auto listener =
        std::make_unique<net::Listener>([this, &gate](qintptr descriptor) { m_accepted(descriptor, gate); },
                                        [this](const QString &text) { failed(text); });
    core::Result<void> opened = open(*listener, options);
    if (!opened)
        return opened.error();
    // Not serverPort(): Qt takes the name of a Unix socket for an address and a port.
    const quint16 bound = net::localAddress(int(listener->socketDescriptor())).port;
    m_listeners.push_back(std::move(listener));
    return bound;
}

core::Result<void> Acceptor::open(net::Listener &listener, const ListenOptions &options)
{
    if (options.descriptor >= 0)
        return listener.adopt(options.descriptor);
    if (!options.unixPath.isEmpty())
        return listener.openUnix(options.unixPath, options.unixMode);
    if (listener.open(options.address, options.port))
        return {};
    return core::Error{listener.errorString(), std::make_error_code(reasonOf(listener.serverError()))};
}

void Acceptor::failed(const QString &text)
{
    m_counters.countDrop(monitor::Drop::AcceptFailed);
    qCWarning(generalLog, "A connection could not be accepted: %s", qUtf8Printable(text));
}

void Acceptor::refuse(int descriptor, QByteArrayView answer)
{
    if (!m_refusals)
        m_refusals = std::make_unique<Refusals>();
    m_refusals->refuse(descriptor, answer);
}

void Acceptor::stop()
{
    m_thread.stop();
}

} // namespace eyewall::connection
