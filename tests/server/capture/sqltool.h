// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QString>

namespace eyewall::capture {

/// What anybody's tool does with a SQLite file: runs all statements and gives the rows, values joined by "|";
/// in the last one what is wrong, where something is. Thread: any.
[[nodiscard]] QByteArrayList runSql(const QString &path, const QByteArray &sql);

} // namespace eyewall::capture
