// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/tlscontext.h"

#include "server/net/tlsclientsessions.h"
#include "server/net/tlsfiles.h"
#include "server/net/tlssession.h"
#include "server/net/tlsticketkeys.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <cstring>
#include <system_error>

namespace eyewall::net {

namespace {

// Of TLS 1.2, those with forward secrecy and authenticated encryption; TLS 1.3 has no others.
constexpr char kCiphers[] = "ECDHE+AESGCM:ECDHE+CHACHA20";
constexpr unsigned char kSessionContext[] = "eyewall";

core::Error openSslError(const QString &what)
{
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    ERR_clear_error();
    return {what + QStringLiteral(": ") + QString::fromLatin1(reason ? reason : "unknown error of OpenSSL"),
            std::make_error_code(std::errc::invalid_argument)};
}

// RFC 7301 section 3.1.
core::Result<void> checkProtocols(const QByteArrayList &protocols)
{
    for (const QByteArray &name : protocols) {
        if (name.isEmpty() || name.size() > 255)
            return core::Error{QStringLiteral("The name of a protocol (ALPN) has 1 to 255 bytes"),
                               std::make_error_code(std::errc::invalid_argument)};
    }
    return {};
}

// A ticket that was given without asking for a certificate, or for one of other authorities, must not open a
// listener that asks for these.
QByteArray sessionContextOf(const QString &authorities)
{
    QFile file(authorities);
    return file.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
               : QByteArray(); // which is told when the file is used
}

// RFC 7301 section 3.1: each name behind its length.
QByteArray wireFormat(const QByteArrayList &protocols)
{
    QByteArray bytes;
    for (const QByteArray &name : protocols)
        bytes += char(name.size()) + name;
    return bytes;
}

} // namespace

/// What OpenSSL asks while a client is greeted. Thread: any; the context does not change.
struct TlsContext::Rules {
    /// RFC 7301: a client that knows other protocols only must not be answered in one that it does not know.
    static int selectProtocol(SSL *, const unsigned char **out, unsigned char *outLength,
                              const unsigned char *in, unsigned inLength, void *self)
    {
        const QByteArrayList &ours = static_cast<const TlsContext *>(self)->m_protocols;
        for (unsigned at = 0; at < inLength; at += 1u + in[at]) {
            if (!ours.contains(QByteArray::fromRawData(reinterpret_cast<const char *>(in) + at + 1, in[at])))
                continue;
            *out = in + at + 1;
            *outLength = in[at];
            return SSL_TLSEXT_ERR_OK;
        }
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    }

    static int selectCertificate(SSL *ssl, int *, void *self)
    {
        const char *name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
        if (!name)
            return SSL_TLSEXT_ERR_NOACK;
        const auto *context = static_cast<const TlsContext *>(self);
        if (ssl_ctx_st *native = context->find(name); native && native != SSL_get_SSL_CTX(ssl))
            SSL_set_SSL_CTX(ssl, native);
        return SSL_TLSEXT_ERR_OK;
    }

    static bool prepareMac(EVP_MAC_CTX *mac, TlsTicketKeys::Key &key)
    {
        char digest[] = "SHA256";
        const OSSL_PARAM parameters[] = {
            OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_KEY, key.mac.data(), key.mac.size()),
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
        return EVP_MAC_CTX_set_params(mac, parameters) == 1;
    }

    static int sealTicket(TlsTicketKeys &keys, unsigned char *name, unsigned char *iv, EVP_CIPHER_CTX *cipher,
                          EVP_MAC_CTX *mac)
    {
        std::optional<TlsTicketKeys::Key> key = keys.current();
        if (!key || RAND_bytes(iv, EVP_CIPHER_get_iv_length(EVP_aes_256_cbc())) != 1)
            return -1;
        std::memcpy(name, key->name.data(), key->name.size());
        const bool isReady =
            EVP_EncryptInit_ex(cipher, EVP_aes_256_cbc(), nullptr, key->cipher.data(), iv) == 1 &&
            prepareMac(mac, *key);
        return isReady ? 1 : -1;
    }

