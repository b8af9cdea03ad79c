// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/hub/hub.h"

#include "server/hub/shard.h"

namespace eyewall::hub {

Hub::Hub(const std::vector<core::EventLoop *> &loops, Observer *observer, const Limits &limits)
    : m_directory(int(loops.size()), limits.topics)
{
    m_shards.reserve(loops.size());
    for (core::EventLoop *loop : loops)
        m_shards.push_back(
            std::make_unique<Shard>(int(m_shards.size()), loop, m_directory, observer, limits));
}

Hub::~Hub() = default;

core::Result<void> Hub::subscribe(const QByteArray &topic, Subscriber *subscriber)
{
    Shard *const shard = current();
    Q_ASSERT(shard);
    return shard->subscribe(topic, subscriber);
}

void Hub::unsubscribe(const QByteArray &topic, Subscriber *subscriber)
{
    Shard *const shard = current();
    Q_ASSERT(shard);
    shard->unsubscribe(topic, subscriber);
}

void Hub::unsubscribeAll(Subscriber *subscriber)
{
    Shard *const shard = current();
    Q_ASSERT(shard);
    shard->unsubscribeAll(subscriber);
}

// The others first: their loops work while this one delivers.
void Hub::publish(const PublicationPtr &publication)
{
    bool isCounted = true;
    Shard *here = nullptr;
    for (const Directory::Target &target : m_directory.targets(publication->topic)) {
        Shard &shard = *m_shards[std::size_t(target.worker)];
        if (shard.isCurrent())
            here = &shard;
        else if (shard.post(publication, isCounted, target.members))
            isCounted = false;
    }
    if (here)
        here->publish(publication, isCounted);
}

qint64 Hub::members(const QByteArray &topic) const
{
    return m_directory.members(topic);
}

qsizetype Hub::topics() const
{
    return m_directory.topics();
}

void Hub::reportChanges()
{
    Shard *const shard = current();
    Q_ASSERT(shard);
    shard->reportChanges();
}

Shard *Hub::current() const
{
    for (const auto &shard : m_shards) {
        if (shard->isCurrent())
            return shard.get();
    }
    return nullptr;
}

} // namespace eyewall::hub
