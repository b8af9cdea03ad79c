// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/eventloop.h"
#include "server/core/result.h"
#include "server/hub/inbox.h"
#include "server/hub/topic.h"

#include <QtCore/QHashFunctions>

#include <memory>
#include <unordered_map>
#include <vector>

namespace eyewall::hub {

class Directory;
class Observer;

/// The part of a hub that lives on one worker: its topics and subscribers. Thread: its loop, except
/// isCurrent() and post().
class Shard final {
public:
    /// `directory` and `observer` (may be null) outlive it.
    Shard(int worker, core::EventLoop *loop, Directory &directory, Observer *observer, const Limits &limits);

    [[nodiscard]] bool isCurrent() const { return core::EventLoop::current() == m_loop; }

    core::Result<void> subscribe(const QByteArray &name, Subscriber *subscriber);
    void unsubscribe(const QByteArray &name, Subscriber *subscriber);
    void unsubscribeAll(Subscriber *subscriber);

    /// Delivers at once, or, from inside a delivery of this worker, after it.
    void publish(const PublicationPtr &publication, bool isCounted);
    /// From another thread. False when there is no room: `members` do not get it.
    bool post(const PublicationPtr &publication, bool isCounted, quint32 members);
    void reportChanges();

private:
    struct NameHash {
        std::size_t operator()(const QByteArray &name) const noexcept
        {
            return qHash(name, std::size_t(QHashSeed::globalSeed()));
        }
    };
    using Memberships = std::vector<std::unique_ptr<Membership>>;

    core::Result<void> check(const QByteArray &name, Subscriber *subscriber);
    void leave(const Membership &membership);
    bool push(Inbox::Item item, quint32 members);
    void drain();
    void deliver(const PublicationPtr &publication, bool isCounted);
    void removeIfEmpty(Topic &topic);
    void markChanged(Topic &topic);
    void unmarkChanged(Topic &topic);
    void report(const Topic &topic);

    const int m_worker;
    core::EventLoop *const m_loop; ///< only compared: the handle may outlive it
    const core::EventLoop::Handle m_handle;
    Directory &m_directory;
    Observer *const m_observer;
    const Limits m_limits;
    Inbox m_inbox;

    std::unordered_map<QByteArray, Topic, NameHash> m_topics;
    std::unordered_map<Subscriber *, Memberships> m_subscribers;
    std::vector<Topic *> m_changed; ///< since the last report
    bool m_isDelivering = false;
    std::size_t m_ownWaiting = 0; ///< publications of this worker in its inbox
};

} // namespace eyewall::hub
