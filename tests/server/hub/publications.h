// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/subscriber.h"

#include <functional>

namespace eyewall::hub {

inline PublicationPtr makePublication(const QByteArray &topic, const QByteArray &payload)
{
    auto publication = std::make_shared<Publication>();
    publication->topic = topic;
    publication->payload = payload;
    return publication;
}

/// Writes down what it gets and does what it is told to.
class Listener final : public Subscriber {
public:
    bool deliver(const PublicationPtr &publication) override
    {
        log += QByteArrayView(publication->payload); // never shares: each listener has its own bytes
        if (onDeliver)
            onDeliver();
        return !isFull;
    }

    QByteArray log;
    bool isFull = false;
    std::function<void()> onDeliver;
};

} // namespace eyewall::hub
