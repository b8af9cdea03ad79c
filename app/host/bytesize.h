// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QString>

#include <limits>

namespace eyewall::host {

/// A number of bytes as people write it: "65536", "64 KiB", "1.5 GiB", "10 MB". Units are B, KiB, MiB and GiB
/// in steps of 1024, kB, MB and GB in steps of 1000, in any case, behind at most one blank. A fraction needs
/// a larger unit than B; what it leaves of a byte is dropped. Errors, as phrases: what is no size, and one
/// below `least` or above `most`. Thread: any.
[[nodiscard]] core::Result<qint64> parseByteSize(const QString &text, qint64 least = 0,
                                                 qint64 most = std::numeric_limits<qint64>::max());

/// What parseByteSize() reads as this many bytes, which are not negative, in the first of GiB, MiB, KiB, GB,
/// MB and kB that they are a whole number of, else in B: "100 MiB", "240 B". Thread: any.
[[nodiscard]] QString byteSizeText(qint64 bytes);

} // namespace eyewall::host
