// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"
#include "server/hub/directory.h"
#include "server/hub/limits.h"
#include "server/hub/subscriber.h"

#include <chrono>
#include <memory>
#include <vector>

namespace eyewall::core {
class EventLoop;
}

namespace eyewall::hub {

class Observer;
class Shard;

/// Topics and who wants them. Each worker keeps the members that live on it; a publication crosses to another
/// worker only when that one has members. A topic is there while it has a member.
///
/// Order: what one thread publishes arrives at each subscriber in that order; what is published from inside
/// Subscriber::deliver() arrives after what is being delivered. Overflow: a subscriber whose deliver()
/// returns false misses that publication; a worker with too many publications waiting (Limits::waiting)
/// misses the new one with all its members. Both are counted by the Observer and nobody waits.
///
/// Lives longer than its loops run. Thread: publish(), members() and topics() any; the rest a loop of the
/// hub, the one the subscriber lives on.
class Hub final {
public:
    /// `observer` may be null; it outlives the hub.
    explicit Hub(const std::vector<core::EventLoop *> &loops, Observer *observer = nullptr,
                 const Limits &limits = {});
    ~Hub();
    Hub(const Hub &) = delete;
    Hub &operator=(const Hub &) = delete;

    /// Fails beyond a limit, for an empty name, and when it is a member already. Subscription is the form
    /// that ends by itself; who uses this one unsubscribes before the subscriber is destroyed.
    core::Result<void> subscribe(const QByteArray &topic, Subscriber *subscriber);
    /// Does nothing when it is no member.
    void unsubscribe(const QByteArray &topic, Subscriber *subscriber);
    void unsubscribeAll(Subscriber *subscriber);

    /// Members on the calling loop get it before this returns, unless it is called from inside deliver().
    void publish(const PublicationPtr &publication);

    /// The same, done when all members have it and none keeps it, because its own queue is long. False when
    /// the limit passed first: whoever keeps it still gets it. Thread: any that has an EventLoop.
    [[nodiscard]] Task<bool> publishAndWait(Publication publication, std::chrono::milliseconds limit);

    [[nodiscard]] qint64 members(const QByteArray &topic) const;
    [[nodiscard]] qsizetype topics() const;

    /// Tells the observer of each topic of the calling loop that changed since the last time. To be called
    /// a few times a second.
    void reportChanges();

private:
    [[nodiscard]] Shard *current() const;

    Directory m_directory;
    std::vector<std::unique_ptr<Shard>> m_shards; ///< by worker
};

} // namespace eyewall::hub
