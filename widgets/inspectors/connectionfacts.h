// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/inspectors/factsview.h"
#include "widgets/models/connectionmodel.h"

namespace eyewall::inspectors {

// A connection in words. Thread: GUI, for everything here.

/// "WebSocket · TLS · /ws/chat/{room} · 4 min".
QString connectionSummary(const models::Connection &connection, const models::ConnectionModel &model);
/// What happened to it, each with its time and how long after the one before: opened, TLS agreed on,
/// upgraded, first message, and the end with its cause.
QList<Fact> lifeFacts(const models::Connection &connection, const models::ConnectionModel &model);
/// Who it is and what it did.
QList<Fact> overviewFacts(const models::Connection &connection, const models::ConnectionModel &model);
/// What TLS and the upgrade agreed on; empty when there was neither.
QList<Fact> handshakeFacts(const models::Connection &connection);
/// How well its bytes get through.
QList<Fact> flowFacts(const models::Connection &connection);
/// One topic a line, and how many more there are.
QString topicsText(const models::Connection &connection);

} // namespace eyewall::inspectors
