// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"

#include <QtCore/QByteArray>

#include <chrono>

namespace eyewall {

class Context;

/// Server-sent events (HTML Living Standard, section 9.2) as the answer of a coroutine handler. Functions
/// that send wait while the peer reads too slowly and give false when it is gone: end the handler then.
/// Thread: its connection's loop.
class EventStream final {
public:
    /// Sends the head: text/event-stream that no cache keeps. The context outlives the stream.
    explicit EventStream(Context &context);
    EventStream(const EventStream &) = delete;
    EventStream &operator=(const EventStream &) = delete;

    /// An event without a name arrives as "message". `data` may have several lines. `event` and `id` are one
    /// line each, or it is an HttpError 500; an empty one is not sent.
    Task<bool> send(QByteArray event, QByteArray data, QByteArray id = {});
    /// A line that pages do not see; one every 15 s or so keeps proxies from closing the stream.
    Task<bool> comment(QByteArray text);
    /// How long the page waits before it connects again.
    Task<bool> retryAfter(std::chrono::milliseconds time);

    /// Id of the last event that the page got before it lost its connection; empty the first time.
    [[nodiscard]] QByteArray lastEventId() const;
    [[nodiscard]] bool isOpen() const;

private:
    Context &m_context;
};

} // namespace eyewall
