// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/ipaddress.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace eyewall::core {

namespace {

constexpr std::array<quint8, 12> kMappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr qsizetype kLongest = INET6_ADDRSTRLEN - 1;

int bitsOf(const IpAddress &address)
{
    return address.isIPv6 ? 128 : 32;
}

bool haveSamePrefix(const IpAddress &a, const IpAddress &b, int bits)
{
    const std::size_t whole = std::size_t(bits / 8);
    if (!std::equal(a.bytes.begin(), a.bytes.begin() + whole, b.bytes.begin()))
        return false;
    const int rest = bits % 8;
    return rest == 0 || ((a.bytes[whole] ^ b.bytes[whole]) >> (8 - rest)) == 0;
}

/// All bits but the first ones are zero.
bool endsWithZeros(const IpAddress &address, int bits)
{
    for (int bit = bits; bit < bitsOf(address); ++bit) {
        if (address.bytes[std::size_t(bit / 8)] & (0x80 >> bit % 8))
            return false;
    }
    return true;
}

std::optional<int> parsePrefix(QByteArrayView digits, int most)
{
    int prefix = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), prefix);
    if (error != std::errc() || end != digits.end() || prefix < 0 || prefix > most ||
        digits.startsWith('+') || digits.startsWith('-'))
        return std::nullopt;
    return prefix;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > kLongest || text.contains('\0'))
        return std::nullopt;
    std::array<char, kLongest + 1> terminated{};
    std::copy(text.begin(), text.end(), terminated.begin());
    IpAddress address;
    if (::inet_pton(AF_INET, terminated.data(), address.bytes.data()) == 1)
        return address;
    if (::inet_pton(AF_INET6, terminated.data(), address.bytes.data()) != 1)
        return std::nullopt;
    if (std::equal(kMappedPrefix.begin(), kMappedPrefix.end(), address.bytes.begin())) {
        std::copy_n(address.bytes.begin() + 12, 4, address.bytes.begin());
        std::fill(address.bytes.begin() + 4, address.bytes.end(), quint8(0));
        return address;
    }
    address.isIPv6 = true;
    return address;
}

QByteArray IpAddress::text() const
{
    std::array<char, kLongest + 1> text{};
    ::inet_ntop(isIPv6 ? AF_INET6 : AF_INET, bytes.data(), text.data(), socklen_t(text.size()));
    return text.data();
}

bool IpAddress::isLoopback() const
{
    if (!isIPv6)
        return bytes[0] == 127;
    return std::all_of(bytes.begin(), bytes.end() - 1, [](quint8 byte) { return byte == 0; }) &&
           bytes.back() == 1;
}

std::optional<IpNetwork> IpNetwork::parse(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    const std::optional<IpAddress> address = IpAddress::parse(slash < 0 ? text : text.first(slash));
    if (!address)
        return std::nullopt;
    if (slash < 0)
        return IpNetwork(*address, bitsOf(*address));
    const std::optional<int> prefix = parsePrefix(text.sliced(slash + 1), bitsOf(*address));
    if (!prefix || !endsWithZeros(*address, *prefix))
        return std::nullopt;
    return IpNetwork(*address, *prefix);
}

bool IpNetwork::contains(const IpAddress &address) const
{
    return address.isIPv6 == m_address.isIPv6 && haveSamePrefix(address, m_address, m_prefix);
}

bool containsAddress(const std::vector<IpNetwork> &networks, const IpAddress &address)
{
    return std::any_of(networks.begin(), networks.end(),
                       [&](const IpNetwork &network) { return network.contains(address); });
}

} // namespace eyewall::core
