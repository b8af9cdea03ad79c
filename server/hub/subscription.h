// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>

namespace eyewall::hub {

class Hub;
class Subscriber;

/// Membership in a topic that ends with this object. As a member of the subscriber it keeps the hub from
/// delivering to what is gone. Not to be mixed with Hub::unsubscribe() of the same topic.
/// Thread: the loop it was opened on.
class Subscription final {
public:
    /// Fails as Hub::subscribe(). The hub and the subscriber outlive the subscription.
    static core::Result<Subscription> open(Hub &hub, const QByteArray &topic, Subscriber *subscriber);

    Subscription() = default;
    ~Subscription();
    Subscription(Subscription &&other) noexcept;
    Subscription &operator=(Subscription &&other) noexcept;

    [[nodiscard]] bool isActive() const { return m_hub; }
    [[nodiscard]] const QByteArray &topic() const { return m_topic; }
    void end();

private:
    Subscription(Hub *hub, const QByteArray &topic, Subscriber *subscriber);

    Hub *m_hub = nullptr;
    Subscriber *m_subscriber = nullptr;
    QByteArray m_topic;
};

} // namespace eyewall::hub
