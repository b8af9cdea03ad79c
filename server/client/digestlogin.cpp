// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/digestlogin.h"

#include "server/client/httpresponse.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <array>
#include <limits>

namespace eyewall::client {

namespace {

QByteArray makeCnonce()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

} // namespace

DigestSessions::Session *DigestSessions::find(const QByteArray &space)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&space](const Session &session) { return session.space == space; });
    return found == m_sessions.end() ? nullptr : &*found;
}

void DigestSessions::put(const QByteArray &space, DigestChallenge challenge)
{
    std::erase_if(m_sessions, [&space](const Session &session) { return session.space == space; });
    if (m_sessions.size() >= kMost)
        m_sessions.pop_front();
    m_sessions.push_back({space, std::move(challenge), makeCnonce(), 0});
}

DigestLogin::DigestLogin(std::shared_ptr<DigestSessions> sessions, User user)
    : m_sessions(std::move(sessions))
    , m_user(std::move(user))
{
}

QByteArray DigestLogin::authorization(const QByteArray &method, const QByteArray &target)
{
    m_sent = {};
    DigestSessions::Session *const session = m_sessions->find(m_user.space);
    if (!session || session->count == std::numeric_limits<quint32>::max())
        return {};
    m_sent = session->challenge.nonce;
    if (m_sent.isNull())
        m_sent = "";
    return digestAuthorization(session->challenge, {method, target, m_user.name, m_user.password,
                                                    session->cnonce, ++session->count});
}

bool DigestLogin::canAnswer(const HttpResponse &answer) const
{
    if (answer.status != 401 || m_answers >= kMostAnswers)
        return false;
    const std::optional<DigestChallenge> challenge = DigestChallenge::strongest(answer.headers);
    if (!challenge)
        return false;
    // A nonce of an earlier request may be forgotten; what was made with a fresh one is wrong.
    const bool isOutdated = m_answers == 0 && challenge->nonce != m_sent;
    return m_sent.isNull() || challenge->isStale || isOutdated;
}

void DigestLogin::take(const HttpResponse &refusal)
{
    ++m_answers;
    if (std::optional<DigestChallenge> challenge = DigestChallenge::strongest(refusal.headers))
        m_sessions->put(m_user.space, *std::move(challenge));
}

void DigestLogin::note(const HttpResponse &answer)
{
    const QByteArray next = nextNonceOf(answer.headers);
    DigestSessions::Session *const session = m_sessions->find(m_user.space);
    if (next.isEmpty() || !session || session->challenge.nonce != m_sent || session->challenge.nonce == next)
        return;
    DigestChallenge challenge = session->challenge;
    challenge.nonce = next;
    m_sessions->put(m_user.space, std::move(challenge));
}

} // namespace eyewall::client
