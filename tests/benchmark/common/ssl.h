// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <openssl/ssl.h>

#include <memory>
#include <string>

namespace eyewall::benchmark {

/// Owns one object of OpenSSL. Thread: as that object.
template<auto Free>
struct SslFree {
    template<typename Object>
    void operator()(Object *object) const
    {
        Free(object);
    }
};
/// Without a last word to the peer, and without taking the session for a broken one. Thread: its one.
void endConnection(SSL *connection);

using SslContext = std::unique_ptr<SSL_CTX, SslFree<SSL_CTX_free>>;
using SslConnection = std::unique_ptr<SSL, SslFree<endConnection>>;
using SslSession = std::unique_ptr<SSL_SESSION, SslFree<SSL_SESSION_free>>;

/// Throws std::runtime_error with the latest error of OpenSSL when `result` is not 1. Thread: any.
void sslOrThrow(long result, const std::string &what);

/// For a server, with the certificate and the key in two PEM files, TLS 1.2 at least, one read for all that
/// the socket holds, and buffers that go while a connection is idle. Throws std::runtime_error. Thread: any.
SslContext serverContext(const std::string &certificate, const std::string &key);

/// For a client that does not ask whose the certificate is, with buffers that go while a connection is idle.
/// Thread: any.
SslContext clientContext();

} // namespace eyewall::benchmark