    // 0: unknown, shake hands in full; 1: opened; 2: opened, and the client gets a new one, which in TLS 1.3
    // it should use each for one connection only (RFC 8446 appendix C.4).
    static int openTicket(SSL *ssl, TlsTicketKeys &keys, const unsigned char *name, const unsigned char *iv,
                          EVP_CIPHER_CTX *cipher, EVP_MAC_CTX *mac)
    {
        std::optional<TlsTicketKeys::Opener> opener = keys.find(name);
        if (!opener)
            return 0;
        const bool isReady =
            prepareMac(mac, opener->key) &&
            EVP_DecryptInit_ex(cipher, EVP_aes_256_cbc(), nullptr, opener->key.cipher.data(), iv) == 1;
        if (!isReady)
            return -1;
        return opener->isCurrent && SSL_version(ssl) < TLS1_3_VERSION ? 1 : 2;
    }

    static int useTicketKey(SSL *ssl, unsigned char *name, unsigned char *iv, EVP_CIPHER_CTX *cipher,
                            EVP_MAC_CTX *mac, int isSealing)
    {
        const auto *context = static_cast<const TlsContext *>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)));
        return isSealing ? sealTicket(*context->m_ticketKeys, name, iv, cipher, mac)
                         : openTicket(ssl, *context->m_ticketKeys, name, iv, cipher, mac);
    }

    static void applyToBothEnds(SSL_CTX *native)
    {
        SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
        SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
        SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
        SSL_CTX_set_cipher_list(native, kCiphers);
    }

    static void apply(SSL_CTX *native, TlsContext *context)
    {
        applyToBothEnds(native);
        // Resumption by tickets alone: the server keeps nothing for a client that has gone.
        SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
        SSL_CTX_set_session_id_context(native, kSessionContext, sizeof kSessionContext - 1);
        SSL_CTX_set_timeout(native, long(TlsTicketKeys::kLifetime.count()));
        SSL_CTX_set_tlsext_ticket_key_evp_cb(native, useTicketKey);
        if (!context->m_protocols.isEmpty())
            SSL_CTX_set_alpn_select_cb(native, selectProtocol, context);
        SSL_CTX_set_tlsext_servername_callback(native, selectCertificate);
        SSL_CTX_set_tlsext_servername_arg(native, context);
        SSL_CTX_set_app_data(native, context);
    }
};

void TlsContext::Free::operator()(ssl_ctx_st *context) const
{
    SSL_CTX_free(context);
}

TlsContext::TlsContext(std::shared_ptr<TlsTicketKeys> ticketKeys, QByteArrayList protocols)
    : m_ticketKeys(std::move(ticketKeys))
    , m_protocols(std::move(protocols))
{
}

TlsContext::~TlsContext() = default;

void TlsContext::leaveThread()
{
    ::OPENSSL_thread_stop();
}

core::Result<std::shared_ptr<const TlsContext>> TlsContext::make(const TlsConfig &config,
                                                                 std::shared_ptr<TlsTicketKeys> ticketKeys)
{
    if (config.identities.empty())
        return core::Error{QStringLiteral("A certificate and its key are missing"),
                           std::make_error_code(std::errc::invalid_argument)};
    if (core::Result<void> checked = checkProtocols(config.protocols); !checked)
        return checked.error();
    const std::shared_ptr<TlsContext> context(new TlsContext(std::move(ticketKeys), config.protocols));
    for (const TlsIdentity &identity : config.identities) {
        if (core::Result<void> added = context->add(identity); !added)
            return added.error();
    }
    if (!config.clientAuthorities.isEmpty()) {
        if (core::Result<void> asked = context->askForClients(config.clientAuthorities); !asked)
            return asked.error();
    }
    return std::shared_ptr<const TlsContext>(context);
}

