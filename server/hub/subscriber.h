// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

#include <memory>

namespace eyewall::hub {

/// One message to all members of a topic. Made once, shared by all receivers on all workers, never changed
/// after. Thread: any.
struct Publication {
    QByteArray topic;
    QByteArray payload;
    bool isText = true;
    QByteArray frame;           ///< payload as a whole WebSocket frame, encoded once; shares nothing mutable
    qsizetype headerLength = 0; ///< of `frame`
    std::shared_ptr<const void> hold; ///< its publisher waits until nobody keeps a copy; null: nobody waits
};

using PublicationPtr = std::shared_ptr<const Publication>;

/// Who gets publications; the hub does not know what it is.
/// Thread: the loop it subscribed on.
class Subscriber {
public:
    virtual ~Subscriber() = default;
    /// False when it could not take it (queue full, closing): the hub counts the drop and goes on. Keeping
    /// a copy of its `hold` holds the publisher up, within the limit that this one set. May subscribe,
    /// unsubscribe and destroy subscribers of its loop, itself too. Must not throw or run the loop.
    virtual bool deliver(const PublicationPtr &publication) = 0;
};

} // namespace eyewall::hub
