// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/websockethandler.h"

namespace eyewall::host {

/// Sends every message back, /ws/echo. Thread: its connection's loop.
class EchoSocket final : public WebSocketHandler {
public:
    void onMessage(const Message &message) override;
};

/// Every message goes to every member of a topic, the sender too: /ws/topic/{topic}.
/// Thread: its connection's loop.
class TopicSocket final : public WebSocketHandler {
public:
    void prepare(Context &context) override;
    void open() override;
    void onMessage(const Message &message) override;

private:
    QByteArray m_topic;
};

/// Gets what LiveNumbers publishes, /ws/live. Thread: its connection's loop.
class LiveSocket final : public WebSocketHandler {
public:
    void open() override;
    void onMessage(const Message &) override {}
};

} // namespace eyewall::host
