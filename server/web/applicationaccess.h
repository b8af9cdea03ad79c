// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/application.h"

namespace eyewall::web {

/// What a Server does with its Application and a program may not. Thread: as Application.
struct ApplicationAccess {
    /// Topics for WebSocket handlers; before the server listens, and longer-lived than its connections.
    static void setHub(Application &application, hub::Hub *hub) { application.m_hub = hub; }
    /// Whose figures metrics() tells; null when there is none.
    static void setServer(Application &application, const Server *server) { application.m_server = server; }
    /// Of telemetry(); nothing when it is not there.
    [[nodiscard]] static std::optional<monitor::RouteId> telemetryRoute(const Application &application)
    {
        return application.telemetryRoute();
    }
    [[nodiscard]] static QByteArray telemetryTopic(const Application &application)
    {
        return application.m_telemetryTopic;
    }
};

} // namespace eyewall::web
