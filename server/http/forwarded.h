// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/ipaddress.h"

#include <QtCore/QByteArray>

#include <optional>
#include <vector>

namespace eyewall::http {

class Headers;

/// What proxies say of the client in front of them.
struct Forwarded {
    std::optional<core::IpAddress> client; ///< absent: not said, or not to be believed
    quint16 port = 0;                      ///< of the client; 0: not said
    QByteArray scheme;                     ///< "http" or "https"; empty: not said
    QByteArray host;                       ///< as the client sent it; empty: not said
};

/// Reads Forwarded (RFC 7239), X-Forwarded-For, X-Real-IP, X-Forwarded-Proto, X-Scheme and X-Forwarded-Host.
/// Call it only for a request whose peer is one of `trusted`: anybody can send these fields.
///
/// Of a chain of hops, the client is the last one that is not itself a trusted proxy; what stands in front of
/// it was said by nobody known. A hop that is no address (unknown, obfuscated, nonsense) ends the chain: the
/// hop behind it counts. When two fields tell of different clients, none is believed, since a proxy sets one
/// of them and passes on what a client wrote into the other. For the same reason X-Scheme and
/// X-Forwarded-Proto count for nothing when they differ, and where Forwarded stands beside any of the others,
/// scheme and host are only what both say. What a proxy neither sets nor takes away can not be told from its
/// own words. Thread: any.
[[nodiscard]] Forwarded readForwarded(const Headers &headers, const std::vector<core::IpNetwork> &trusted);

} // namespace eyewall::http
