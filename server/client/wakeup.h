// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"

#include <QtCore/QDeadlineTimer>

namespace eyewall::core {
class Alarm;
}

namespace eyewall::client {

/// Where tasks wait, any number of them, until something has happened that they then look for. Outlives the
/// waits. Thread: its loop.
class Wakeup final {
public:
    Wakeup() = default;
    Wakeup(const Wakeup &) = delete;
    Wakeup &operator=(const Wakeup &) = delete;

    /// False when the deadline came first.
    [[nodiscard]] Task<bool> wait(QDeadlineTimer deadline);
    /// Lets those that wait go on, oldest first, inside this call; they may destroy this. Who waits again
    /// does so for the next call.
    void wake();

private:
    /// A ring of those that wait, in their frames.
    struct Place {
        Place() = default;
        ~Place() { leave(); }
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;
        void stepBefore(Place &other);
        void leave();

        core::Alarm *alarm = nullptr; ///< null: where the ring begins
        Place *previous = this;
        Place *next = this;
    };

    Place m_line;
};

} // namespace eyewall::client
