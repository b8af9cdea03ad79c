// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"
#include "widgets/support/colors.h"

#include <QString>
#include <QStringList>

namespace eyewall::models {

struct Connection;

// The words and colours that records are shown with. Thread: any, for everything here.

/// "c-1f7".
QString connectionName(monitor::ConnectionId id);

/// "HTTP", "WebSocket", "SSE".
QString protocolName(monitor::Protocol protocol);
support::Role protocolTone(monitor::Protocol protocol);

/// "text", "binary", "ping", ...
QString kindName(monitor::MessageKind kind);
/// Absent for control frames, which are dim.
support::Role kindTone(monitor::MessageKind kind);

/// "← in", "→ out".
QString directionName(monitor::Direction direction);
support::Role directionTone(monitor::Direction direction);

support::Role statusTone(int status);

/// "normal closure" of 1000 (RFC 6455 section 7.4.1); empty for a code without a common name.
QString closeCodeName(int code);
/// One word or two: "client", "timed out", "shut down".
QString closeCauseName(monitor::CloseCause cause);
/// A sentence for a person: who ended the connection, how, and why as far as it is known.
QString closeSentence(const Connection &connection);

/// The sample of a column that shows one of these words.
QString longestOf(const QStringList &words);

} // namespace eyewall::models
