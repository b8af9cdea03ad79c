// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/requestmodel.h"

namespace eyewall::models {

// What the cells of a request say, as far as the request itself knows it. Thread: GUI, for everything here.

/// The columns, indexed by RequestModel::ColumnIndex.
std::vector<Column> requestColumns();

QString requestText(const RequestRow &row, int column);
QVariant requestValue(const RequestRow &row, int column);
Span spanOf(const monitor::RequestSeen &seen);
int compareRequests(const RequestRow &a, const RequestRow &b, int column);

/// What a request takes of Limits::requestBytes.
qint64 bytesOf(const monitor::RequestSeen &seen);

/// Reads the heads: the fields that columns show, the type of the response.
void readHeads(RequestRow &row);

} // namespace eyewall::models
