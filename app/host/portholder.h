// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/listenaddress.h"

#include <optional>

namespace eyewall::host {

/// Who listens where a server would like to. Thread: any (a value).
struct PortHolder {
    qint64 process = 0; ///< 0: the system does not tell, as a rule of another user's
    QString program;    ///< of the process, in printable characters
    QString user;       ///< whose socket it is; a number when it has no name

    [[nodiscard]] bool isThisProgram() const;
};

/// Who holds the port, as far as the system tells; nothing where it does not, and for a file of a socket.
/// `proc` is where the system keeps its lists. It reads thousands of files on a busy machine, and gives up
/// after two seconds: for a thread that may wait. Thread: any.
[[nodiscard]] std::optional<PortHolder> findPortHolder(const ListenAddress &address,
                                                       const QString &proc = QStringLiteral("/proc"));

} // namespace eyewall::host
