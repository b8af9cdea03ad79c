// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/net/tlsconfig.h"

#include <memory>
#include <mutex>

namespace eyewall::net {

class TlsContext;
class TlsTicketKeys;

/// The TLS context of a listener at this moment: workers take it for each new connection, reload() puts
/// another one in its place, and connections that run keep theirs. Thread: any.
class TlsSource final {
public:
    TlsSource(const TlsConfig &config, std::shared_ptr<TlsTicketKeys> ticketKeys);
    ~TlsSource();

    /// Reads the files (again). When one of them is bad, all stays as it was. Logs what is odd about them.
    core::Result<void> reload();
    /// Null before the first reload() that went well.
    [[nodiscard]] std::shared_ptr<const TlsContext> current() const;

private:
    const TlsConfig m_config;
    const std::shared_ptr<TlsTicketKeys> m_ticketKeys;
    mutable std::mutex m_mutex; ///< guards m_current
    std::shared_ptr<const TlsContext> m_current;
};

} // namespace eyewall::net
