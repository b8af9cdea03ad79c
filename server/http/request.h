// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/requesthead.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace eyewall::http {

/// What a client showed of itself in the TLS handshake, when the listener asks for that
/// (net::TlsConfig::clientAuthorities) and one of those authorities has signed it. Empty: nothing. Thread:
/// any (a value).
struct ClientCertificate {
    QByteArray subject;     ///< RFC 4514, in UTF-8: "CN=me,O=Example"; as unique as its authority makes it
    QByteArray fingerprint; ///< SHA-256 of the whole, in lower case hexadecimal digits
    QByteArray der;         ///< the whole, as QSslCertificate reads it

    [[nodiscard]] bool isEmpty() const { return der.isEmpty(); }
};

/// Who asks, as a value: the other end of the connection, or, where trusted proxies stand in between, the
/// client in front of them (ServerConfig::trustedProxies, PROXY protocol). Thread: any.
struct Peer {
    QString address;          ///< of the client: "127.0.0.1"; "unix" for a Unix domain socket
    quint16 port = 0;         ///< of the client; 0: a proxy did not tell
    quint64 connection = 0;   ///< number of the connection
    bool isTls = false;       ///< the client uses https, also when a proxy ends its TLS
    bool isForwarded = false; ///< address and port are what a proxy told
    QString proxyAddress;     ///< isForwarded only: the other end of the socket
    quint16 proxyPort = 0;
    QByteArray host; ///< what the client calls the server, with the port: of Host or of a trusted proxy
    ClientCertificate certificate; ///< never that of a trusted proxy, which speaks for others
};

/// A request: head and whole content. Views into the connection's buffer until keep() is called; after that
/// into its own copy, so that it may outlive the call it was given in. Thread: its connection's loop.
struct Request {
    RequestHead head;
    QByteArrayView body;

    [[nodiscard]] Method method() const { return head.method; }
    [[nodiscard]] QByteArrayView path() const { return head.path; }
    [[nodiscard]] QByteArrayView header(QByteArrayView name) const { return head.headers.value(name); }

    /// Copies head and body, so that the views stay valid as long as this object. Does nothing the second
    /// time.
    void keep();
    /// Takes over a body that was collected piece by piece.
    void setBody(QByteArray &&bytes);
    void clear();
    /// Without the content and what was kept; the head stays.
    void clearContent();

private:
    QByteArray m_head;
    QByteArray m_body;
    bool m_isKept = false;
};

} // namespace eyewall::http
