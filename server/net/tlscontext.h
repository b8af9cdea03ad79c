// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/net/tlsconfig.h"

#include <QtCore/QStringList>

#include <memory>
#include <vector>

struct ssl_ctx_st;

namespace eyewall::net {

class TlsClientSessions;
class TlsSession;
class TlsTicketKeys;

/// Certificates, keys and rules in the form that connections use. Never changes, but for the sessions that
/// a client keeps to resume: to use other files, make another one. Outlives the sessions made of it.
/// Thread: any.
class TlsContext final {
public:
    /// Reads the files. Errors name the file, what is wrong with it and what to do.
    [[nodiscard]] static core::Result<std::shared_ptr<const TlsContext>>
    make(const TlsConfig &config, std::shared_ptr<TlsTicketKeys> ticketKeys);
    /// For clients. Errors name the file.
    [[nodiscard]] static core::Result<std::shared_ptr<const TlsContext>> makeClient(const TlsTrust &trust);
    /// Gives back what OpenSSL keeps for the calling thread; it makes it again when it needs it. Before a
    /// thread's end: behind it nobody would know when, as QThread::wait() does not wait for so long.
    static void leaveThread();
    ~TlsContext();
    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;

    /// What is odd about the files, a sentence each.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

private:
    friend class TlsSession;

    struct Rules;
    struct Free {
        void operator()(ssl_ctx_st *context) const;
    };
    using Native = std::unique_ptr<ssl_ctx_st, Free>;

    TlsContext(std::shared_ptr<TlsTicketKeys> ticketKeys, QByteArrayList protocols);

    [[nodiscard]] ssl_ctx_st *native() const { return m_contexts.front().get(); }
    /// Null for a server's.
    [[nodiscard]] TlsClientSessions *clientSessions() const { return m_clientSessions.get(); }
    [[nodiscard]] static core::Result<void> useIdentity(ssl_ctx_st *native, const TlsIdentity &identity,
                                                        QStringList &warnings);
    [[nodiscard]] core::Result<void> askForClients(const QString &authorities);
    [[nodiscard]] core::Result<void> add(const TlsIdentity &identity);
    [[nodiscard]] ssl_ctx_st *find(const char *name) const;

    std::shared_ptr<TlsTicketKeys> m_ticketKeys;
    std::unique_ptr<TlsClientSessions> m_clientSessions; ///< guards itself
    const QByteArrayList m_protocols;                    ///< ALPN of a server
    std::vector<Native> m_contexts;                      ///< one an identity, in its order
    QStringList m_warnings;
};

} // namespace eyewall::net
