// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtNetwork/QHostAddress>

namespace eyewall::host {

/// Where to listen, as in "127.0.0.1:8080", "[::1]:8080", "localhost:0", "*:8080" (IPv4 and IPv6) or
/// "unix:/run/eyewall.sock". Thread: any (a value).
struct ListenAddress {
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 8080; ///< 0: any free one
    QString unixPath;    ///< in place of both: a file, or "@name"

    /// "127.0.0.1:8080", "[::1]:8080", "*:8080" or "unix:/run/eyewall.sock".
    [[nodiscard]] QString text() const;
    bool operator==(const ListenAddress &) const = default;
};

/// The host is a number, "*", or "localhost", which is 127.0.0.1: names are not looked up.
[[nodiscard]] core::Result<ListenAddress> parseListenAddress(const QString &text);

} // namespace eyewall::host
