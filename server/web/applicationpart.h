// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/application.h"
#include "server/web/hostpattern.h"

namespace eyewall {

/// Routes for some requests only: those of a host, or of whatever `matches` says. Thread: any once
/// configured.
struct Application::Branch {
    std::optional<web::HostPattern> host;
    std::function<bool(const http::RequestHead &)> matches; ///< when it is of no host
    Application application;

    [[nodiscard]] bool covers(QByteArrayView name, const http::RequestHead &head) const
    {
        return host ? host->matches(name) : matches(head);
    }
};

/// An application below a prefix. Thread: any once configured.
struct Application::Mount {
    QByteArray prefix;
    Application *part;
    std::unique_ptr<Application> owned; ///< null: it is the caller's
};

} // namespace eyewall
