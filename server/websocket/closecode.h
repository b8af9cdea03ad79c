// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

namespace eyewall::websocket {

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

} // namespace eyewall::websocket
