// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/uniquefunction.h"

#include <QFlags>

#include <memory>

namespace eyewall {

enum class Readiness { Read = 1, Write = 2 };
Q_DECLARE_FLAGS(ReadinessSet, Readiness)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReadinessSet)

/// Calls a function while a descriptor is ready, until it dies; it does not own the descriptor, which is
/// closed after it. May be destroyed or moved by its function, and by what else runs in the same turn of the
/// loop: then the function is not called any more. Thread: its loop.
class [[nodiscard]] DescriptorWatch final {
public:
    DescriptorWatch(DescriptorWatch &&) noexcept;
    DescriptorWatch &operator=(DescriptorWatch &&) noexcept;
    ~DescriptorWatch();

    /// What is looked for from now on; nothing rests. Nothing after stop().
    void setEvents(ReadinessSet events);
    /// As its death.
    void stop();
    int descriptor() const;

private:
    friend class WatchAccess;
    struct State;
    explicit DescriptorWatch(std::shared_ptr<State> state);

    std::shared_ptr<State> m_state;
};

/// Calls the function at each turn of the loop at which the descriptor is ready, once for reading and once
/// for writing; an error or the end of the peer counts as both, and the next read(2) or write(2) tells which.
/// An exception of the function is logged. Fails for a bad descriptor and for one that this thread watches
/// already. For sockets with a protocol use the streams of eyewall::net: they hold thousands.
/// Thread: any that runs a Qt event loop.
core::Result<DescriptorWatch> watchDescriptor(int descriptor, ReadinessSet events,
                                              core::UniqueFunction<void(Readiness)> function);

} // namespace eyewall
