// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/loginattempt.h"

#include "server/auth/secrettext.h"

namespace eyewall::auth {

LoginAttempt LoginAttempt::begin(bool usesPkce, const QByteArray &next)
{
    return {secretText(), secretText(), usesPkce ? secretText() : QByteArray(), next};
}

QByteArray LoginAttempt::text() const
{
    return state + ' ' + nonce + ' ' + verifier + ' ' + next;
}

std::optional<LoginAttempt> LoginAttempt::fromText(const QByteArray &text)
{
    LoginAttempt attempt;
    qsizetype at = 0;
    for (QByteArray *part : {&attempt.state, &attempt.nonce, &attempt.verifier}) {
        const qsizetype end = text.indexOf(' ', at);
        if (end < 0)
            return std::nullopt;
        *part = text.mid(at, end - at);
        at = end + 1;
    }
    attempt.next = text.mid(at);
    return attempt.state.isEmpty() || attempt.nonce.isEmpty() ? std::nullopt : std::optional(attempt);
}

} // namespace eyewall::auth
