// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/tlssource.h"

#include "server/core/logging.h"
#include "server/net/tlscontext.h"

namespace eyewall::net {

TlsSource::TlsSource(const TlsConfig &config, std::shared_ptr<TlsTicketKeys> ticketKeys)
    : m_config(config)
    , m_ticketKeys(std::move(ticketKeys))
{
}

TlsSource::~TlsSource() = default;

core::Result<void> TlsSource::reload()
{
    core::Result<std::shared_ptr<const TlsContext>> next = TlsContext::make(m_config, m_ticketKeys);
    if (!next)
        return next.error();
    for (const QString &warning : (*next)->warnings())
        qCWarning(generalLog, "%s", qUtf8Printable(warning));
    const std::lock_guard lock(m_mutex);
    m_current.swap(*next);
    return {};
}

std::shared_ptr<const TlsContext> TlsSource::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_current;
}

} // namespace eyewall::net
