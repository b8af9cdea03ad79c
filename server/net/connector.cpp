// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/connector.h"

#include "server/core/alarm.h"
#include "server/net/socketoptions.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QSocketNotifier>
#include <QtNetwork/QHostInfo>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <memory>
#include <utility>

namespace eyewall::net {

namespace {

using core::Error;
using core::Result;

/// A descriptor on its way to the caller.
class Socket final {
public:
    explicit Socket(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Socket()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

Error timedOut(const QString &what)
{
    return {what + QStringLiteral(": timed out"), std::make_error_code(std::errc::timed_out)};
}

socklen_t fill(sockaddr_storage &storage, const QHostAddress &address, quint16 port)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto *const in = reinterpret_cast<sockaddr_in *>(&storage);
        in->sin_family = AF_INET;
        in->sin_port = htons(port);
        in->sin_addr.s_addr = htonl(address.toIPv4Address());
        return sizeof(sockaddr_in);
    }
    auto *const in = reinterpret_cast<sockaddr_in6 *>(&storage);
    in->sin6_family = AF_INET6;
    in->sin6_port = htons(port);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::copy(std::begin(bytes.c), std::end(bytes.c), std::begin(in->sin6_addr.s6_addr));
    return sizeof(sockaddr_in6);
}

int errorOf(int descriptor)
{
    int error = 0;
    socklen_t length = sizeof error;
    ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length);
    return error;
}

/// False when the time ran out.
Task<bool> becomesWritable(int descriptor, std::chrono::milliseconds limit)
{
    core::Alarm alarm(limit);
    QSocketNotifier notifier(descriptor, QSocketNotifier::Write);
    QObject::connect(&notifier, &QSocketNotifier::activated, &alarm, [&] {
        notifier.setEnabled(false);
        alarm.ring();
    });
    co_return !co_await alarm.wait();
}

Task<Result<int>> connectOne(QHostAddress address, quint16 port, QDeadlineTimer deadline)
{
    const QString what = address.toString() + QLatin1Char(':') + QString::number(port);
    sockaddr_storage storage{};
    const socklen_t length = fill(storage, address, port);
    Socket socket(::socket(storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (socket.get() < 0)
        co_return Error::fromErrno(errno, what);
    prepareSocket(socket.get());
    if (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&storage), length) == 0)
        co_return socket.release();
    if (errno != EINPROGRESS)
        co_return Error::fromErrno(errno, what);
    if (!co_await becomesWritable(socket.get(), std::chrono::milliseconds(deadline.remainingTime())))
        co_return timedOut(what);
    if (const int error = errorOf(socket.get()); error != 0)
        co_return Error::fromErrno(error, what);
    co_return socket.release();
}

/// Nothing when the time ran out.
Task<std::optional<QHostInfo>> lookUp(QString host, std::chrono::milliseconds limit)
{
    core::Alarm alarm(limit);
    auto found = std::make_shared<std::optional<QHostInfo>>();
    const int id = QHostInfo::lookupHost(host, &alarm, [found, &alarm](const QHostInfo &info) {
        *found = info;
        alarm.ring();
    });
    if (co_await alarm.wait())
        QHostInfo::abortHostLookup(id);
    co_return *found;
}

} // namespace

Task<Result<int>> connectTcp(QString host, quint16 port, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    QList<QHostAddress> addresses{QHostAddress(host)};
    if (addresses.front().isNull()) {
        const std::optional<QHostInfo> info = co_await lookUp(host, limit);
        if (!info)
            co_return timedOut(QStringLiteral("looking up ") + host);
        if (info->error() != QHostInfo::NoError)
            co_return Error{host + QStringLiteral(": ") + info->errorString(),
                            std::make_error_code(std::errc::host_unreachable)};
        addresses = info->addresses();
    }
    Result<int> latest =
        Error{host + QStringLiteral(" has no address"), std::make_error_code(std::errc::host_unreachable)};
    for (const QHostAddress &address : std::as_const(addresses)) {
        latest = co_await connectOne(address, port, deadline);
        if (latest || latest.error().isTimeout())
            break;
    }
    co_return latest;
}

} // namespace eyewall::net
