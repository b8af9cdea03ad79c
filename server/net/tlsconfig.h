// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

#include <vector>

namespace eyewall::net {

/// A certificate and its key, as names of files in PEM format.
struct TlsIdentity {
    QString certificate; ///< the server's own certificate first, then those that lead to a root
    QString key;         ///< not encrypted; may be the same file

    bool operator==(const TlsIdentity &) const = default;
};

/// What a TLS listener shows of itself. TLS 1.2 and 1.3, ALPN "http/1.1", no renegotiation, no compression,
/// no early data. Thread: any (a value).
struct TlsConfig {
    /// The first whose certificate covers the name that the client asks for (SNI, wildcards as in RFC 6125),
    /// else the first of all.
    std::vector<TlsIdentity> identities;
};

/// Whose certificates a client believes. Thread: any (a value).
struct TlsTrust {
    QString authorities; ///< file of certificates in PEM format; empty: those of the system
    /// False: anybody's, so that whoever is in between may read along.
    bool verifies = true;
};

} // namespace eyewall::net
