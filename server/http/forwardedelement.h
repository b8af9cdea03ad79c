// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/ipaddress.h"

#include <QtCore/QByteArray>

#include <optional>
#include <vector>

namespace eyewall::http {

/// What one proxy wrote into Forwarded (RFC 7239 section 4), without quotes.
struct ForwardedElement {
    QByteArray client; ///< "for": a node
    QByteArray scheme; ///< "proto"
    QByteArray host;   ///< "host"
};

/// A node that is an address, with or without a port.
struct ForwardedNode {
    core::IpAddress address;
    quint16 port = 0; ///< 0: not said, or obfuscated
};

/// Elements in their order; absent when the field breaks the grammar anywhere or has more than 64.
/// Thread: any.
[[nodiscard]] std::optional<std::vector<ForwardedElement>> parseForwardedElements(QByteArrayView field);

/// "192.0.2.1", "192.0.2.1:4711", "[2001:db8::1]:4711"; also an IPv6 address without brackets, as stands in
/// X-Forwarded-For. Absent for "unknown", obfuscated identifiers and anything else. Thread: any.
[[nodiscard]] std::optional<ForwardedNode> parseForwardedNode(QByteArrayView text);

} // namespace eyewall::http
