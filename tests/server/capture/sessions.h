// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/session.h"
#include "server/core/result.h"

namespace eyewall::capture {

/// A session in which every field of everything has a value of its own, and some have the strangest they can
/// have. Thread: any.
[[nodiscard]] Session strangeSession();
/// Some connections, requests and messages as they usually are.
[[nodiscard]] Session usualSession(int connections = 3);

/// Each value of a session in a line of its own. Does not compile when a struct has got a field that is not
/// there. Thread: any.
[[nodiscard]] QStringList linesOf(const Session &session);

/// The error, or nothing. Thread: any.
template<typename T>
[[nodiscard]] QByteArray why(const core::Result<T> &result)
{
    return result ? QByteArray() : result.error().message.toUtf8();
}

} // namespace eyewall::capture
