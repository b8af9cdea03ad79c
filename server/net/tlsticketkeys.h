// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>
#include <mutex>
#include <optional>

namespace eyewall::net {

/// The keys that session tickets are sealed with (RFC 5077, RFC 8446 section 4.6.1), for all workers and all
/// listeners of a server, and across changes of its certificates. A key seals for half of a ticket's life and
/// opens for one half more, so that what was recorded can not be opened for ever. Thread: any.
class TlsTicketKeys {
public:
    /// How long a client may resume a session.
    static constexpr std::chrono::seconds kLifetime{std::chrono::hours(24)};

    using Clock = std::chrono::steady_clock;
    struct Key {
        std::array<unsigned char, 16> name{};
        std::array<unsigned char, 32> cipher{}; ///< AES-256-CBC
        std::array<unsigned char, 32> mac{};    ///< HMAC-SHA256
        Clock::time_point made{};
    };
    struct Opener {
        Key key;
        bool isCurrent = false; ///< else the client should get a new ticket
    };

    /// The key to seal with; nothing when the system has no random bytes.
    [[nodiscard]] std::optional<Key> current(Clock::time_point now = Clock::now());
    /// The key of that name, 16 bytes; nothing when it is unknown or too old.
    [[nodiscard]] std::optional<Opener> find(const unsigned char *name, Clock::time_point now = Clock::now());

private:
    std::mutex m_mutex; ///< guards m_current and m_previous
    std::optional<Key> m_current;
    std::optional<Key> m_previous;
};

} // namespace eyewall::net
