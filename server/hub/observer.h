// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

namespace eyewall::hub {

/// What one worker knows of a topic.
struct TopicState {
    int worker = 0; ///< index of its loop
    QByteArray name;
    quint32 members = 0;   ///< on this worker; 0: the topic is gone from it
    quint64 published = 0; ///< each publication is counted on one worker, so the workers add up
    QByteArray latest;     ///< the first bytes of the latest message that came to this worker
    qint64 latestSize = 0; ///< of that message
    bool isText = false;   ///< that message is
};

/// Is told what happens in a hub. Must not call the hub. Thread: the worker's that it is told about; calls
/// for different workers come at the same time.
class Observer {
public:
    virtual ~Observer() = default;

    /// From Hub::reportChanges(), and at once when a topic lost its last member of this worker.
    virtual void topicChanged(const TopicState &state) = 0;
    /// Members of this worker that did not get a publication, each of them one: its own queue was full, or
    /// (then `topic` is null) too many publications were waiting for the worker.
    virtual void dropped(int worker, const QByteArray &topic, quint64 messages) = 0;
};

} // namespace eyewall::hub
