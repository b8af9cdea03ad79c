// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/condition.h"
#include "server/core/lock.h"

#include <memory>

namespace eyewall::web {

/// The writes of one answer that wait, for the peer or for each other. Kept by them, so it outlives the
/// Context where the loop closes while they wait. Thread: its connection's loop.
class PendingWrites final {
public:
    /// One of them, as long as it lives.
    class Place final {
    public:
        explicit Place(std::shared_ptr<PendingWrites> writes);
        ~Place();
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;

    private:
        const std::shared_ptr<PendingWrites> m_writes;
    };

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// Who codes a piece lets no other in between.
    [[nodiscard]] Task<Permit> turn() { return m_coding.acquire(); }
    /// Until there are none.
    [[nodiscard]] static Task<> ended(std::shared_ptr<PendingWrites> writes);

private:
    Lock m_coding;
    Condition m_ended;
    int m_count = 0;
};

} // namespace eyewall::web
