// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/tlsclientsessions.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <ctime>
#include <utility>

namespace eyewall::net {

namespace {

/// OpenSSL spoils those whose connection ended without close_notify.
bool isUsable(const SSL_SESSION *session)
{
    const long age = long(std::time(nullptr)) - SSL_SESSION_get_time(session);
    return SSL_SESSION_is_resumable(session) == 1 && age < SSL_SESSION_get_timeout(session);
}

} // namespace

void TlsClientSessions::Free::operator()(ssl_session_st *session) const
{
    SSL_SESSION_free(session);
}

void TlsClientSessions::put(const QByteArray &server, Session session)
{
    const std::lock_guard lock(m_mutex);
    const auto isOfServer = [&server](const Entry &entry) { return entry.server == server; };
    if (std::size_t(std::count_if(m_entries.begin(), m_entries.end(), isOfServer)) >= kMostOfServer)
        m_entries.erase(std::find_if(m_entries.begin(), m_entries.end(), isOfServer));
    if (m_entries.size() >= kMost)
        m_entries.pop_front();
    m_entries.push_back({server, std::move(session)});
}

TlsClientSessions::Session TlsClientSessions::take(const QByteArray &server)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_entries, [](const Entry &entry) { return !isUsable(entry.session.get()); });
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                    [&server](const Entry &entry) { return entry.server == server; });
    if (found == m_entries.rend())
        return nullptr;
    Session session = std::move(found->session);
    m_entries.erase(std::next(found).base());
    return session;
}

std::size_t TlsClientSessions::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

} // namespace eyewall::net
