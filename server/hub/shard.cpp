// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/hub/shard.h"

#include "server/hub/directory.h"
#include "server/hub/observer.h"

#include <algorithm>
#include <utility>

namespace eyewall::hub {

namespace {

/// Publications that one turn of the loop delivers, so that sockets and timers get theirs in between.
constexpr std::size_t kTurn = 64;

core::Error error(std::errc code, const QString &text)
{
    return {text, std::make_error_code(code)};
}

auto findIn(std::vector<std::unique_ptr<Membership>> &memberships, const Topic *topic)
{
    return std::find_if(memberships.begin(), memberships.end(),
                        [topic](const auto &membership) { return membership->topic == topic; });
}

} // namespace

Shard::Shard(int worker, core::EventLoop *loop, Directory &directory, Observer *observer,
             const Limits &limits)
    : m_worker(worker)
    , m_loop(loop)
    , m_handle(loop->handle())
    , m_directory(directory)
    , m_observer(observer)
    , m_limits(limits)
    , m_inbox(limits)
{
}

core::Result<void> Shard::subscribe(const QByteArray &name, Subscriber *subscriber)
{
    Q_ASSERT(isCurrent());
    if (auto allowed = check(name, subscriber); !allowed)
        return allowed;
    if (auto joined = m_directory.join(name, m_worker); !joined)
        return joined;
    Topic &topic = m_topics.try_emplace(name, name).first->second;
    Memberships &memberships = m_subscribers[subscriber];
    memberships.push_back(std::make_unique<Membership>());
    topic.add(subscriber, memberships.back().get());
    markChanged(topic);
    return {};
}

core::Result<void> Shard::check(const QByteArray &name, Subscriber *subscriber)
{
    if (name.isEmpty() || name.size() > m_limits.topicLength)
        return error(std::errc::invalid_argument, QStringLiteral("the name of a topic is empty or too long"));
    const auto known = m_subscribers.find(subscriber);
    if (known == m_subscribers.end())
        return {};
    Memberships &memberships = known->second;
    const auto topic = m_topics.find(name);
    if (topic != m_topics.end() && findIn(memberships, &topic->second) != memberships.end())
        return error(std::errc::already_connected, QStringLiteral("already a member of this topic"));
    if (memberships.size() >= std::size_t(m_limits.subscriptions))
        return error(std::errc::resource_unavailable_try_again,
                     QStringLiteral("too many topics for one subscriber"));
    return {};
}

void Shard::unsubscribe(const QByteArray &name, Subscriber *subscriber)
{
    Q_ASSERT(isCurrent());
    const auto topic = m_topics.find(name);
    const auto known = m_subscribers.find(subscriber);
    if (topic == m_topics.end() || known == m_subscribers.end())
        return;
    Memberships &memberships = known->second;
    const auto found = findIn(memberships, &topic->second);
    if (found == memberships.end())
        return;
    leave(**found);
    std::swap(*found, memberships.back());
    memberships.pop_back();
    if (memberships.empty())
        m_subscribers.erase(known);
}

void Shard::unsubscribeAll(Subscriber *subscriber)
{
    Q_ASSERT(isCurrent());
    const auto node = m_subscribers.extract(subscriber);
    if (node.empty())
        return;
    for (const auto &membership : node.mapped())
        leave(*membership);
}

void Shard::leave(const Membership &membership)
{
    Topic &topic = *membership.topic;
    topic.remove(membership);
    m_directory.leave(topic.name(), m_worker);
    markChanged(topic);
    removeIfEmpty(topic);
}

// Delivering from inside a delivery would give some members the second publication before the first.
void Shard::publish(const PublicationPtr &publication, bool isCounted)
{
    Q_ASSERT(isCurrent());
    if (!m_isDelivering && m_ownWaiting == 0) {
        m_isDelivering = true;
        deliver(publication, isCounted);
        m_isDelivering = false;
        return;
    }
    const auto topic = m_topics.find(publication->topic);
    const auto members = topic == m_topics.end() ? 0 : quint32(topic->second.size());
    if (push({publication, isCounted, true}, members))
        ++m_ownWaiting;
}

bool Shard::post(const PublicationPtr &publication, bool isCounted, quint32 members)
{
    return push({publication, isCounted, false}, members);
}

bool Shard::push(Inbox::Item item, quint32 members)
{
    const Inbox::Pushed pushed = m_inbox.push(std::move(item), members);
    if (pushed.isFirst)
        m_handle.post([this] { drain(); });
    return pushed.isTaken;
}

void Shard::drain()
{
    Q_ASSERT(!m_isDelivering);
    const Inbox::Batch batch = m_inbox.take(kTurn);
    m_isDelivering = true;
    for (const Inbox::Item &item : batch.items) {
        m_ownWaiting -= item.isOwn ? 1 : 0;
        deliver(item.publication, item.isCounted);
    }
    m_isDelivering = false;
    if (batch.lost > 0 && m_observer)
        m_observer->dropped(m_worker, {}, batch.lost);
    if (batch.hasMore)
        m_handle.post([this] { drain(); });
}

void Shard::deliver(const PublicationPtr &publication, bool isCounted)
{
    const auto found = m_topics.find(publication->topic);
    if (found == m_topics.end())
        return;
    Topic &topic = found->second;
    if (isCounted) {
        ++topic.published;
        if (m_observer)
            topic.remember(*publication);
        markChanged(topic);
    }
    const quint64 refused = topic.deliver(publication);
    if (refused > 0 && m_observer)
        m_observer->dropped(m_worker, topic.name(), refused);
    removeIfEmpty(topic);
}

void Shard::removeIfEmpty(Topic &topic)
{
    if (topic.size() > 0 || topic.isDelivering())
        return;
    unmarkChanged(topic);
    report(topic);
    const QByteArray name = topic.name();
    m_topics.erase(name);
}

void Shard::reportChanges()
{
    Q_ASSERT(isCurrent());
    for (Topic *topic : std::exchange(m_changed, {})) {
        topic->changeIndex = -1;
        report(*topic);
    }
}

void Shard::markChanged(Topic &topic)
{
    if (!m_observer || topic.changeIndex >= 0)
        return;
    topic.changeIndex = std::ptrdiff_t(m_changed.size());
    m_changed.push_back(&topic);
}

void Shard::unmarkChanged(Topic &topic)
{
    if (topic.changeIndex < 0)
        return;
    m_changed.back()->changeIndex = topic.changeIndex;
    m_changed[std::size_t(topic.changeIndex)] = m_changed.back();
    m_changed.pop_back();
    topic.changeIndex = -1;
}

void Shard::report(const Topic &topic)
{
    if (m_observer)
        m_observer->topicChanged({m_worker, topic.name(), quint32(topic.size()), topic.published,
                                  topic.latest, topic.latestSize, topic.isLatestText});
}

} // namespace eyewall::hub
