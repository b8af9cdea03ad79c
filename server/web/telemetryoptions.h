// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace eyewall {

/// Who may listen to Application::telemetry(). Thread: any (a value).
struct TelemetryOptions {
    /// False: only programs on this machine, by a loopback address and name or a Unix domain socket, and not
    /// through a proxy that is not trusted; all others are answered 403. True: put middleware in front.
    bool allowsRemote = false;
};

} // namespace eyewall
