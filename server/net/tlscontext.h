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

class TlsTicketKeys;

/// Certificates, keys and rules in the form that connections use. Never changes: to use other files, make
/// another one. Outlives the sessions made of it. Thread: any.
class TlsContext final {
public:
    /// Reads the files. Errors name the file, what is wrong with it and what to do.
    [[nodiscard]] static core::Result<std::shared_ptr<const TlsContext>>
    make(const TlsConfig &config, std::shared_ptr<TlsTicketKeys> ticketKeys);
    /// For clients. Errors name the file.
    [[nodiscard]] static core::Result<std::shared_ptr<const TlsContext>> makeClient(const TlsTrust &trust);
    ~TlsContext();
    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;

    /// What is odd about the files, a sentence each.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }
    /// For a TlsSession.
    [[nodiscard]] ssl_ctx_st *native() const { return m_contexts.front().get(); }

private:
    struct Rules;
    struct Free {
        void operator()(ssl_ctx_st *context) const;
    };
    using Native = std::unique_ptr<ssl_ctx_st, Free>;

    explicit TlsContext(std::shared_ptr<TlsTicketKeys> ticketKeys);

    [[nodiscard]] core::Result<void> add(const TlsIdentity &identity);
    [[nodiscard]] ssl_ctx_st *find(const char *name) const;

    std::shared_ptr<TlsTicketKeys> m_ticketKeys;
    std::vector<Native> m_contexts; ///< one an identity, in its order
    QStringList m_warnings;
};

} // namespace eyewall::net
