// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/proxyheader.h"

#include "server/core/ipaddress.h"
#include "server/net/checksum.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <charconv>
#include <optional>

namespace eyewall::net {

namespace {

using State = ProxyHeader::State;

constexpr QByteArrayView kTextSignature("PROXY ");
constexpr QByteArrayView kBinarySignature("\r\n\r\n\0\r\nQUIT\n", 12);
constexpr qsizetype kLongestText = 107; // with CRLF, section 2.1 of the specification
constexpr qsizetype kBinaryStart = 16;
constexpr quint8 kChecksum = 0x03; // PP2_TYPE_CRC32C

ProxyHeader failed(const char *error)
{
    ProxyHeader header;
    header.state = State::Error;
    header.error = error;
    return header;
}

bool isBegunBy(QByteArrayView bytes, QByteArrayView signature)
{
    const qsizetype length = std::min(bytes.size(), signature.size());
    return bytes.first(length) == signature.first(length);
}

// Version 1: "PROXY TCP4 192.0.2.1 198.51.100.1 51234 443\r\n"

QByteArrayView takeWord(QByteArrayView &rest)
{
    const qsizetype space = rest.indexOf(' ');
    const QByteArrayView word = space < 0 ? rest : rest.first(space);
    rest = space < 0 ? QByteArrayView() : rest.sliced(space + 1);
    return word;
}

std::optional<quint16> parsePort(QByteArrayView digits)
{
    quint16 port = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), port);
    const bool hasLeadingZero = digits.size() > 1 && digits.front() == '0';
    if (error != std::errc() || end != digits.end() || hasLeadingZero)
        return std::nullopt;
    return port;
}

std::optional<SocketAddress> makeEnd(QByteArrayView address, QByteArrayView port, bool isIPv6)
{
    const bool looksIPv6 = address.contains(':');
    const auto parsed = core::IpAddress::parse(address);
    const auto number = parsePort(port);
    if (!parsed || !number || looksIPv6 != isIPv6)
        return std::nullopt;
    return SocketAddress{parsed->bytes, *number, parsed->isIPv6};
}

ProxyHeader readText(QByteArrayView line, qsizetype length)
{
    ProxyHeader header;
    header.state = State::Done;
    header.length = length;
    QByteArrayView rest = line.sliced(kTextSignature.size());
    const QByteArrayView family = takeWord(rest);
    if (family == QByteArrayView("UNKNOWN"))
        return header; // what follows it is to be ignored
    if (family != QByteArrayView("TCP4") && family != QByteArrayView("TCP6"))
        return failed("PROXY header with an unknown family");
    const QByteArrayView source = takeWord(rest);
    const QByteArrayView destination = takeWord(rest);
    const QByteArrayView sourcePort = takeWord(rest);
    const bool isIPv6 = family.back() == '6';
    const auto client = makeEnd(source, sourcePort, isIPv6);
    const auto local = makeEnd(destination, rest, isIPv6);
    if (!client || !local)
        return failed("PROXY header with an invalid address");
    header.hasAddresses = true;
    header.source = *client;
    header.destination = *local;
    return header;
}

ProxyHeader parseText(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), kLongestText));
    const qsizetype end = head.indexOf('\n');
    const qsizetype carriage = head.indexOf('\r');
    // A CR stands right before the LF or nowhere.
    const bool isBare = end >= 0 ? carriage != end - 1 : carriage >= 0 && carriage + 1 < head.size();
    if (isBare || (end < 0 && head.size() == kLongestText))
        return failed("PROXY header is not ended by CRLF");
    return end >= 0 ? readText(head.first(end - 1), end + 1) : ProxyHeader();
}

// Version 2: signature, version and command, family, length, addresses, further values.

SocketAddress readAddress(const char *bytes, const char *port, bool isIPv6)
{
    SocketAddress address;
    std::copy_n(bytes, isIPv6 ? 16 : 4, address.address.begin());
    address.isIPv6 = isIPv6;
    address.port = qFromBigEndian<quint16>(port);
    if (!isIPv6)
        return address;
    // An IPv4-mapped address is told as IPv4, as everywhere else.
    const auto plain = core::IpAddress::parse(core::IpAddress{address.address, true}.text());
    return plain ? SocketAddress{plain->bytes, address.port, plain->isIPv6} : address;
}

