// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/frameheader.h"

#include <QtCore/QtEndian>

#include <cstring>

namespace eyewall::websocket {

namespace {

constexpr quint8 kReservedBits = 0x70;
constexpr quint8 kCompressedBit = 0x40;
constexpr quint8 kHighBit = 0x80;
constexpr qsizetype kKeySize = 4;

HeaderOutcome error(const char *text)
{
    return {HeaderState::Error, text};
}

bool isKnown(quint8 opcode)
{
    return opcode <= 0x2 || (opcode >= 0x8 && opcode <= 0xa);
}

/// RFC 7692 section 6 gives the first reserved bit a meaning, in the first frame of a message.
bool isCompressionBit(quint8 first, FrameRules rules)
{
    const quint8 opcode = first & 0x0f;
    return rules.mayCompress && (first & kReservedBits) == kCompressedBit && (opcode == 0x1 || opcode == 0x2);
}

const char *errorOfFirst(quint8 first, FrameRules rules)
{
    if ((first & kReservedBits) && !isCompressionBit(first, rules))
        return "a reserved bit is set";
    const quint8 opcode = first & 0x0f;
    if (!isKnown(opcode))
        return "unknown opcode";
    if (opcode >= 0x8 && !(first & kHighBit))
        return "fragmented control frame";
    return nullptr;
}

const char *errorOfSecond(quint8 second, bool isControl, FrameRules rules)
{
    if (bool(second & kHighBit) != rules.areMasked)
        return rules.areMasked ? "frame of a client without a mask" : "frame of a server with a mask";
    if (isControl && (second & 0x7f) > 125)
        return "control frame longer than 125 bytes";
    return nullptr;
}

qsizetype lengthSize(quint8 second)
{
    switch (second & 0x7f) {
    case 126:
        return 2;
    case 127:
        return 8;
    default:
        return 0;
    }
}

quint64 readLength(const char *bytes, quint8 second, qsizetype size)
{
    if (size == 0)
        return second & 0x7f;
    return size == 2 ? qFromBigEndian<quint16>(bytes + 2) : qFromBigEndian<quint64>(bytes + 2);
}

const char *errorOfLength(quint64 length, qsizetype size)
{
    if (size == 8 && (length >> 63))
        return "length with its highest bit set";
    if ((size == 2 && length < 126) || (size == 8 && length <= 0xffff))
        return "length is not in its shortest form";
    return nullptr;
}

} // namespace

HeaderOutcome parseHeader(const char *bytes, qsizetype size, FrameRules rules, FrameHeader &header)
{
    if (size < 1)
        return {};
    const auto first = quint8(bytes[0]);
    if (const char *text = errorOfFirst(first, rules))
        return error(text);
    header.opcode = Opcode(first & 0x0f);
    header.isFinal = first & kHighBit;
    header.isCompressed = first & kCompressedBit;

    if (size < 2)
        return {};
    const auto second = quint8(bytes[1]);
    if (const char *text = errorOfSecond(second, header.isControl(), rules))
        return error(text);

    const qsizetype extended = lengthSize(second);
    if (size < 2 + extended)
        return {};
    header.payload = readLength(bytes, second, extended);
    if (const char *text = errorOfLength(header.payload, extended))
        return error(text);

    if (!rules.areMasked) {
        header.size = quint8(2 + extended);
        return {HeaderState::Done};
    }
    if (size < 2 + extended + kKeySize)
        return {};
    std::memcpy(header.key.data(), bytes + 2 + extended, kKeySize);
    header.size = quint8(2 + extended + kKeySize);
    return {HeaderState::Done};
}

} // namespace eyewall::websocket
