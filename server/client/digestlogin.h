// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/digestchallenge.h"

#include <deque>
#include <memory>

namespace eyewall {
struct HttpResponse;
}

namespace eyewall::client {

/// What servers said last to each user of a client, so that the next request needs no refusal before it.
/// Thread: its loop.
class DigestSessions final {
public:
    static constexpr std::size_t kMost = 100; ///< beyond, the oldest goes first

    struct Session {
        QByteArray space; ///< server and user
        DigestChallenge challenge;
        QByteArray cnonce;
        quint32 count = 0; ///< requests with this nonce
    };

    /// Null: none. Valid until the next put().
    [[nodiscard]] Session *find(const QByteArray &space);
    void put(const QByteArray &space, DigestChallenge challenge);

private:
    std::deque<Session> m_sessions; ///< oldest first
};

/// One request to one server on its way through Digest authentication (RFC 7616): which credentials it
/// carries, and whether a refusal is answered. Thread: its loop.
class DigestLogin final {
public:
    /// Refusals that one request answers: a nonce may be stale when it arrives.
    static constexpr int kMostAnswers = 2;

    struct User {
        QByteArray space; ///< the server, and who asks
        QString name;
        QString password;
    };

    DigestLogin(std::shared_ptr<DigestSessions> sessions, User user);

    /// The Authorization field for the next try; empty: the server has not asked yet.
    [[nodiscard]] QByteArray authorization(const QByteArray &method, const QByteArray &target);
    /// The answer is a refusal that take() can do something about.
    [[nodiscard]] bool canAnswer(const HttpResponse &answer) const;
    void take(const HttpResponse &refusal);
    /// An answer that is no such refusal, which may name the nonce for the next request.
    void note(const HttpResponse &answer);

private:
    const std::shared_ptr<DigestSessions> m_sessions;
    const User m_user;
    QByteArray m_sent; ///< the nonce of the latest try; null: it was without credentials
    int m_answers = 0;
};

} // namespace eyewall::client
