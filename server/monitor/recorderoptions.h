// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <algorithm>
#include <cstddef>

namespace eyewall::monitor {

/// How much a worker tells. Counters and histograms are kept at all levels but Off.
enum class Level : quint8 {
    Off,     ///< counters of connections only
    Records, ///< a record for each event, with method, target and topic names
    Full,    ///< heads, and the first bytes of bodies and messages, as well
};

/// What a worker has room for. Thread: any (a value).
struct RecorderOptions {
    std::size_t records = 16 * 1024;     ///< capacity of the ring; beyond: Drop::RecordRing
    std::size_t bytes = 4 * 1024 * 1024; ///< capacity for captured bytes; beyond: Drop::CaptureRing
    qsizetype bodyLimit = 16 * 1024;     ///< captured of a body or a message, bytes
    qsizetype headLimit = 64 * 1024;     ///< captured of a head, bytes

    /// What a body gets also while the ring fills or many come at once, until nothing fits any more.
    static constexpr qsizetype kLeastBody = 16 * 1024;
    /// Another bodyLimit, with bytes in proportion: a request and its answer of that size find room.
    void setBodyLimit(qsizetype limit)
    {
        bodyLimit = limit;
        bytes = std::max(bytes, 4 * std::size_t(limit));
    }
};

} // namespace eyewall::monitor
