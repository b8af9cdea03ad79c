// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/digestchallenge.h"

#include "server/client/challengereader.h"
#include "server/http/characters.h"

#include <algorithm>
#include <array>

namespace eyewall::client {

namespace {

using http::equalsIgnoringCase;

constexpr std::array<const char *, 4> kAlgorithms{"SHA-256", "SHA-256-sess", "MD5", "MD5-sess"};

/// Strongest first; absent: unknown.
std::optional<std::size_t> rankOf(QByteArrayView algorithm)
{
    if (algorithm.isEmpty())
        algorithm = "MD5";
    const auto found = std::find_if(kAlgorithms.begin(), kAlgorithms.end(), [algorithm](const char *name) {
        return equalsIgnoringCase(algorithm, name);
    });
    if (found == kAlgorithms.end())
        return std::nullopt;
    return std::size_t(found - kAlgorithms.begin());
}

bool offersAuth(QByteArrayView qop)
{
    while (!qop.isNull()) {
        if (equalsIgnoringCase(http::takeListElement(qop), "auth"))
            return true;
    }
    return false;
}

std::optional<DigestChallenge> digestOf(const Challenge &challenge)
{
    const std::optional<QByteArray> nonce = challenge.value("nonce");
    const std::optional<QByteArray> qop = challenge.value("qop");
    const std::optional<std::size_t> rank = rankOf(challenge.value("algorithm").value_or(QByteArray()));
    if (!equalsIgnoringCase(challenge.scheme, "Digest") || !nonce || !challenge.value("realm") || !rank ||
        (qop && !offersAuth(*qop)))
        return std::nullopt;
    DigestChallenge read;
    read.realm = *challenge.value("realm");
    read.nonce = *nonce;
    read.opaque = challenge.value("opaque").value_or(QByteArray());
    if (challenge.value("algorithm"))
        read.algorithm = kAlgorithms[*rank];
    read.hasQop = qop.has_value();
    read.isStale = equalsIgnoringCase(challenge.value("stale").value_or(QByteArray()), "true");
    read.isUtf8 = equalsIgnoringCase(challenge.value("charset").value_or(QByteArray()), "UTF-8");
    return read;
}

QByteArray quoted(QByteArrayView text)
{
    QByteArray out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

QByteArray joined(std::initializer_list<QByteArrayView> parts)
{
    QByteArray out;
    for (const QByteArrayView part : parts)
        (out += part) += ':';
    out.chop(1);
    return out;
}

/// RFC 8187 where the name needs it and the server knows how.
QByteArray nameField(const QByteArray &user, bool isUtf8)
{
    const bool isAscii = std::all_of(user.begin(), user.end(), [](char c) { return uchar(c) < 0x80; });
    if (isAscii || !isUtf8)
        return "username=" + quoted(user);
    return "username*=UTF-8''" + user.toPercentEncoding();
}

QByteArray normalized(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

QCryptographicHash::Algorithm DigestChallenge::hash() const
{
    return algorithm.startsWith("SHA-256") ? QCryptographicHash::Sha256 : QCryptographicHash::Md5;
}

std::optional<DigestChallenge> DigestChallenge::strongest(const http::Headers &headers)
{
    std::optional<DigestChallenge> best;
    for (const QByteArrayView field : headers.values("WWW-Authenticate")) {
        for (const Challenge &challenge : readChallenges(field)) {
            std::optional<DigestChallenge> read = digestOf(challenge);
            if (read && (!best || rankOf(read->algorithm) < rankOf(best->algorithm)))
                best = std::move(read);
        }
    }
    return best;
}

QByteArray nextNonceOf(const http::Headers &headers)
{
    // Its parameters stand without the name of a scheme.
    const QByteArray field = "Digest " + headers.value("Authentication-Info").toByteArray();
    const std::vector<Challenge> read = readChallenges(field);
    return read.empty() ? QByteArray() : read.front().value("nextnonce").value_or(QByteArray());
}

QByteArray digestAuthorization(const DigestChallenge &challenge, const DigestRequest &request)
{
    const auto hash = [&challenge](std::initializer_list<QByteArrayView> parts) {
        return QCryptographicHash::hash(joined(parts), challenge.hash()).toHex();
    };
    const QByteArray user = normalized(request.user);
    const QByteArray count = QByteArray::number(request.count, 16).rightJustified(8, '0');
    QByteArray secret = hash({user, challenge.realm, normalized(request.password)});
    if (challenge.isSession())
        secret = hash({secret, challenge.nonce, request.cnonce});
    const QByteArray what = hash({request.method, request.target});
    const QByteArray response = challenge.hasQop
                                    ? hash({secret, challenge.nonce, count, request.cnonce, "auth", what})
                                    : hash({secret, challenge.nonce, what});
    QByteArray out = "Digest " + nameField(user, challenge.isUtf8) + ", realm=" + quoted(challenge.realm) +
                     ", nonce=" + quoted(challenge.nonce) + ", uri=" + quoted(request.target) +
                     ", response=\"" + response + '"';
    if (!challenge.algorithm.isEmpty())
        out += ", algorithm=" + challenge.algorithm;
    if (!challenge.opaque.isEmpty())
        out += ", opaque=" + quoted(challenge.opaque);
    if (challenge.hasQop)
        out += ", qop=auth, nc=" + count;
    if (challenge.hasQop || challenge.isSession())
        out += ", cnonce=" + quoted(request.cnonce);
    return out;
}

} // namespace eyewall::client
