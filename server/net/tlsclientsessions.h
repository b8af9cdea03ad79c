// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

#include <deque>
#include <memory>
#include <mutex>

struct ssl_session_st;

namespace eyewall::net {

/// What servers gave the clients of one context to shorten the next handshake (RFC 8446 section 2.2, RFC
/// 5077). A session that is resumed shows no certificate again, so each belongs to the server whose it was,
/// and to the context whose rules it was checked by. Thread: any.
class TlsClientSessions final {
public:
    /// Beyond, the oldest goes first.
    static constexpr std::size_t kMost = 64;
    static constexpr std::size_t kMostOfServer = 2; ///< as many as a server of TLS 1.3 gives at once

    struct Free {
        void operator()(ssl_session_st *session) const;
    };
    using Session = std::unique_ptr<ssl_session_st, Free>;

    /// `server` is name and port.
    void put(const QByteArray &server, Session session);
    /// The newest, for one connection (RFC 8446 appendix C.4); null: none, or none that is not too old.
    [[nodiscard]] Session take(const QByteArray &server);
    [[nodiscard]] std::size_t count() const;

private:
    struct Entry {
        QByteArray server;
        Session session;
    };

    mutable std::mutex m_mutex;  ///< guards m_entries
    std::deque<Entry> m_entries; ///< oldest first
};

} // namespace eyewall::net
