// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/challengereader.h"
#include "server/client/digestchallenge.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/targets.h"

namespace eyewall::fuzz {

namespace {

using client::Challenge;
using client::DigestChallenge;
using http::Headers;

QByteArray quoted(const QByteArray &text)
{
    QByteArray out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

QByteArray written(const std::vector<Challenge> &challenges)
{
    QByteArray out;
    for (const Challenge &challenge : challenges) {
        out += (out.isEmpty() ? "" : ", ") + challenge.scheme;
        char before = ' ';
        for (const auto &[name, value] : challenge.parameters) {
            out += before + name + '=' + quoted(value);
            before = ',';
        }
    }
    return out;
}

void demandSame(const std::vector<Challenge> &a, const std::vector<Challenge> &b)
{
    demand(a.size() == b.size(), "as many challenges come back as were written");
    for (std::size_t i = 0; i < a.size(); ++i) {
        demand(a[i].scheme == b[i].scheme, "a scheme comes back");
        demand(a[i].parameters == b[i].parameters, "parameters come back");
    }
}

void demandChallenges(QByteArrayView input)
{
    const std::vector<Challenge> read = client::readChallenges(Block(input).view());
    qsizetype size = 0;
    for (const Challenge &challenge : read) {
        demand(Headers::isValidName(challenge.scheme), "a scheme is a token");
        size += challenge.scheme.size();
        for (const auto &[name, value] : challenge.parameters) {
            demand(Headers::isValidName(name), "the name of a parameter is a token");
            demand(challenge.value(name).has_value(), "a parameter is found by its name");
            size += name.size() + value.size();
        }
    }
    demand(size <= input.size(), "challenges do not grow");
    demandSame(client::readChallenges(written(read)), read);
    // What is behind may add challenges, and parameters to the last; it changes none of the others.
    const std::vector<Challenge> more = client::readChallenges(QByteArray(input.toByteArray() + ", New"));
    for (std::size_t i = 0; i + 1 < read.size(); ++i)
        demand(more.size() > i && more[i].scheme == read[i].scheme &&
                   more[i].parameters == read[i].parameters,
               "a challenge does not depend on what is behind the next one");
}

void demandDigest(const Headers &headers)
{
    const auto challenge = DigestChallenge::strongest(headers);
    if (!challenge)
        return;
    const client::DigestRequest request{
        "GET", "/a?b=\"c\"", QStringLiteral("na\"me"), QStringLiteral("pass:word"), "0123456789abcdef", 1};
    const QByteArray text = client::digestAuthorization(*challenge, request);
    demand(Headers::isValidValue(text), "credentials are a value");
    const std::vector<Challenge> back = client::readChallenges(text);
    demand(back.size() == 1 && back.front().scheme == "Digest", "credentials are of one scheme");
    const Challenge &sent = back.front();
    demand(sent.value("nonce") == challenge->nonce, "the nonce is sent back");
    demand(sent.value("realm") == challenge->realm, "the realm is sent back");
    demand(sent.value("opaque").value_or(QByteArray()) == challenge->opaque, "what is opaque is sent back");
    demand(sent.value("uri") == request.target && sent.value("username") == request.user.toUtf8(),
           "what is ours stays as it is");
    const qsizetype digits = challenge->hash() == QCryptographicHash::Sha256 ? 64 : 32;
    demand(sent.value("response").value_or(QByteArray()).size() == digits, "the response is a hash");
    demand(sent.value("qop").has_value() == challenge->hasQop, "the protection is the one that was offered");
}

} // namespace

void challenge(QByteArrayView input)
{
    demandChallenges(input);
    Headers headers;
    if (headers.add("WWW-Authenticate", input))
        demandDigest(headers);
    Headers info;
    if (info.add("Authentication-Info", input))
        demand(client::nextNonceOf(info).size() <= input.size(), "a nonce does not grow");
}

} // namespace eyewall::fuzz
