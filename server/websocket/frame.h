// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/websocket/closecode.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace eyewall::websocket {

/// Which end of the connection we are: frames of a client are masked, those of a server are not.
enum class Role : quint8 { Server, Client };

/// RFC 6455 section 5.2.
enum class Opcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA,
};

/// Longest header of an unmasked frame: two bytes and a 64 bit length.
inline constexpr qsizetype kMaxHeader = 10;
/// Longest payload of a control frame (RFC 6455 section 5.5).
inline constexpr qsizetype kMaxControl = 125;

/// Writes the header of an unmasked, final frame into `out`; returns its length (2, 4 or 10). A compressed
/// message has the first reserved bit (RFC 7692 section 6).
qsizetype writeHeader(char *out, Opcode opcode, quint64 payload, bool isCompressed = false);
/// A whole unmasked frame.
[[nodiscard]] QByteArray makeFrame(Opcode opcode, QByteArrayView payload, bool isCompressed = false);
/// Bytes of payload in a whole, unmasked frame.
[[nodiscard]] qsizetype payloadSize(QByteArrayView frame);
/// A whole frame of a client, masked with `key` in the order of the wire.
[[nodiscard]] QByteArray makeMaskedFrame(Opcode opcode, QByteArrayView payload, const char key[4],
                                         bool isCompressed = false);
/// Payload of a close frame: code and reason, the reason cut at a UTF-8 boundary to 123 bytes and left out
/// when it is not UTF-8; empty for kNoStatus.
[[nodiscard]] QByteArray closePayload(quint16 code, QByteArrayView reason);

/// XORs in place, 8 bytes at a time; `key` in the order of the wire, `offset` = bytes of the payload done
/// before. Returns whether all that stands there now is ASCII, which costs nothing on the way.
bool applyMask(char *data, qsizetype size, const char key[4], quint64 offset = 0);

} // namespace eyewall::websocket
