// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace eyewall::core {

/// An IPv4 or IPv6 address as a value, in network order; IPv4 in the first four bytes. IPv4-mapped IPv6
/// addresses are IPv4 here. Thread: any.
struct IpAddress {
    std::array<quint8, 16> bytes{};
    bool isIPv6 = false;

    /// "192.0.2.1" or "2001:db8::1", nothing else: no names, brackets, zones, ports or leading zeros.
    [[nodiscard]] static std::optional<IpAddress> parse(QByteArrayView text);
    /// As above; IPv6 as RFC 5952 writes it.
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] bool isLoopback() const;

    [[nodiscard]] bool operator==(const IpAddress &) const = default;
};

/// Addresses that share their first bits. Thread: any.
class IpNetwork {
public:
    /// "192.0.2.0/24", "2001:db8::/32", or one address. Bits behind the prefix must be zero.
    [[nodiscard]] static std::optional<IpNetwork> parse(QByteArrayView text);

    [[nodiscard]] bool contains(const IpAddress &address) const;

private:
    IpNetwork(const IpAddress &address, int prefix)
        : m_address(address)
        , m_prefix(prefix)
    {
    }

    IpAddress m_address;
    int m_prefix;
};

[[nodiscard]] bool containsAddress(const std::vector<IpNetwork> &networks, const IpAddress &address);

} // namespace eyewall::core
