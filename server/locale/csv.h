// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QStringList>

#include <vector>

namespace eyewall::locale {

/// A line of a table, blanks at the ends of its cells removed. Thread: any (a value).
struct CsvRow {
    int line = 0; ///< where it begins
    QStringList cells;
};

/// Reads comma separated values (RFC 4180) in UTF-8, or in UTF-16 with a byte order mark. Rows that are empty
/// are left out. Thread: any.
[[nodiscard]] core::Result<std::vector<CsvRow>> parseCsv(QByteArrayView bytes);

} // namespace eyewall::locale
