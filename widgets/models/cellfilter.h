// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>
#include <QString>

namespace eyewall::models {

class RecordModel;

/// A filter that finds rows with the value of this cell: "status:404", "path=/api/items". Empty for a cell
/// without a value, or of a column that filters cannot ask for. Thread: GUI.
QString filterForCell(const RecordModel &model, const QModelIndex &cell);

/// Both filters at once: as if `more` were typed behind `text`.
QString narrowedFilter(const QString &text, const QString &more);

} // namespace eyewall::models
