// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/tlsticketkeys.h"

#include <openssl/rand.h>

#include <algorithm>
#include <utility>

namespace eyewall::net {

namespace {

bool fillRandomly(TlsTicketKeys::Key &key)
{
    return RAND_bytes(key.name.data(), int(key.name.size())) == 1 &&
           RAND_priv_bytes(key.cipher.data(), int(key.cipher.size())) == 1 &&
           RAND_priv_bytes(key.mac.data(), int(key.mac.size())) == 1;
}

} // namespace

std::optional<TlsTicketKeys::Key> TlsTicketKeys::current(Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    if (m_current && now - m_current->made < kLifetime / 2)
        return m_current;
    Key fresh;
    fresh.made = now;
    if (!fillRandomly(fresh))
        return std::nullopt;
    m_previous = std::exchange(m_current, fresh);
    return m_current;
}

std::optional<TlsTicketKeys::Opener> TlsTicketKeys::find(const unsigned char *name, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    for (const std::optional<Key> *key : {&m_current, &m_previous}) {
        if (*key && now - (*key)->made < kLifetime &&
            std::equal((*key)->name.begin(), (*key)->name.end(), name))
            return Opener{**key, key == &m_current && now - (*key)->made < kLifetime / 2};
    }
    return std::nullopt;
}

} // namespace eyewall::net
