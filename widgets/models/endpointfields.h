// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/labels.h"

namespace eyewall::capture {
class FilterProbe;
}

namespace eyewall::models {

/// Shows Endpoint::addressText(), for IPv4 without making a string. Thread: any.
void showAddress(const monitor::Endpoint &endpoint, capture::FilterProbe &probe);

/// "kitchen phone · 192.0.2.7" of a client that has a label, else its address; empty when it is not known.
/// Thread: GUI.
QString clientName(const Labels &labels, monitor::ConnectionId connection, const monitor::Endpoint &client);

} // namespace eyewall::models
