// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/connectionmodel.h"

namespace eyewall::models {

// What the cells of a connection say. Thread: GUI, for everything here.

/// What a cell needs beside its connection. All of it lives longer.
struct ConnectionContext {
    const RouteNames &routes;
    const Labels &labels;
    qint64 now; ///< ages are measured against it
};

/// The columns, indexed by ConnectionModel::ColumnIndex.
std::vector<Column> connectionColumns();

QString connectionText(const Connection &connection, int column, const ConnectionContext &context);
QVariant connectionValue(const Connection &connection, int column, const ConnectionContext &context);
QVariant connectionTone(const Connection &connection, int column, const ConnectionContext &context);
/// What there is to say about a cell beyond its text, as rich text: clients chose some of it.
QVariant connectionTip(const Connection &connection, int column);
/// Below, at or above 0.
int compareConnections(const Connection &a, const Connection &b, int column,
                       const ConnectionContext &context);

} // namespace eyewall::models
