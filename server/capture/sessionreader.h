// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/session.h"
#include "server/capture/sessionfile.h"
#include "server/capture/sqlite.h"

namespace eyewall::capture {

/// Reads the tables of a session file whoever made it. Errors say in which table and row; their codes are
/// bad_message (damaged), not_supported (of a later Eyewall), file_too_large, and those of the system where
/// it could not be read. Thread: any.
[[nodiscard]] core::Result<Session> readTables(SqliteDatabase &database, const SessionLimits &limits);

} // namespace eyewall::capture
