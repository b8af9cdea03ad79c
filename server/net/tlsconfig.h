// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayList>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace eyewall::net {

/// "http/1.1". By a function: GCC 12 cannot make temporaries of structs with such a list in coroutines.
inline QByteArrayList httpProtocols()
{
    return {"http/1.1"};
}

/// A certificate and its key, as names of files in PEM format. Thread: any (a value).
struct TlsIdentity {
    QString certificate; ///< the server's own certificate first, then those that lead to a root
    QString key;         ///< not encrypted; may be the same file

    bool operator==(const TlsIdentity &) const = default;
};

/// What a TLS listener shows of itself. TLS 1.2 and 1.3, no renegotiation, no compression,
/// no early data. Thread: any (a value).
struct TlsConfig {
    /// The first whose certificate covers the name that the client asks for (SNI, wildcards as in RFC 6125),
    /// else the first of all.
    std::vector<TlsIdentity> identities;
    /// File of certificates in PEM format: only clients with a certificate that one of these has signed are
    /// served. Empty: everybody.
    QString clientAuthorities{};
    /// ALPN (RFC 7301): a client that names protocols is refused unless one of these is among them. Empty: it
    /// is served whatever it names.
    QByteArrayList protocols = httpProtocols();
};

/// Whose certificates a client believes. Thread: any (a value).
struct TlsTrust {
    QString authorities; ///< file of certificates in PEM format; empty: those of the system
    /// False: anybody's, so that whoever is in between may read along.
    bool verifies = true;
    /// What this client shows of itself to a server that asks for it.
    std::optional<TlsIdentity> identity{};
    QByteArrayList protocols = httpProtocols(); ///< that it offers (ALPN); empty: none
};

} // namespace eyewall::net
