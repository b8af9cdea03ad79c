// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

namespace eyewall::net {

/// CRC-32C (Castagnoli, RFC 3720 appendix B.4). For short texts: a bit at a time. Thread: any.
[[nodiscard]] quint32 crc32c(QByteArrayView bytes);

} // namespace eyewall::net
