// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/session.h"
#include "server/capture/sqlite.h"

namespace eyewall::capture {

/// Makes the tables of a session file in an empty database and fills them, in one transaction. Errors are
/// those of the database. Thread: any.
[[nodiscard]] core::Result<void> writeTables(SqliteDatabase &database, const Session &session);

} // namespace eyewall::capture
