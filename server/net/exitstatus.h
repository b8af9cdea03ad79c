// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace eyewall::net {

/// How a process ended. Thread: any (a value).
struct ExitStatus {
    int code = 0;        ///< its exit code; when a signal ended it, minus the signal's number
    bool isKnown = true; ///< false when somebody else has waited for it, or SIGCHLD is ignored

    [[nodiscard]] bool isSuccess() const { return isKnown && code == 0; }
    bool operator==(const ExitStatus &) const = default;
};

} // namespace eyewall::net
