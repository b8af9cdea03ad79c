// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/tlscontext.h"
#include "server/net/tlssession.h"
#include "server/net/tlsticketkeys.h"
#include "server/net/tlsworkspace.h"
#include "tests/server/net/certificates.h"
#include "tests/server/net/tlsclient.h"

#include <memory>
#include <vector>

namespace eyewall::test {

/// A session of ours and a client, without a socket between them. Thread: the test's.
class TlsPair {
public:
    explicit TlsPair(std::shared_ptr<const net::TlsContext> context, const TlsWishes &wishes = {})
        : client(wishes)
        , session(m_workspace, std::move(context))
        , m_room(net::TlsWorkspace::kInput + net::TlsSession::kKept)
    {
    }

    /// Everything that either has to say, until both are silent.
    void talk()
    {
        while (toServer(client.takeOutput()) | toClient()) {
        }
    }
    bool toServer(const QByteArray &records)
    {
        if (!records.isEmpty())
            received.append(m_room.data(), session.decrypt(records, m_room));
        return !records.isEmpty();
    }
    bool toClient()
    {
        const QByteArray records = std::exchange(m_workspace.output(), {});
        sent += records.size();
        if (!records.isEmpty())
            client.feed(records);
        return !records.isEmpty();
    }

private:
    net::TlsWorkspace m_workspace;

public:
    TlsClient client;
    net::TlsSession session;
    QByteArray received;
    qsizetype sent = 0; ///< bytes of records from the server

private:
    std::vector<char> m_room;
};

/// A context of these identities, with keys of its own unless some are given.
inline std::shared_ptr<const net::TlsContext> contextOf(std::vector<net::TlsIdentity> identities,
                                                        std::shared_ptr<net::TlsTicketKeys> keys = nullptr)
{
    if (!keys)
        keys = std::make_shared<net::TlsTicketKeys>();
    return net::TlsContext::make({std::move(identities)}, std::move(keys)).value();
}

} // namespace eyewall::test
