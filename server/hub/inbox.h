// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/limits.h"
#include "server/hub/subscriber.h"

#include <deque>
#include <mutex>
#include <vector>

namespace eyewall::hub {

/// Publications that wait for one worker, in the order they came. Full: the new one is not taken, and the
/// members that miss it are counted. Thread: any.
class Inbox final {
public:
    struct Item {
        PublicationPtr publication;
        bool isCounted; ///< the worker counts it as published
        bool isOwn;     ///< published by the worker itself
    };
    struct Batch {
        std::vector<Item> items;
        quint64 lost = 0; ///< messages that members missed since the last batch
        bool hasMore = false;
    };
    struct Pushed {
        bool isTaken = false;
        bool isFirst = false; ///< somebody has to call take() now
    };

    explicit Inbox(const Limits &limits);

    /// `members`: who misses it when there is no room.
    Pushed push(Item item, quint32 members);
    /// The oldest ones. When hasMore is true, take() has to be called again.
    [[nodiscard]] Batch take(std::size_t most);

private:
    const std::size_t m_maxItems;
    const qint64 m_maxBytes;
    std::mutex m_mutex; ///< guards all below
    std::deque<Item> m_items;
    qint64 m_bytes = 0;
    quint64 m_lost = 0;
    bool m_isAwaited = false; ///< a take() is on its way
};

} // namespace eyewall::hub
