// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filtererror.h"

namespace eyewall::capture {

/// How long regular expressions may still take, and how many searches were given up because they would have
/// taken longer. Made anew for each pass over records; what is left is shared by all of them. Only what goes
/// beyond the time that a text of its length may take is charged, so that ordinary expressions use up nothing
/// however many records there are. Time in which the thread was not let run is no effort. Thread: the one
/// that made it.
class FilterEffort final {
public:
    /// In nanoseconds.
    explicit FilterEffort(qint64 allowance = filterlimits::kPassTime);

    /// No further search may begin.
    [[nodiscard]] bool isSpent() const { return m_left <= 0; }
    /// A search of this many characters took so many nanoseconds.
    void charge(qsizetype length, qint64 time)
    {
        const qint64 excess = time - filterlimits::kSearchTime - length * filterlimits::kCharacterTime;
        if (excess > 0)
            spend(excess);
    }

    void giveUp() { ++m_givenUp; }
    /// Searches that found nothing because they were not brought to an end.
    [[nodiscard]] quint64 givenUp() const { return m_givenUp; }

private:
    void spend(qint64 time);
    [[nodiscard]] qint64 takeWaited();

    qint64 m_allowance;
    qint64 m_left;
    qint64 m_wallTime; ///< when it was last asked for what the thread waited
    qint64 m_threadTime;
    quint64 m_givenUp = 0;
};

} // namespace eyewall::capture
