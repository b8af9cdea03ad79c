// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/tlssession.h"

#include "server/net/tlsclientsessions.h"
#include "server/net/tlscontext.h"
#include "server/net/tlsworkspace.h"

#include <QtCore/QCryptographicHash>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <cstring>
#include <utility>

namespace eyewall::net {

namespace {

// Key updates (RFC 8446 section 4.6.3) cost a computation and an answer each: more than these, and one more
// for each mebibyte of content, are an attack.
constexpr quint32 kFreeUpdates = 32;
constexpr quint64 kContentPerUpdate = 1024 * 1024;

QByteArray describe(unsigned long error)
{
    const int reason = ERR_GET_REASON(error);
    if (reason >= SSL_AD_REASON_OFFSET)
        return QByteArray("the peer refused: ") + SSL_alert_desc_string_long(reason - SSL_AD_REASON_OFFSET);
    const char *text = ERR_reason_error_string(error);
    return text ? QByteArray(text) : QByteArray("unknown error of TLS");
}

QByteArray subjectOf(const X509 &certificate)
{
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> text(BIO_new(BIO_s_mem()), BIO_free_all);
    // UTF-8 as it is.
    constexpr unsigned long kNameFlags = XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB;
    if (!text || X509_NAME_print_ex(text.get(), X509_get_subject_name(&certificate), 0, kNameFlags) < 0)
        return {};
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(text.get(), &bytes);
    return {bytes, qsizetype(size)};
}

TlsCertificate describeCertificate(const X509 &certificate)
{
    const int size = i2d_X509(&certificate, nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    auto *to = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(&certificate, &to);
    return {subjectOf(certificate), QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(), der};
}

} // namespace

/// Marks whose call of OpenSSL is under way, for what comes back out of it.
class TlsSession::Call {
public:
    explicit Call(TlsSession &session, QByteArrayView input = {})
        : m_workspace(session.m_workspace)
    {
        // SSL_get_error() looks at the queue; to clear one that is empty costs ten times as much as to look.
        if (ERR_peek_error() != 0)
            ERR_clear_error();
        m_workspace.m_session = &session;
        m_workspace.m_input = input;
    }
    ~Call()
    {
        m_workspace.m_session = nullptr;
        m_workspace.m_input = {};
    }
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

private:
    TlsWorkspace &m_workspace;
};

void TlsSession::Free::operator()(ssl_st *ssl) const
{
    SSL_free(ssl);
}

TlsSession::TlsSession(TlsWorkspace &workspace, std::shared_ptr<const TlsContext> context)
    : m_workspace(workspace)
    , m_context(std::move(context))
{
}

TlsSession::TlsSession(TlsWorkspace &workspace, std::shared_ptr<const TlsContext> context,
                       const QByteArray &server, quint16 port)
    : TlsSession(workspace, std::move(context))
{
    m_isClient = true;
    m_state = State::Handshake;
    makeNative();
    SSL_set_connect_state(m_ssl.get());
    if (port != 0 && m_context->clientSessions()) { // a context that was made for servers has none
        m_server = server.toLower() + ':' + QByteArray::number(port);
        resume();
    }
    // RFC 6066 section 3: an address is no name to ask for.
    if (X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(m_ssl.get()), server.constData()) == 1)
        return;
    SSL_set_tlsext_host_name(m_ssl.get(), server.constData());
    SSL_set_hostflags(m_ssl.get(), X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    SSL_set1_host(m_ssl.get(), server.constData());
}

TlsSession::~TlsSession() = default;
TlsSession::TlsSession(TlsSession &&) noexcept = default;

void TlsSession::begin(char first)
{
    // A TLS record begins with its type, 20 to 24; a request of HTTP with the letters of its method.
    if (first >= 'A' && first <= 'Z') {
        m_state = State::PlainText;
        m_isOpen = true;
        return;
    }
    m_state = State::Handshake;
    makeNative();
    SSL_set_accept_state(m_ssl.get());
}

void TlsSession::start()
{
    if (!m_isClient)
        return;
    const Call call(*this);
    shakeHands();
}

void TlsSession::makeNative()
{
    m_ssl.reset(SSL_new(m_context->native()));
    BIO_up_ref(m_workspace.m_bio);
    BIO_up_ref(m_workspace.m_bio);
    SSL_set0_rbio(m_ssl.get(), m_workspace.m_bio);
    SSL_set0_wbio(m_ssl.get(), m_workspace.m_bio);
    SSL_set_info_callback(m_ssl.get(), [](const SSL *ssl, int where, int value) {
        const auto *space = static_cast<TlsWorkspace *>(BIO_get_data(SSL_get_rbio(ssl)));
        const OSSL_HANDSHAKE_STATE state = SSL_get_state(ssl);
        const bool isKeyUpdate = state == TLS_ST_SR_KEY_UPDATE || state == TLS_ST_CR_KEY_UPDATE;
        if (space->m_session && where & SSL_CB_LOOP && isKeyUpdate)
            space->m_session->noteKeyUpdate();
        else if (space->m_session && where == SSL_CB_WRITE_ALERT)
            space->m_session->noteAlert(value);
    });
}

qsizetype TlsSession::decrypt(QByteArrayView records, std::span<char> room)
{
    if (m_state == State::Silent)
        begin(records.front());
    if (m_state == State::PlainText) {
        std::memcpy(room.data(), records.data(), std::size_t(records.size()));
        return records.size();
    }
    const Call call(*this, records);
    if (m_state == State::Handshake)
        shakeHands();
    std::size_t filled = 0;
    int result = 1;
    while (m_state == State::Open && result > 0) {
        std::size_t count = 0;
        result = SSL_read_ex(m_ssl.get(), room.data() + filled, room.size() - filled, &count);
        filled += count;
        m_received += count;
        takeResult(result);
        // To ask once more only to hear that there is nothing costs as much as a small record.
        if (m_workspace.m_input.isEmpty() && SSL_has_pending(m_ssl.get()) == 0)
            break;
    }
    return qsizetype(filled);
}

void TlsSession::shakeHands()
{
    const int result = SSL_do_handshake(m_ssl.get());
    if (result == 1) {
        m_state = State::Open;
        m_isOpen = true;
        keepResumed();
    }
    takeResult(result);
}

void TlsSession::takeResult(int result)
{
    if (!m_failure.isEmpty())
        m_state = State::Failed;
    if (result > 0 || m_state == State::Failed)
        return;
    const int error = SSL_get_error(m_ssl.get(), result);
    if (error == SSL_ERROR_ZERO_RETURN)
        m_state = State::PeerDone;
    else if (error != SSL_ERROR_WANT_READ)
        fail();
}

void TlsSession::takeEnd()
{
    m_isTruncated = m_state == State::Open;
    if (m_state == State::Handshake) {
        m_state = State::Failed;
        m_failure = "the peer left inside the handshake";
    }
}

void TlsSession::fail()
{
    m_state = State::Failed;
    const long verified = m_isClient ? SSL_get_verify_result(m_ssl.get()) : X509_V_OK;
    m_failure = verified == X509_V_OK
                    ? describe(ERR_peek_error())
                    : QByteArray("the peer's certificate: ") + X509_verify_cert_error_string(verified);
    ERR_clear_error();
}

bool TlsSession::encrypt(QByteArrayView content)
{
    if (m_state == State::PlainText) {
        m_workspace.m_output.append(content);
        return true;
    }
    const Call call(*this);
    std::size_t written = 0;
    if (content.isEmpty() || SSL_write_ex(m_ssl.get(), content.data(), std::size_t(content.size()), &written))
        return true;
    fail();
    return false;
}

void TlsSession::finish()
{
    if (m_isFinished || (m_state != State::Open && m_state != State::PeerDone))
        return;
    m_isFinished = true;
    const Call call(*this);
    (void)SSL_shutdown(m_ssl.get());
}

TlsFacts TlsSession::facts() const
{
    if (!m_ssl || !m_isOpen)
        return {};
    const char *const name = SSL_get_servername(m_ssl.get(), TLSEXT_NAMETYPE_host_name);
    return {SSL_get_version(m_ssl.get()), SSL_get_cipher_name(m_ssl.get()),
            name ? QByteArray(name) : QByteArray(), SSL_session_reused(m_ssl.get()) == 1};
}

TlsCertificate TlsSession::peerCertificate() const
{
    X509 *const shown = m_ssl && m_isOpen ? SSL_get0_peer_certificate(m_ssl.get()) : nullptr;
    const bool isVerified = shown && SSL_get_verify_mode(m_ssl.get()) & SSL_VERIFY_PEER &&
                            SSL_get_verify_result(m_ssl.get()) == X509_V_OK;
    return isVerified ? describeCertificate(*shown) : TlsCertificate();
}

void TlsSession::noteKeyUpdate()
{
    if (++m_keyUpdates > kFreeUpdates + m_received / kContentPerUpdate)
        giveUp("too many key updates");
}

void TlsSession::noteAlert(int alert)
{
    // OpenSSL would answer every such wish, without end (CVE-2011-1473).
    if ((alert & 0xff) == SSL_AD_NO_RENEGOTIATION)
        giveUp("the peer asked for a renegotiation");
}

void TlsSession::resume()
{
    if (const TlsClientSessions::Session session = m_context->clientSessions()->take(m_server))
        SSL_set_session(m_ssl.get(), session.get());
}

/// TLS 1.3 gives a new session with each connection; one of TLS 1.2 serves many.
void TlsSession::keepResumed()
{
    if (!m_server.isEmpty() && SSL_session_reused(m_ssl.get()) == 1 &&
        SSL_version(m_ssl.get()) < TLS1_3_VERSION)
        m_context->clientSessions()->put(m_server, TlsClientSessions::Session(SSL_get1_session(m_ssl.get())));
}

int TlsSession::keepNative(ssl_st *ssl, ssl_session_st *session)
{
    const TlsSession *self = static_cast<TlsWorkspace *>(BIO_get_data(SSL_get_rbio(ssl)))->m_session;
    if (!self || self->m_server.isEmpty())
        return 0;
    self->m_context->clientSessions()->put(self->m_server, TlsClientSessions::Session(session));
    return 1;
}

void TlsSession::giveUp(const char *reason)
{
    m_failure = reason;
    m_workspace.m_input = {}; // OpenSSL finds nothing more to read, and comes back
}

} // namespace eyewall::net
