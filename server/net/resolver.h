// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"

#include <QtCore/QList>
#include <QtNetwork/QHostAddress>

#include <chrono>
#include <memory>
#include <vector>

namespace eyewall::net {

class Cancellation;

/// Which addresses of a host are wanted.
enum class Family : quint8 { Any, IPv4, IPv6 };

/// Host, by name or address, and port. Thread: any (a value).
struct HostPort {
    QString host;
    quint16 port = 0; ///< 0: every port

    bool operator==(const HostPort &) const = default;
};

/// Where to connect to. Thread: any (a value).
struct Endpoint {
    QHostAddress address;
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
};

/// Turns hosts into addresses: literals at once, names on a thread of Qt's pool for that, or as a map says.
/// Thread: any (a value); resolve() on a thread with a Qt event loop.
class Resolver final {
public:
    static constexpr qsizetype kMostAddresses = 64;
    static constexpr std::chrono::milliseconds kLimit{20'000};

    /// What asks for `from` gets the addresses of `to`, whose own entry, if it has one, is not looked at. A
    /// port of 0 in `to` leaves the port as it is. The entry with port and family comes before that with the
    /// port, and this before that for every port; names are compared without regard to case.
    Resolver &map(HostPort from, HostPort to, Family family = Family::Any);

    /// In the order in which they are to be tried (RFC 6724), at most kMostAddresses. A name that ends in a
    /// number is none, and an address only as isValidIp() knows it, with a zone or without: what the system
    /// takes besides ("127.1", "0x7f.1", "2130706433") passes by lists of addresses. Errors:
    /// invalid_argument for what is no name, host_unreachable for a name without an address of the family,
    /// isTimeout().
    [[nodiscard]] Task<core::Result<QList<Endpoint>>> resolve(QString host, quint16 port,
                                                              Family family = Family::Any,
                                                              std::chrono::milliseconds limit = kLimit) const;
    /// isClosed() when it was cancelled.
    [[nodiscard]] Task<core::Result<QList<Endpoint>>>
    resolve(QString host, quint16 port, Family family, std::chrono::milliseconds limit,
            std::shared_ptr<Cancellation> cancellation) const;

private:
    struct Entry {
        HostPort from;
        HostPort to;
        Family family;
    };

    [[nodiscard]] HostPort mapped(const QString &host, quint16 port, Family family) const;
    static Task<core::Result<QList<Endpoint>>> lookUp(HostPort target, Family family,
                                                      std::chrono::milliseconds limit,
                                                      std::shared_ptr<Cancellation> cancellation);

    std::vector<Entry> m_entries;
};

/// Whether the text is an address of IPv4 ("192.0.2.1") or IPv6 ("2001:db8::1") and nothing else: no name, no
/// brackets, zone, port, space or zero byte.
[[nodiscard]] bool isValidIp(QByteArrayView text);
[[nodiscard]] bool isValidIp(QStringView text);

} // namespace eyewall::net

namespace eyewall {
using net::isValidIp;
using net::Resolver;
} // namespace eyewall
