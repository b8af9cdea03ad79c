// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/keycache.h"

#include "server/auth/fetchjson.h"
#include "server/core/eventloop.h"
#include "server/core/withtimeout.h"

namespace eyewall::auth {
namespace {

core::Error wrongSignature()
{
    return {QStringLiteral("the ID token has a wrong signature")};
}

core::Error fetchProblem(const QString &what, std::error_code code = {})
{
    return {QStringLiteral("the keys of the provider: %1").arg(what), code};
}

std::chrono::milliseconds limitOf(const LoginProvider &provider)
{
    return provider.fetchTimeout.count() > 0 ? provider.fetchTimeout : core::kForever;
}

} // namespace

Task<core::Result<void>> KeyCache::verify(std::shared_ptr<KeyCache> cache, Fetch fetch,
                                          LoginProvider provider, IdToken token)
{
    if (!provider.algorithms.contains(token.algorithm))
        co_return core::Error{QStringLiteral("the ID token is not signed with an algorithm that is allowed")};
    const auto isSignedBy = [&token](const KeysPtr &keys) {
        return keys && keys->verifies(token.algorithm, token.keyId, token.signedText, token.signature);
    };
    const KeysPtr keys = cache->keys();
    if (isSignedBy(keys))
        co_return core::Result<void>();
    // A key that has a name stays what it is; one without may have been replaced.
    if (keys && !token.keyId.isEmpty() && keys->hasKey(token.algorithm, token.keyId))
        co_return wrongSignature();
    const Fetched fetched = co_await newer(cache, std::move(fetch), std::move(provider), keys);
    if (!fetched.keys)
        co_return fetched.error;
    if (!isSignedBy(fetched.keys))
        co_return wrongSignature();
    co_return core::Result<void>();
}

Task<KeyCache::Fetched> KeyCache::newer(std::shared_ptr<KeyCache> cache, Fetch fetch, LoginProvider provider,
                                        KeysPtr seen)
{
    Turn turn = cache->takeTurn(seen);
    if (turn.running) {
        const auto outcome = co_await turn.running->wait(limitOf(provider));
        if (outcome)
            co_return *outcome;
        cache->giveUp(turn.number); // the loop that fetches may not run any more
        co_return Fetched{nullptr, fetchProblem(outcome.error().message, outcome.error().code)};
    }
    if (!turn.begun)
        co_return turn.known;
    Fetched fetched{nullptr, fetchProblem(QStringLiteral("the fetch was given up"))};
    try {
        // A Fetch of somebody else may not keep to the limit, and others wait.
        auto outcome = co_await withTimeout(fetchKeys(std::move(fetch), provider), limitOf(provider));
        fetched = outcome ? *std::move(outcome)
                          : Fetched{nullptr, fetchProblem(outcome.error().message, outcome.error().code)};
    } catch (...) {
        cache->keep(provider, fetched, turn.number);
        turn.begun->setValue(fetched);
        throw;
    }
    cache->keep(provider, fetched, turn.number);
    turn.begun->setValue(fetched);
    co_return fetched;
}

Task<KeyCache::Fetched> KeyCache::fetchKeys(Fetch fetch, LoginProvider provider)
{
    const QUrl url = provider.keysUrl;
    const auto answer = co_await fetchJson(std::move(fetch), std::move(provider), HttpRequest(url),
                                           QStringLiteral("the keys of the provider"));
    if (!answer)
        co_return Fetched{nullptr, answer.error()};
    auto keys = KeySet::fromJson(answer->object);
    if (!keys)
        co_return Fetched{nullptr, fetchProblem(keys.error().message)};
    co_return Fetched{std::make_shared<const KeySet>(*std::move(keys))};
}

KeyCache::KeysPtr KeyCache::keys() const
{
    const std::lock_guard lock(m_mutex);
    return m_keys;
}

KeyCache::Turn KeyCache::takeTurn(const KeysPtr &seen)
{
    Turn turn;
    const std::lock_guard lock(m_mutex);
    if (m_keys != seen) {
        turn.known = {m_keys};
    } else if (m_running && core::EventLoop::current()) {
        turn.running = m_running;
        turn.number = m_number;
    } else if (!m_running && !m_fetchAgain.hasExpired()) {
        turn.known = m_failure.message.isEmpty() ? Fetched{m_keys} : Fetched{nullptr, m_failure};
    } else {
        turn.begun.emplace();
        if (!m_running) {
            m_running = turn.begun->future();
            turn.number = ++m_number;
        }
    }
    return turn;
}

void KeyCache::giveUp(quint64 number)
{
    const std::lock_guard lock(m_mutex);
    if (m_number == number)
        m_running.reset();
}

void KeyCache::keep(const LoginProvider &provider, const Fetched &fetched, quint64 number)
{
    const std::lock_guard lock(m_mutex);
    if (number != 0 && number != m_number)
        return; // it was given up, and another one has begun: that one knows better
    if (number != 0)
        m_running.reset();
    m_failure = fetched.error;
    if (fetched.keys)
        m_keys = fetched.keys;
    const std::chrono::milliseconds interval = provider.keysInterval;
    m_fetchAgain.setRemainingTime(fetched.keys ? interval : std::min(interval, provider.keysRetry));
}

} // namespace eyewall::auth
