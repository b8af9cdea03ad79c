// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/session.h"
#include "server/core/result.h"

namespace eyewall::capture {

/// What a session file is called: "morning.eyewall".
inline constexpr char kSessionSuffix[] = "eyewall";

/// What a session file may hold at most, so that one from a stranger cannot take all memory. Thread: any.
struct SessionLimits {
    qint64 rows = 2'000'000;                       ///< of any table
    qint64 bytes = qint64(2) * 1024 * 1024 * 1024; ///< of all texts and blobs together
};

/// Writes a session into a SQLite file, as server/SESSION-FILES.md describes it, and gives its size in bytes.
/// Replaces what is there only when all is written and on the disk; only the user may read it. The error is a
/// sentence that says which file, why and what to do, with the code of what happened:
/// no_such_file_or_directory for the folder, permission_denied, no_space_on_device, ... Takes its time: not
/// on a thread that has a loop. Thread: any.
[[nodiscard]] core::Result<qint64> writeSession(const QString &path, const Session &session);

/// Reads what writeSession() wrote, this version's or an earlier one's, each kind of event in the order of
/// the connections. Anything else is an error that says which file and what is wrong with it: not a session
/// (invalid_argument), of a later Eyewall (not_supported), damaged and in which row (bad_message), larger
/// than the limits (file_too_large), or that it could not be read. The file is not changed, and nothing is
/// made beside it. Takes its time, as above. Thread: any.
[[nodiscard]] core::Result<Session> readSession(const QString &path, const SessionLimits &limits = {});

} // namespace eyewall::capture
