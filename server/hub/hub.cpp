// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/hub/hub.h"

#include "server/core/alarm.h"
#include "server/hub/shard.h"

#include <QtCore/QScopeGuard>

namespace eyewall::hub {

namespace {

/// What a publisher waits with; touched on its loop only.
struct Wait {
    core::Alarm *alarm = nullptr;
    bool isOver = false;

    void end()
    {
        isOver = true;
        if (alarm)
            alarm->ring();
    }
};

/// Tells the publisher when the last one lets it go, on whatever thread that is.
class Hold final {
public:
    Hold(core::EventLoop::Handle publisher, std::shared_ptr<Wait> waiting)
        : m_publisher(std::move(publisher))
        , m_wait(std::move(waiting))
    {
    }
    ~Hold()
    {
        m_publisher.post([wait = std::move(m_wait)] { wait->end(); });
    }
    Hold(const Hold &) = delete;
    Hold &operator=(const Hold &) = delete;

private:
    core::EventLoop::Handle m_publisher;
    std::shared_ptr<Wait> m_wait;
};

} // namespace

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

Task<bool> Hub::publishAndWait(Publication publication, std::chrono::milliseconds limit)
{
    const auto wait = std::make_shared<Wait>();
    core::EventLoop *const loop = core::EventLoop::current();
    Q_ASSERT(loop);
    publication.hold = std::make_shared<Hold>(loop->handle(), wait);
    publish(std::make_shared<const Publication>(std::move(publication)));
    core::Alarm alarm(limit);
    wait->alarm = &alarm;
    const auto forget = qScopeGuard([&] { wait->alarm = nullptr; });
    co_await alarm.wait();
    co_return wait->isOver;
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
