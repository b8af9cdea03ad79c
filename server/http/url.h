// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/query.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>
#include <vector>

namespace eyewall::http {

/// The URL, whole or relative, with these names and values behind those of its query and before its fragment.
/// They are encoded here; what the URL has stays as it is. Thread: any.
[[nodiscard]] QByteArray withQuery(QByteArrayView url, const std::vector<QueryItem> &items);

/// What stands in Host, or in a URL between "//" and the path.
struct HostAndPort {
    QByteArray host;             ///< an IPv6 address keeps its brackets
    std::optional<quint16> port; ///< absent: not said
};

/// "example.org:8443", "[::1]", "192.0.2.1:80"; absent for what is no host, or has a port above 65535.
/// Thread: any.
[[nodiscard]] std::optional<HostAndPort> splitHostAndPort(QByteArrayView authority);

} // namespace eyewall::http