core::Result<std::shared_ptr<const TlsContext>> TlsContext::makeClient(const TlsTrust &trust)
{
    if (core::Result<void> checked = checkProtocols(trust.protocols); !checked)
        return checked.error();
    ERR_clear_error();
    const std::shared_ptr<TlsContext> context(new TlsContext(nullptr, {}));
    Native native(SSL_CTX_new(TLS_client_method()));
    if (!native)
        return openSslError(QStringLiteral("OpenSSL cannot be used"));
    Rules::applyToBothEnds(native.get());
    context->m_clientSessions = std::make_unique<TlsClientSessions>();
    SSL_CTX_set_session_cache_mode(native.get(), SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(native.get(), TlsSession::keepNative);
    const QByteArray protocols = wireFormat(trust.protocols);
    SSL_CTX_set_alpn_protos(native.get(), reinterpret_cast<const unsigned char *>(protocols.constData()),
                            unsigned(protocols.size()));
    SSL_CTX_set_verify(native.get(), trust.verifies ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr);
    const QByteArray file = QFile::encodeName(trust.authorities);
    const bool isRead = file.isEmpty() ? SSL_CTX_set_default_verify_paths(native.get()) == 1
                                       : SSL_CTX_load_verify_file(native.get(), file.constData()) == 1;
    if (!isRead)
        return openSslError(
            QStringLiteral("The authorities in \"%1\" cannot be read").arg(trust.authorities));
    if (trust.identity) {
        if (core::Result<void> used = useIdentity(native.get(), *trust.identity, context->m_warnings); !used)
            return used.error();
    }
    context->m_contexts.push_back(std::move(native));
    return std::shared_ptr<const TlsContext>(context);
}

core::Result<void> TlsContext::askForClients(const QString &authorities)
{
    const QByteArray file = QFile::encodeName(authorities);
    const QByteArray sessions = sessionContextOf(authorities);
    for (const Native &native : m_contexts) {
        SSL_CTX_set_session_id_context(native.get(),
                                       reinterpret_cast<const unsigned char *>(sessions.constData()),
                                       unsigned(sessions.size()));
        STACK_OF(X509_NAME) *const names = SSL_load_client_CA_file(file.constData());
        if (names)
            SSL_CTX_set_client_CA_list(native.get(), names); // takes them over
        if (!names || SSL_CTX_load_verify_file(native.get(), file.constData()) != 1)
            return openSslError(QStringLiteral("The authorities in \"%1\" cannot be read").arg(authorities));
        SSL_CTX_set_verify(native.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    }
    return {};
}

core::Result<void> TlsContext::add(const TlsIdentity &identity)
{
    ERR_clear_error();
    Native native(SSL_CTX_new(TLS_server_method()));
    if (!native)
        return openSslError(QStringLiteral("OpenSSL cannot be used"));
    Rules::apply(native.get(), this);
    if (core::Result<void> used = useIdentity(native.get(), identity, m_warnings); !used)
        return used;
    m_contexts.push_back(std::move(native));
    return {};
}

core::Result<void> TlsContext::useIdentity(ssl_ctx_st *native, const TlsIdentity &identity,
                                           QStringList &warnings)
{
    core::Result<TlsCredentials> credentials = readCredentials(identity);
    if (!credentials)
        return credentials.error();
    ERR_clear_error();
    if (SSL_CTX_use_certificate(native, credentials->certificate.get()) != 1)
        return openSslError(QStringLiteral("\"%1\" cannot be used").arg(identity.certificate));
    if (SSL_CTX_use_PrivateKey(native, credentials->key.get()) != 1)
        return openSslError(QStringLiteral("\"%1\" cannot be used").arg(identity.key));
    for (const Certificate &link : credentials->chain) {
        if (SSL_CTX_add1_chain_cert(native, link.get()) != 1)
            return openSslError(QStringLiteral("\"%1\" cannot be used").arg(identity.certificate));
    }
    if (!credentials->warning.isEmpty())
        warnings.append(credentials->warning);
    return {};
}

ssl_ctx_st *TlsContext::find(const char *name) const
{
    for (const Native &native : m_contexts) {
        if (X509_check_host(SSL_CTX_get0_certificate(native.get()), name, 0,
                            X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, nullptr) == 1)
            return native.get();
    }
    return nullptr;
}

} // namespace eyewall::net
