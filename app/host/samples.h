// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <atomic>

namespace eyewall {
class Application;
}

namespace eyewall::host {

class ServerInfo;

/// The built-in routes, a workspace to say welcome with: pages, echoes, topics, chat, a clock, information.
/// `info` and `isStopping` outlive the application's server; streams end soon after `isStopping` is set.
void addSamples(Application &application, const ServerInfo &info, const std::atomic<bool> &isStopping,
                qint64 maxMessageSize);

} // namespace eyewall::host
