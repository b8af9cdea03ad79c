// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/auth/fetch.h"
#include "server/auth/idtoken.h"
#include "server/auth/keyset.h"
#include "server/auth/loginprovider.h"
#include "server/core/promise.h"

#include <QtCore/QDeadlineTimer>

#include <memory>
#include <mutex>
#include <optional>

namespace eyewall::auth {

/// The keys of a provider, fetched when they are first needed and again when they do not know a token's key:
/// providers change their keys without notice. One fetch at a time, which everybody who needs it waits for,
/// no longer than LoginProvider::fetchTimeout, and shares the outcome of; then none for
/// LoginProvider::keysInterval, because strangers may send any name of a key, and for keysRetry behind one
/// that failed. Thread: any; who waits for the fetch of somebody else has a core::EventLoop, without one it
/// fetches for itself.
class KeyCache final {
public:
    KeyCache() = default;
    KeyCache(const KeyCache &) = delete;
    KeyCache &operator=(const KeyCache &) = delete;

    /// Fails when the signature is not of one of the keys, and as the fetch of them fails.
    [[nodiscard]] static Task<core::Result<void>> verify(std::shared_ptr<KeyCache> cache, Fetch fetch,
                                                         LoginProvider provider, IdToken token);

private:
    using KeysPtr = std::shared_ptr<const KeySet>;
    /// How a fetch ended.
    struct Fetched {
        KeysPtr keys; ///< null: it failed
        core::Error error = {};
    };
    /// What the caller has to do for newer keys: await `running`, or fetch where `begun` is set; neither when
    /// there is nothing to wait for.
    struct Turn {
        Fetched known;
        std::optional<Future<Fetched>> running;
        std::optional<Promise<Fetched>> begun;
        quint64 number = 0; ///< of the fetch that others wait for; 0: nobody does
    };

    [[nodiscard]] KeysPtr keys() const;
    [[nodiscard]] Turn takeTurn(const KeysPtr &seen);
    void keep(const LoginProvider &provider, const Fetched &fetched, quint64 number);
    /// Nobody waits for this fetch any more; the next one who needs keys begins another.
    void giveUp(quint64 number);
    /// Other keys than those that were seen, or the reason why there are none.
    [[nodiscard]] static Task<Fetched> newer(std::shared_ptr<KeyCache> cache, Fetch fetch,
                                             LoginProvider provider, KeysPtr seen);
    [[nodiscard]] static Task<Fetched> fetchKeys(Fetch fetch, LoginProvider provider);

    mutable std::mutex m_mutex; ///< guards what follows
    KeysPtr m_keys;             ///< null: none yet
    core::Error m_failure;      ///< of the latest fetch; empty when it went well
    std::optional<Future<Fetched>> m_running;
    quint64 m_number = 0; ///< of the latest fetch that others wait for
    QDeadlineTimer m_fetchAgain;
};

} // namespace eyewall::auth
