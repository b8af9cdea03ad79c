// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/parserlimits.h"
#include "server/http/requesthead.h"

namespace eyewall::http {

/// Finds and parses a request's head in place. Keeps nothing but how far it has looked, so that a head which
/// comes a byte at a time is scanned once (RFC 9112 sections 2 to 6). Ambiguous framing is refused, never
/// repaired. Thread: any, one at a time.
class HeadParser {
public:
    enum class State : quint8 { NeedMore, Done, Error };
    struct Outcome {
        State state = State::NeedMore;
        qsizetype consumed = 0; ///< Done: length of the head with leading empty lines; else 0
        ParseError error;       ///< State::Error only
    };

    /// `bytes` begin where the message begins and, after NeedMore, must hold the same bytes plus more. On
    /// Done, `head` has views into `bytes`; after Error it is empty, after NeedMore undefined. After Done and
    /// Error the parser is ready for the next message. A mistake in a head that is still incomplete may be
    /// told only when more of it has come.
    [[nodiscard]] Outcome parse(QByteArrayView bytes, const ParserLimits &limits, RequestHead &head);
    void reset() { *this = HeadParser(); }
    /// Nothing of a message has been seen yet.
    [[nodiscard]] bool isFresh() const { return m_scanned == 0; }

private:
    [[nodiscard]] bool isWorthARun(QByteArrayView bytes, const ParserLimits &limits);

    qsizetype m_scanned = 0; ///< bytes searched for the end of the head
    qsizetype m_parsed = 0;  ///< length of the bytes at the last whole run
    bool m_hasLine = false;  ///< a line end was among the bytes searched
};

} // namespace eyewall::http
