// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/machineaddresses.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkInterface>
#include <QtNetwork/QTcpServer>

#include <algorithm>

namespace eyewall::host {
namespace {

constexpr int kTriedPorts = 100;
constexpr quint16 kLastReserved = 1023; // for the administrator

bool isForAll(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6);
}

bool isReachable(const QHostAddress &address)
{
    return !address.isNull() && !address.isLoopback() && !address.isLinkLocal() && !address.isMulticast();
}

bool isIPv6(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol;
}

QString withHost(QUrl url, const QHostAddress &address)
{
    url.setHost(address.toString());
    return url.toString();
}

// The port that it listens on now, else the one that it is to take.
quint16 portOf(const ListenAddress &address, const QString &url)
{
    const int port = QUrl(url).port();
    return port > 0 ? quint16(port) : address.port;
}

void share(std::vector<ListenAddress> &addresses, const QStringList &urls)
{
    std::vector<ListenAddress> shared;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        ListenAddress address = addresses[i];
        if (address.unixPath.isEmpty()) {
            address.port = portOf(address, urls.value(qsizetype(i)));
            address.address = QHostAddress(QHostAddress::Any);
        }
        if (std::find(shared.begin(), shared.end(), address) == shared.end())
            shared.push_back(address);
    }
    addresses = std::move(shared);
}

// "[::]" is the text of both, and only "*" means IPv4 too.
bool isIPv6Alone(const QHostAddress &host, const Settings &settings, std::size_t listener)
{
    const QHostAddress all(QHostAddress::AnyIPv6);
    if (host != all)
        return false;
    const std::size_t plain = settings.listen.size();
    if (listener < plain)
        return settings.listen[listener].address == all;
    return listener - plain < settings.tlsListen.size() &&
           settings.tlsListen[listener - plain].address == all;
}

QList<QHostAddress> addressesBehind(const QHostAddress &host, bool isIPv6Only)
{
    const bool isIPv4Only = host == QHostAddress(QHostAddress::AnyIPv4);
    QList<QHostAddress> addresses = networkAddresses();
    addresses.removeIf([&](const QHostAddress &one) { return isIPv6(one) ? isIPv4Only : isIPv6Only; });
    addresses.append(QHostAddress(isIPv6Only ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost));
    return addresses;
}

bool isAnyOnNetwork(const std::vector<ListenAddress> &addresses)
{
    return std::any_of(addresses.begin(), addresses.end(), [](const ListenAddress &address) {
        return address.unixPath.isEmpty() && !address.address.isLoopback();
    });
}

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

QList<QHostAddress> networkAddresses()
{
    QList<QHostAddress> addresses;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (isReachable(entry.ip()))
                addresses.append(entry.ip());
        }
    }
    std::stable_partition(addresses.begin(), addresses.end(), [](const auto &one) { return !isIPv6(one); });
    return addresses;
}

QStringList reachableUrls(const QStringList &urls, const Settings &settings)
{
    QStringList reachable;
    std::size_t listener = 0;
    for (const QString &text : urls) {
        const QUrl url(text);
        const QHostAddress host(url.host());
        if (!isForAll(host)) {
            reachable.append(text);
        } else {
            for (const QHostAddress &address : addressesBehind(host, isIPv6Alone(host, settings, listener)))
                reachable.append(withHost(url, address));
        }
        ++listener;
    }
    return reachable;
}

Settings sharedOnNetwork(const Settings &settings, const QStringList &urls)
{
    Settings shared = settings;
    if (shared.listen.empty() && shared.tlsListen.empty())
        shared.listen.push_back({});
    const auto plain = qsizetype(shared.listen.size());
    share(shared.listen, urls.mid(0, plain));
    share(shared.tlsListen, urls.mid(plain));
    return shared;
}

bool isOnNetwork(const Settings &settings)
{
    return isAnyOnNetwork(settings.listen) || isAnyOnNetwork(settings.tlsListen);
}

std::optional<quint16> nextFreePort(const QHostAddress &address, quint16 port)
{
    const int first = std::max<int>(port, kLastReserved) + 1;
    for (int next = first; next <= std::min(first + kTriedPorts, 65'535); ++next) {
        if (QTcpServer().listen(address, quint16(next)))
            return quint16(next);
    }
    return {};
}

std::optional<StartFailure> tryListening(const ListenAddress &address)
{
    QTcpServer server;
    if (!address.unixPath.isEmpty() || server.listen(address.address, address.port))
        return {};
    const core::Error error{server.errorString(), std::make_error_code(reasonOf(server.serverError()))};
    return listenFailure(address, false, error);
}

} // namespace eyewall::host
