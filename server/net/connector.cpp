// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/connector.h"

#include "server/core/alarm.h"
#include "server/net/connectrace.h"
#include "server/net/unixsocket.h"

#include <QtCore/QDeadlineTimer>

#include <algorithm>
#include <utility>

namespace eyewall::net {

namespace {

using core::Error;
using core::Result;
using namespace std::chrono_literals;

constexpr auto kUnixPause = 20ms;

Family familyOf(const ConnectOptions &options)
{
    if (options.sourceAddress.protocol() == QAbstractSocket::IPv4Protocol)
        return Family::IPv4;
    if (options.sourceAddress.protocol() == QAbstractSocket::IPv6Protocol)
        return Family::IPv6;
    return options.family;
}

bool areAtOdds(const ConnectOptions &options)
{
    return options.family != Family::Any && familyOf(options) != options.family;
}

std::chrono::milliseconds left(const QDeadlineTimer &deadline)
{
    // Qt gives -1 for what does not end.
    return deadline.isForever() ? core::kForever : std::chrono::milliseconds(deadline.remainingTime());
}

/// RFC 8305 section 4: the families take turns, beginning with that of the first address.
QList<Endpoint> interleaved(const QList<Endpoint> &endpoints)
{
    const auto protocol = endpoints.front().address.protocol();
    QList<Endpoint> first;
    QList<Endpoint> second;
    for (const Endpoint &endpoint : endpoints)
        (endpoint.address.protocol() == protocol ? first : second).append(endpoint);
    QList<Endpoint> all;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        if (i < first.size())
            all.append(first[i]);
        if (i < second.size())
            all.append(second[i]);
    }
    return all;
}

} // namespace

Task<Result<SocketHandle>> connectTcp(ConnectOptions options)
{
    const QDeadlineTimer deadline(options.limit);
    if (areAtOdds(options))
        co_return Error{QStringLiteral("the source address %1 is not of the family that is asked for")
                            .arg(options.sourceAddress.toString()),
                        std::make_error_code(std::errc::address_family_not_supported)};
    Result<QList<Endpoint>> endpoints = co_await options.resolver.resolve(
        options.host, options.port, familyOf(options), options.limit, options.cancellation);
    if (!endpoints)
        co_return endpoints.error();
    ConnectRace race({options.sourceAddress, options.sourcePort});
    const Cancellation::Hook hook(options.cancellation, [&race] { race.note(); });
    const QList<Endpoint> order = interleaved(*endpoints);
    qsizetype next = 0;
    for (;;) {
        if (isCancelled(options.cancellation))
            co_return cancelledError();
        if (next < order.size() && race.mayStart())
            race.start(order[next++]);
        if (race.hasWinner())
            co_return race.takeWinner();
        if (next < order.size() && race.mayStart())
            continue; // that one failed at once
        if (next == order.size() && race.isOver())
            co_return race.error();
        if (deadline.hasExpired())
            co_return Error{QStringLiteral("connecting to %1: timed out").arg(options.host),
                            std::make_error_code(std::errc::timed_out)};
        co_await race.wait(next < order.size() ? std::min(left(deadline), options.headStart)
                                               : left(deadline));
    }
}

Task<Result<SocketHandle>> connectTcp(QString host, quint16 port, std::chrono::milliseconds limit)
{
    return connectTcp(ConnectOptions{.host = std::move(host), .port = port, .limit = limit});
}

Task<Result<SocketHandle>> connectUnix(QByteArray path, std::chrono::milliseconds limit)
{
    return connectUnix(std::move(path), limit, nullptr);
}

Task<Result<SocketHandle>> connectUnix(QByteArray path, std::chrono::milliseconds limit,
                                       std::shared_ptr<Cancellation> cancellation)
{
    const QDeadlineTimer deadline(limit);
    for (;;) {
        if (isCancelled(cancellation))
            co_return cancelledError();
        Result<SocketHandle> connected = UnixSocket::connect(path);
        if (connected || connected.error().code != std::errc::resource_unavailable_try_again)
            co_return connected;
        if (deadline.hasExpired())
            co_return Error{connected.error().message, std::make_error_code(std::errc::timed_out)};
        core::Alarm alarm(std::min<std::chrono::milliseconds>(kUnixPause, left(deadline)));
        const Cancellation::Hook hook(cancellation, [&alarm] { alarm.ring(); });
        co_await alarm.wait();
    }
}

} // namespace eyewall::net
