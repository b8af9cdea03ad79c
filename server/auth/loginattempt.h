// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace eyewall::auth {

/// What is remembered of a login between the redirect to the provider and the way back. Thread: any (a
/// value).
struct LoginAttempt {
    QByteArray state;    ///< comes back with the browser
    QByteArray nonce;    ///< comes back in the ID token
    QByteArray verifier; ///< of PKCE: goes to the token endpoint; empty without PKCE
    QByteArray next;     ///< where the user wanted to go

    /// All of it new and random.
    [[nodiscard]] static LoginAttempt begin(bool usesPkce, const QByteArray &next);

    /// For a cookie or a store.
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] static std::optional<LoginAttempt> fromText(const QByteArray &text);
};

} // namespace eyewall::auth
