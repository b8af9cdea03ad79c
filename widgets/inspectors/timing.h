// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>

namespace eyewall::models {
struct RequestRow;
}

namespace eyewall::inspectors {

/// A span of the life of a request. Nanoseconds since its first byte.
struct Phase {
    QString name;
    QString told; ///< the length, or what is known instead of it
    qint64 begin = 0;
    qint64 length = -1;  ///< -1 = not known
    bool isOpen = false; ///< still going on: its end is not yet there

    [[nodiscard]] bool isKnown() const { return length >= 0; }
};

/// What a request spent its time on, as the server saw it: receiving it, waiting for the first byte of the
/// answer, sending the answer.
struct Timing {
    std::array<Phase, 3> phases;
    qint64 total = 0; ///< so far, of one that is open
    bool isOpen = false;
};

/// Thread: any.
Timing timingOf(const models::RequestRow &request);

} // namespace eyewall::inspectors
