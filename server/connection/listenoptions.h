// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/tlsconfig.h"

#include <QtCore/QByteArray>
#include <QtNetwork/QHostAddress>

#include <optional>

namespace eyewall::connection {

/// One listener: where it listens, and how it speaks with those who come. Thread: any (a value).
struct ListenOptions {
    /// QHostAddress::Any is IPv4 and IPv6 by one socket; AnyIPv6 and AnyIPv4 are one of them only.
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0; ///< 0: any free one
    /// A Unix domain socket in place of address and port: a file, or "@name" for an abstract name of Linux.
    QByteArray unixPath;
    unsigned unixMode = 0600; ///< permissions of that file
    /// A socket that already listens, in place of all of the above; it is taken over. -1: none.
    int descriptor = -1;
    std::optional<net::TlsConfig> tls;

    /// "https://127.0.0.1:8443/", "http://[::]:8080/" or "http+unix://%2Frun%2Feyewall.sock/", when it is
    /// bound to this port.
    [[nodiscard]] QString url(quint16 boundPort) const;
};

} // namespace eyewall::connection