bool isChecksumRight(QByteArrayView header, qsizetype at)
{
    // Computed with zeros in its own place (section 2.2.3).
    QByteArray zeroed = header.toByteArray();
    std::fill_n(zeroed.data() + at, 4, '\0');
    return crc32c(zeroed) == qFromBigEndian<quint32>(header.data() + at);
}

/// Walks over type, length and value of each; returns null or what is wrong.
const char *checkValues(QByteArrayView header, qsizetype begin)
{
    qsizetype at = begin;
    while (at < header.size()) {
        if (header.size() - at < 3)
            return "PROXY header with a cut value";
        const quint8 type = quint8(header[at]);
        const qsizetype length = qFromBigEndian<quint16>(header.data() + at + 1);
        at += 3;
        if (length > header.size() - at)
            return "PROXY header with a cut value";
        if (type == kChecksum && (length != 4 || !isChecksumRight(header, at)))
            return "PROXY header with a wrong checksum";
        at += length;
    }
    return nullptr;
}

/// Bytes of both addresses; -1 for a family that does not exist.
qsizetype lengthOf(quint8 family)
{
    switch (family) {
    case 0x00: // UNSPEC
        return 0;
    case 0x11: // TCP over IPv4
        return 12;
    case 0x21: // TCP over IPv6
        return 36;
    case 0x31: // UNIX stream
        return 216;
    default: // datagrams can not come by a stream
        return -1;
    }
}

ProxyHeader readBinary(QByteArrayView bytes)
{
    const quint8 family = quint8(bytes[13]);
    const bool isLocal = (bytes[12] & 0x0f) == 0;
    ProxyHeader header;
    header.state = State::Done;
    header.length = bytes.size();
    if (isLocal)
        return header; // the family is to be ignored
    const qsizetype addresses = lengthOf(family);
    if (addresses < 0)
        return failed("PROXY header with an unknown family");
    if (bytes.size() - kBinaryStart < addresses)
        return failed("PROXY header shorter than its addresses");
    if (family != 0) { // nothing is known of what follows UNSPEC
        if (const char *error = checkValues(bytes, kBinaryStart + addresses))
            return failed(error);
    }
    if (family != 0x11 && family != 0x21)
        return header;
    const bool isIPv6 = family == 0x21;
    const qsizetype width = isIPv6 ? 16 : 4;
    const char *const begin = bytes.data() + kBinaryStart;
    header.hasAddresses = true;
    header.source = readAddress(begin, begin + 2 * width, isIPv6);
    header.destination = readAddress(begin + width, begin + 2 * width + 2, isIPv6);
    return header;
}

ProxyHeader parseBinary(QByteArrayView bytes)
{
    if (bytes.size() > 12 && (bytes[12] & 0xf0) != 0x20)
        return failed("PROXY header of an unknown version");
    if (bytes.size() > 12 && (bytes[12] & 0x0f) > 1)
        return failed("PROXY header with an unknown command");
    if (bytes.size() < kBinaryStart)
        return {};
    const qsizetype length = kBinaryStart + qFromBigEndian<quint16>(bytes.data() + 14);
    if (length > kLongestProxyHeader)
        return failed("PROXY header too long");
    return bytes.size() < length ? ProxyHeader() : readBinary(bytes.first(length));
}

} // namespace

ProxyHeader parseProxyHeader(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    if (isBegunBy(bytes, kTextSignature))
        return bytes.size() < kTextSignature.size() ? ProxyHeader() : parseText(bytes);
    if (isBegunBy(bytes, kBinarySignature))
        return bytes.size() < kBinarySignature.size() ? ProxyHeader() : parseBinary(bytes);
    return failed("PROXY header is missing");
}

} // namespace eyewall::net
