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

/// Tells its publisher when the last one lets it go, on whatever thread that is.
struct AwaitedPublication final : Publication {
    AwaitedPublication(Publication content, core::EventLoop::Handle publisher, std::shared_ptr<Wait> waiting)
        : Publication(std::move(content))
        , loop(std::move(publisher))
        , wait(std::move(waiting))
    {
        isAwaited = true;
    }
    ~AwaitedPublication()
    {
        loop.post([wait = std::move(wait)] { wait->end(); });
    }

    core::EventLoop::Handle loop;
    std::shared_ptr<Wait> wait;
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
    publish(std::make_shared<const AwaitedPublication>(std::move(publication), loop->handle(), wait));
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
