// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>

namespace eyewall::test {

/// The first byte of a frame (RFC 6455 section 5.2): "text", "binary,more", "continuation", "ping,rsv1",
/// "opcode3"; "more" leaves FIN out.
[[nodiscard]] core::Result<quint8> firstByteFromText(const QByteArray &text);

/// A frame of a client: type, comma and flags, blank, payload with escapes: "text,more Hel". Beside those of
/// firstByteFromText() there are the flags unmasked, len16 and len64 (a longer form of the length than
/// needed) and cut (the header announces one byte more than comes). The payload of close begins with its
/// code: "close 1000 bye".
[[nodiscard]] core::Result<QByteArray> clientFrameFromText(const QByteArray &text);

} // namespace eyewall::test
