// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/timeview.h"

#include <optional>

namespace eyewall::charts {

/// A span of whole seconds that a person chooses: from an anchor, where it began, to an end that moves, on
/// either side of it. Thread: any (a value).
class SpanChoice final {
public:
    void clear();
    /// The anchor first, as a person would have drawn it.
    void choose(qint64 anchor, qint64 end);
    /// The end, held within `limits`.
    void moveEnd(qint64 second, TimeSpan limits);
    /// Both, with the length kept.
    void moveBy(qint64 seconds, TimeSpan limits);
    /// The first or the last second is what moveEnd() moves from now on.
    void takeFirst();
    void takeLast();

    bool isEmpty() const { return !m_isChosen; }
    qint64 end() const { return m_end; }
    std::optional<TimeSpan> span() const;

private:
    bool m_isChosen = false;
    qint64 m_anchor = 0;
    qint64 m_end = 0;
};

} // namespace eyewall::charts
