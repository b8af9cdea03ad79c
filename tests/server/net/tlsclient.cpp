// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/net/tlsclient.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace eyewall::test {

namespace {

void show(SSL *ssl, const TlsWishes &wishes)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> certificate(
        BIO_new_mem_buf(wishes.certificate.constData(), int(wishes.certificate.size())), BIO_free);
    const std::unique_ptr<BIO, decltype(&BIO_free)> key(
        BIO_new_mem_buf(wishes.key.constData(), int(wishes.key.size())), BIO_free);
    const std::unique_ptr<X509, decltype(&X509_free)> read(
        PEM_read_bio_X509(certificate.get(), nullptr, nullptr, nullptr), X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> readKey(
        PEM_read_bio_PrivateKey(key.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    SSL_use_certificate(ssl, read.get());
    SSL_use_PrivateKey(ssl, readKey.get());
}

/// One for all clients: to make one costs more than a handshake.
SSL_CTX *sharedContext(int (*noteSession)(SSL *, SSL_SESSION *))
{
    static const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context = [noteSession] {
        SSL_CTX *made = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_session_cache_mode(made, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
        SSL_CTX_sess_set_new_cb(made, noteSession);
        SSL_CTX_set_security_level(made, 0); // so that versions of old can be asked for
        return std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>(made, SSL_CTX_free);
    }();
    return context.get();
}

} // namespace

void TlsClient::Free::operator()(ssl_st *ssl) const
{
    SSL_free(ssl);
}

TlsClient::TlsClient(const TlsWishes &wishes)
    : m_ssl(SSL_new(sharedContext(noteSession)))
{
    if (wishes.mayRenegotiate)
        SSL_set_options(m_ssl.get(), SSL_OP_LEGACY_SERVER_CONNECT);
    SSL_set_app_data(m_ssl.get(), this);
    SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    if (wishes.version) {
        SSL_set_min_proto_version(m_ssl.get(), wishes.version);
        SSL_set_max_proto_version(m_ssl.get(), wishes.version);
    }
    if (!wishes.serverName.isEmpty())
        SSL_set_tlsext_host_name(m_ssl.get(), wishes.serverName.constData());
    QByteArray protocols;
    for (const QByteArray &protocol : wishes.protocols)
        protocols += char(protocol.size()) + protocol;
    SSL_set_alpn_protos(m_ssl.get(), reinterpret_cast<const unsigned char *>(protocols.constData()),
                        unsigned(protocols.size()));
    if (!wishes.session.isEmpty()) {
        const auto *data = reinterpret_cast<const unsigned char *>(wishes.session.constData());
        SSL_SESSION *session = d2i_SSL_SESSION(nullptr, &data, long(wishes.session.size()));
        SSL_set_session(m_ssl.get(), session);
        SSL_SESSION_free(session);
    }
    if (!wishes.certificate.isEmpty())
        show(m_ssl.get(), wishes);
    SSL_set_connect_state(m_ssl.get());
    advance();
}

TlsClient::~TlsClient() = default;

int TlsClient::noteSession(ssl_st *ssl, ssl_session_st *session)
{
    auto *self = static_cast<TlsClient *>(SSL_get_app_data(ssl));
    ++self->m_tickets;
    self->m_session.resize(i2d_SSL_SESSION(session, nullptr));
    auto *data = reinterpret_cast<unsigned char *>(self->m_session.data());
    i2d_SSL_SESSION(session, &data);
    return 0;
}

QByteArray TlsClient::takeOutput()
{
    char *data = nullptr;
    BIO *memory = SSL_get_wbio(m_ssl.get());
    const long size = BIO_get_mem_data(memory, &data);
    QByteArray output(data, size);
    (void)BIO_reset(memory);
    return output;
}

void TlsClient::feed(QByteArrayView records)
{
    if (!records.isEmpty())
        BIO_write(SSL_get_rbio(m_ssl.get()), records.data(), int(records.size()));
    advance();
}

void TlsClient::advance()
{
    ERR_clear_error();
    if (!isOpen()) {
        take(SSL_do_handshake(m_ssl.get()));
        if (!isOpen())
            return;
    }
    char buffer[16 * 1024];
    int count = 0;
    while ((count = SSL_read(m_ssl.get(), buffer, sizeof buffer)) > 0)
        m_content.append(buffer, count);
    take(count);
}

void TlsClient::take(int result)
{
    if (result > 0)
        return;
    const int error = SSL_get_error(m_ssl.get(), result);
    if (error != SSL_ERROR_SSL && error != SSL_ERROR_SYSCALL)
        return;
    const char *text = ERR_reason_error_string(ERR_peek_error());
    m_failure = text ? text : "unknown";
    ERR_clear_error();
}

void TlsClient::send(QByteArrayView content)
{
    ERR_clear_error();
    if (!content.isEmpty())
        take(SSL_write(m_ssl.get(), content.data(), int(content.size())));
}

void TlsClient::finish()
{
    SSL_shutdown(m_ssl.get());
}

void TlsClient::updateKey()
{
    SSL_key_update(m_ssl.get(), SSL_KEY_UPDATE_REQUESTED);
    SSL_do_handshake(m_ssl.get());
}

void TlsClient::renegotiate()
{
    SSL_renegotiate(m_ssl.get());
    SSL_do_handshake(m_ssl.get());
}

QByteArray TlsClient::takeContent()
{
    return std::exchange(m_content, {});
}

bool TlsClient::isOpen() const
{
    return SSL_is_init_finished(m_ssl.get());
}

bool TlsClient::isPeerDone() const
{
    return SSL_get_shutdown(m_ssl.get()) & SSL_RECEIVED_SHUTDOWN;
}

bool TlsClient::isResumed() const
{
    return SSL_session_reused(m_ssl.get());
}

int TlsClient::version() const
{
    return SSL_version(m_ssl.get());
}

QByteArray TlsClient::protocol() const
{
    const unsigned char *name = nullptr;
    unsigned length = 0;
    SSL_get0_alpn_selected(m_ssl.get(), &name, &length);
    return QByteArray(reinterpret_cast<const char *>(name), length);
}

QByteArray TlsClient::cipher() const
{
    return SSL_get_cipher_name(m_ssl.get());
}

QByteArray TlsClient::serverCommonName() const
{
    X509 *certificate = SSL_get0_peer_certificate(m_ssl.get());
    char name[256] = "";
    if (certificate)
        X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name, sizeof name);
    return name;
}

int TlsClient::chainLength() const
{
    return sk_X509_num(SSL_get_peer_cert_chain(m_ssl.get()));
}

} // namespace eyewall::test
