// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace eyewall::models {

/// From when to when something ran, in nanoseconds since the epoch. Thread: any (a value).
struct Span {
    qint64 begin = 0;
    qint64 end = 0;      ///< of one that is open as far as it is known
    bool isOpen = false; ///< it still runs

    bool operator==(const Span &) const = default;
};

} // namespace eyewall::models

Q_DECLARE_METATYPE(eyewall::models::Span)
