// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/socketcompression.h"

namespace eyewall::connection {

using websocket::DeflateParameters;
using websocket::Role;

SocketCompression::SocketCompression(const DeflateParameters &agreed, Role role,
                                     const websocket::CompressionOptions &options,
                                     websocket::CompressionPool &pool, net::TimerWheel &timers)
    : m_options(options)
    , m_pool(pool)
    , m_timers(timers)
    , m_inflater(role == Role::Server ? agreed.clientWindowBits : agreed.serverWindowBits,
                 role == Role::Server ? agreed.clientKeepsContext : agreed.serverKeepsContext, pool)
    , m_deflater(options, role == Role::Server ? agreed.serverWindowBits : agreed.clientWindowBits,
                 role == Role::Server ? agreed.serverKeepsContext : agreed.clientKeepsContext, pool)
{
}

SocketCompression::~SocketCompression() = default;

void SocketCompression::touch()
{
    if (m_options.rest.count() > 0)
        m_timers.arm(*this, m_options.rest);
}

void SocketCompression::onTimeout()
{
    m_pool.forgetShared();
    m_deflater.rest();
    m_inflater.rest();
    if (m_inflater.isInMessage())
        touch();
}

} // namespace eyewall::connection
