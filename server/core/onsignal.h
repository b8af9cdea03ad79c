// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/uniquefunction.h"

#include <memory>

namespace eyewall {

/// Calls a function for a signal of the process, until it dies; then the signal does what it did before.
/// Thread: its loop.
class [[nodiscard]] SignalWatch final {
public:
    SignalWatch(SignalWatch &&) noexcept;
    SignalWatch &operator=(SignalWatch &&) noexcept;
    ~SignalWatch();

    int signal() const;

private:
    friend class SignalAccess;
    struct State;
    explicit SignalWatch(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Calls the function on the loop of this thread when the process got the signal, in whichever of its
/// threads; what comes before the loop gets to it is one call. An exception of it is logged. Fails for a
/// number that is none or cannot be caught, and for one that is watched already. A child has its signal from
/// the process tools. Thread: any that runs a Qt event loop.
core::Result<SignalWatch> onSignal(int number, core::UniqueFunction<void()> function);

} // namespace eyewall
