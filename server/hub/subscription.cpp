// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/hub/subscription.h"

#include "server/hub/hub.h"

#include <utility>

namespace eyewall::hub {

core::Result<Subscription> Subscription::open(Hub &hub, const QByteArray &topic, Subscriber *subscriber)
{
    if (auto subscribed = hub.subscribe(topic, subscriber); !subscribed)
        return subscribed.error();
    return Subscription(&hub, topic, subscriber);
}

Subscription::Subscription(Hub *hub, const QByteArray &topic, Subscriber *subscriber)
    : m_hub(hub)
    , m_subscriber(subscriber)
    , m_topic(topic)
{
}

Subscription::~Subscription()
{
    end();
}

Subscription::Subscription(Subscription &&other) noexcept
    : m_hub(std::exchange(other.m_hub, nullptr))
    , m_subscriber(std::exchange(other.m_subscriber, nullptr))
    , m_topic(std::exchange(other.m_topic, {}))
{
}

Subscription &Subscription::operator=(Subscription &&other) noexcept
{
    if (this != &other) {
        end();
        m_hub = std::exchange(other.m_hub, nullptr);
        m_subscriber = std::exchange(other.m_subscriber, nullptr);
        m_topic = std::exchange(other.m_topic, {});
    }
    return *this;
}

void Subscription::end()
{
    if (Hub *const hub = std::exchange(m_hub, nullptr))
        hub->unsubscribe(m_topic, m_subscriber);
}

} // namespace eyewall::hub
