// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

namespace eyewall {
class Application;
}

namespace eyewall::host {

class ServerInfo;

/// The built-in routes, a workspace to say welcome with: pages, echoes, topics, chat, a clock, information.
/// `info` outlives the application's server.
void addSamples(Application &application, const ServerInfo &info, qint64 maxMessageSize);

} // namespace eyewall::host
