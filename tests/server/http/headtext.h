// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/headparser.h"

#include <QtCore/QByteArray>

#include <vector>

namespace headtext {

using namespace eyewall::http;

inline QByteArray kindText(Framing framing)
{
    switch (framing.kind) {
    case Framing::Kind::None:
        return "none";
    case Framing::Kind::Length:
        return QByteArray::number(framing.length);
    case Framing::Kind::Chunked:
        return "chunked";
    }
    return {};
}

/// All that a head says, as text that diffs.
inline QByteArray described(const RequestHead &head)
{
    QByteArray text = head.methodText.toByteArray() + ' ' + head.target.toByteArray() +
                      " path=" + head.path.toByteArray() +
                      " query=" + (head.query.isNull() ? "-" : head.query.toByteArray()) +
                      " host=" + (head.host.isNull() ? "-" : head.host.toByteArray()) + " 1." +
                      QByteArray::number(head.minorVersion) + " body=" + kindText(head.framing);
    text += head.isKeepAlive ? " keep" : " close";
    if (head.isUpgrade)
        text += " upgrade";
    if (head.expectsContinue)
        text += " continue";
    for (qsizetype i = 0; i < head.headers.size(); ++i)
        text += '|' + head.headers.at(i).name.toByteArray() + '=' + head.headers.at(i).value.toByteArray();
    return text;
}

inline QByteArray described(const HeadParser::Outcome &outcome, const RequestHead &head)
{
    switch (outcome.state) {
    case HeadParser::State::NeedMore:
        return "more";
    case HeadParser::State::Error:
        return QByteArray::number(outcome.error.status) + ' ' + outcome.error.text;
    case HeadParser::State::Done:
        return QByteArray::number(outcome.consumed) + ' ' + described(head);
    }
    return {};
}

inline QByteArray parsed(QByteArrayView bytes, const ParserLimits &limits = {})
{
    HeadParser parser;
    RequestHead head;
    const auto outcome = parser.parse(bytes, limits, head);
    return described(outcome, head);
}

/// Gives the bytes in growing pieces of `step`, until there is an outcome.
inline QByteArray parsedInSteps(const QByteArray &bytes, qsizetype first, qsizetype step,
                                const ParserLimits &limits = {})
{
    HeadParser parser;
    RequestHead head;
    for (qsizetype length = first;; length += step) {
        // A copy of exactly this length, at another address each time: reading past it is found by asan.
        const std::vector<char> piece(bytes.begin(), bytes.begin() + qMin(length, bytes.size()));
        const auto outcome = parser.parse({piece.data(), qsizetype(piece.size())}, limits, head);
        if (outcome.state != HeadParser::State::NeedMore || length >= bytes.size())
            return described(outcome, head);
    }
}

inline QByteArray get(QByteArrayView fields)
{
    return "GET / HTTP/1.1\r\nHost: a\r\n" + fields.toByteArray() + "\r\n";
}

} // namespace headtext
