// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/telemetryoptions.h"
#include "server/web/websockethandler.h"

namespace eyewall::web {

/// Receives what the TelemetryFeed publishes. What the peer sends closes it with 1008.
/// Thread: its connection's loop.
class TelemetrySocket final : public WebSocketHandler {
public:
    TelemetrySocket(QByteArray topic, const TelemetryOptions &options);

    void prepare(Context &context) override;
    void open() override;
    void onMessage(const Message &message) override;

private:
    QByteArray m_topic;
    TelemetryOptions m_options;
};

/// Whether the request comes from this machine for certain: a page of elsewhere whose name was made to lead
/// here, and a proxy that nobody told us to trust, are none of it.
[[nodiscard]] bool isFromHere(const Context &context);

} // namespace eyewall::web
