// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace eyewall::websocket {

/// RFC 6455 section 5.2.
enum class Opcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA,
};

/// Close codes of RFC 6455 section 7.4.1 that this server sends or reports.
namespace closecode {
inline constexpr quint16 kNormal = 1000;
inline constexpr quint16 kGoingAway = 1001;
inline constexpr quint16 kProtocolError = 1002;
inline constexpr quint16 kUnsupportedData = 1003;
inline constexpr quint16 kNoStatus = 1005; ///< never on the wire
inline constexpr quint16 kAbnormal = 1006; ///< never on the wire
inline constexpr quint16 kInvalidPayload = 1007;
inline constexpr quint16 kPolicyViolation = 1008;
inline constexpr quint16 kTooBig = 1009;
inline constexpr quint16 kInternalError = 1011;
inline constexpr quint16 kServiceRestart = 1012;
inline constexpr quint16 kTryAgainLater = 1013;
} // namespace closecode

/// Whether a peer may send this code in a close frame (RFC 6455 section 7.4.2): 1000-1003, 1007-1014,
/// 3000-4999.
[[nodiscard]] bool isValidCloseCode(quint16 code);

/// Longest header that a frame of ours has: two bytes and a 64 bit length; servers do not mask.
inline constexpr qsizetype kMaxHeader = 10;

/// Writes the header of an unmasked, final frame into `out`; returns its length (2, 4 or 10).
qsizetype writeHeader(char *out, Opcode opcode, quint64 payload);
/// A whole unmasked frame.
[[nodiscard]] QByteArray makeFrame(Opcode opcode, QByteArrayView payload);
/// Payload of a close frame: code and reason, the reason cut at a UTF-8 boundary to 123 bytes; empty for
/// kNoStatus.
[[nodiscard]] QByteArray closePayload(quint16 code, QByteArrayView reason);

/// XORs in place, 8 bytes at a time; `key` in the order of the wire, `offset` = bytes of the payload done
/// before.
void applyMask(char *data, qsizetype size, const char key[4], quint64 offset = 0);

} // namespace eyewall::websocket
