// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/samplesockets.h"

#include "app/host/livenumbers.h"
#include "server/web/context.h"
#include "server/websocket/frame.h"

namespace eyewall::host {

void EchoSocket::onMessage(const Message &message)
{
    send(message);
}

// The prefix keeps the topics that clients name apart from our own.
void TopicSocket::prepare(Context &context)
{
    m_topic = "topic/" + context.pathBytes("topic");
}

void TopicSocket::open()
{
    if (const auto done = subscribe(m_topic); !done)
        close(websocket::closecode::kPolicyViolation, done.error().message.toUtf8());
}

void TopicSocket::onMessage(const Message &message)
{
    publish(m_topic, message);
}

void LiveSocket::open()
{
    if (!subscribe(LiveNumbers::topic()))
        close(websocket::closecode::kTryAgainLater);
}

} // namespace eyewall::host
