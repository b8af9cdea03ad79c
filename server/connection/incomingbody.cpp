// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/incomingbody.h"

#include <algorithm>

namespace eyewall::connection {

namespace {

constexpr qint64 kMostReserved = 256 * 1024; // of a body at once: an announcement alone costs no memory

} // namespace

IncomingBody::IncomingBody(const http::Request &request, qint64 begin)
    : m_request(request)
    , m_begin(begin)
{
    m_request.keep();
    m_decoder.start(head().framing);
    m_content.reserve(qsizetype(std::min(head().framing.length, kMostReserved)));
}

IncomingBody::Outcome IncomingBody::take(QByteArrayView bytes, const http::ParserLimits &limits)
{
    qsizetype used = 0;
    for (;;) {
        const auto outcome = m_decoder.decode(bytes.sliced(used), limits);
        used += outcome.consumed;
        m_content.append(outcome.piece);
        if (outcome.state != State::Piece)
            return {outcome.state, used, outcome.error};
    }
}

http::Request &IncomingBody::whole()
{
    m_request.setBody(std::move(m_content));
    return m_request;
}

} // namespace eyewall::connection
