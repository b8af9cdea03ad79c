// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QByteArrayView>

#include <memory>

struct ssl_session_st;
struct ssl_st;

namespace eyewall::test {

/// What a client of a test asks for.
struct TlsWishes {
    QByteArray serverName{};    ///< SNI; empty: none
    QByteArrayList protocols{}; ///< ALPN; empty: none
    int version = 0;            ///< this one only, as TLS1_2_VERSION; 0: all
    QByteArray session{};       ///< to resume, as TlsClient::session() gave it
    bool mayRenegotiate = false;
    QByteArray certificate{}; ///< that it shows of itself, PEM; empty: none
    QByteArray key{};         ///< of that certificate, PEM
};

/// The client's side of TLS as a function from bytes to bytes, which believes every certificate. Who owns it
/// moves the bytes. Thread: any.
class TlsClient {
public:
    explicit TlsClient(const TlsWishes &wishes = {});
    ~TlsClient();
    TlsClient(const TlsClient &) = delete;
    TlsClient &operator=(const TlsClient &) = delete;

    /// Records for the server.
    [[nodiscard]] QByteArray takeOutput();
    /// Records from the server.
    void feed(QByteArrayView records);
    void send(QByteArrayView content);
    void finish(); ///< close_notify
    void updateKey();
    void renegotiate();
    [[nodiscard]] QByteArray takeContent();

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isPeerDone() const;
    [[nodiscard]] bool hasFailed() const { return !m_failure.isEmpty(); }
    [[nodiscard]] QByteArray failure() const { return m_failure; }
    [[nodiscard]] bool isResumed() const;
    [[nodiscard]] int version() const;
    [[nodiscard]] QByteArray protocol() const; ///< agreed by ALPN
    [[nodiscard]] QByteArray cipher() const;
    [[nodiscard]] QByteArray serverCommonName() const;
    [[nodiscard]] int chainLength() const;
    /// The newest ticket, serialised; empty: none came.
    [[nodiscard]] QByteArray session() const { return m_session; }
    [[nodiscard]] int tickets() const { return m_tickets; }

private:
    struct Free {
        void operator()(ssl_st *ssl) const;
    };
    static int noteSession(ssl_st *ssl, ssl_session_st *session);
    void advance();
    void take(int result);

    std::unique_ptr<ssl_st, Free> m_ssl;
    QByteArray m_content;
    QByteArray m_failure;
    QByteArray m_session;
    int m_tickets = 0;
};

} // namespace eyewall::test
