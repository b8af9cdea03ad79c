// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/common/ssl.h"

#include <openssl/err.h>

#include <array>
#include <stdexcept>

namespace eyewall::benchmark {

namespace {

SslContext contextFor(const SSL_METHOD *method)
{
    SslContext context(SSL_CTX_new(method));
    if (!context)
        throw std::runtime_error("SSL_CTX_new");
    sslOrThrow(SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION), "TLS 1.2");
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                        SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_read_ahead(context.get(), 1);
    return context;
}

} // namespace

void endConnection(SSL *connection)
{
    SSL_set_shutdown(connection, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
    SSL_free(connection);
}

void sslOrThrow(long result, const std::string &what)
{
    if (result == 1)
        return;
    std::array<char, 256> text{};
    ERR_error_string_n(ERR_get_error(), text.data(), text.size());
    throw std::runtime_error(what + ": " + text.data());
}

SslContext serverContext(const std::string &certificate, const std::string &key)
{
    SslContext context = contextFor(TLS_server_method());
    sslOrThrow(SSL_CTX_use_certificate_chain_file(context.get(), certificate.c_str()), certificate);
    sslOrThrow(SSL_CTX_use_PrivateKey_file(context.get(), key.c_str(), SSL_FILETYPE_PEM), key);
    return context;
}

SslContext clientContext()
{
    SslContext context = contextFor(TLS_client_method());
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    return context;
}

} // namespace eyewall::benchmark
