// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/stream.h"

#include <memory>
#include <span>

struct ssl_session_st;
struct ssl_st;

namespace eyewall::net {

class TlsContext;
class TlsWorkspace;

/// One side of a TLS connection (RFC 8446, RFC 5246) as a function from bytes to bytes: who owns it moves
/// them. Every call may leave records for the peer in TlsWorkspace::output(). A server begins with the first
/// byte of the peer, so that a connection that says nothing costs nothing, and one that speaks HTTP without
/// TLS is found. Thread: the workspace's.
class TlsSession final {
public:
    /// Behind the input, the most that a session may have kept from earlier: one record and what is around
    /// it.
    static constexpr qsizetype kKept = 17 * 1024;

    /// The workspace outlives it.
    TlsSession(TlsWorkspace &workspace, std::shared_ptr<const TlsContext> context);
    /// The client's side, of a context for clients; `server` is the name or address that the peer's
    /// certificate must be for. With a port, an earlier session with the same server is resumed where there
    /// is one, and this one kept for the next.
    TlsSession(TlsWorkspace &workspace, std::shared_ptr<const TlsContext> context, const QByteArray &server,
               quint16 port = 0);
    ~TlsSession();
    TlsSession(TlsSession &&) noexcept;
    TlsSession &operator=(TlsSession &&) = delete;

    /// Says what a client has to say first; nothing for a server.
    void start();
    /// Takes all of `records`; returns how many bytes of content are in `room`, which has `kKept` bytes more
    /// than the records.
    [[nodiscard]] qsizetype decrypt(QByteArrayView records, std::span<char> room);
    /// The peer's FIN was found behind the records.
    void takeEnd();
    /// False when the session has failed, or has said close_notify. Only when isOpen().
    [[nodiscard]] bool encrypt(QByteArrayView content);
    /// Says close_notify. Does nothing the second time.
    void finish();

    [[nodiscard]] TlsWorkspace &workspace() { return m_workspace; }
    /// The handshake is over, or there is none to come: content can be written.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isPlainText() const { return m_state == State::PlainText; }
    [[nodiscard]] bool hasFailed() const { return m_state == State::Failed; }
    /// close_notify has come.
    [[nodiscard]] bool isPeerDone() const { return m_state == State::PeerDone; }
    /// The end has come without it.
    [[nodiscard]] bool isTruncated() const { return m_isTruncated; }
    /// What the handshake agreed on; empty before its end.
    [[nodiscard]] TlsFacts facts() const;
    /// Of the peer; empty when none was asked for and verified.
    [[nodiscard]] TlsCertificate peerCertificate() const;
    /// For people; empty unless it failed.
    [[nodiscard]] QByteArray failure() const { return m_failure; }

    /// What OpenSSL tells a client's context of a session that can be resumed: 1 when it was taken over.
    [[nodiscard]] static int keepNative(ssl_st *ssl, ssl_session_st *session);

private:
    enum class State : quint8 {
        Silent,    ///< no byte has come
        PlainText, ///< the peer speaks without TLS: bytes pass as they are
        Handshake,
        Open,
        PeerDone, ///< the peer sends no more, but may read
        Failed,   ///< what is in the output explains it to the peer
    };
    class Call;

    struct Free {
        void operator()(ssl_st *ssl) const;
    };

    void makeNative();
    void begin(char first);
    void shakeHands();
    void takeResult(int result);
    void fail();
    void noteKeyUpdate();
    void noteAlert(int alert);
    void giveUp(const char *reason);
    void resume();
    void keepResumed();

    TlsWorkspace &m_workspace;
    std::shared_ptr<const TlsContext> m_context;
    std::unique_ptr<ssl_st, Free> m_ssl;
    quint64 m_received = 0; ///< bytes of content
    QByteArray m_failure;
    QByteArray m_server;      ///< whose session a client keeps; empty: none
    quint32 m_keyUpdates = 0; ///< asked for by the peer
    State m_state = State::Silent;
    bool m_isClient = false;
    bool m_isOpen = false;
    bool m_isTruncated = false;
    bool m_isFinished = false; ///< close_notify is said
};

} // namespace eyewall::net
