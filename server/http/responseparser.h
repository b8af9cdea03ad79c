// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/headers.h"
#include "server/http/parserlimits.h"

namespace eyewall::http {

/// The head of a response: views into the bytes it was parsed from.
struct ResponseHead {
    int status = 0; ///< 100 to 599
    QByteArrayView reason;
    quint8 minorVersion = 1; ///< HTTP/1.0 or HTTP/1.1
    Headers headers;
    QByteArrayView bytes; ///< the whole head with its empty line
};

/// Finds and parses a response's head in place, for clients (RFC 9112 sections 2, 4 and 5). Strict as
/// HeadParser; how long the content is depends on the request too and is not looked at.
/// Thread: any, one at a time.
class ResponseParser {
public:
    enum class State : quint8 { NeedMore, Done, Error };
    struct Outcome {
        State state = State::NeedMore;
        qsizetype consumed = 0;     ///< Done: length of the head
        const char *errorText = ""; ///< State::Error only
        SizeLimit limit = SizeLimit::None;
    };

    /// `bytes` begin where the message begins and, after NeedMore, must hold the same bytes plus more. On
    /// Done, `head` has views into `bytes`. After Done and Error the parser is ready for the next message.
    /// Of `limits`, `head` and `fields` count.
    [[nodiscard]] Outcome parse(QByteArrayView bytes, const ParserLimits &limits, ResponseHead &head);

private:
    [[nodiscard]] static Outcome run(QByteArrayView bytes, const ParserLimits &limits, ResponseHead &head);

    qsizetype m_scanned = 0; ///< bytes searched for another line end
};

} // namespace eyewall::http
