// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/incomingbody.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace eyewall::connection {

namespace {

using Delivery = http::BodyPolicy::Delivery;
using State = http::BodyDecoder::State;

constexpr qint64 kMostReserved = 256 * 1024; // of a body at once: an announcement alone costs no memory
constexpr qint64 kMostSkipped = 64 * 1024;   // bytes read away to keep a connection
// Of a streamed body that is decompressed. A portion of it may become a thousand times as much.
constexpr qsizetype kMostHeld = 256 * 1024;
constexpr qint64 kPortion = 512;
constexpr http::ParseError kTooLarge{413, "Content is larger than allowed", http::SizeLimit::Body};
constexpr qint64 kWholePieces = std::numeric_limits<qint64>::max();

http::ParserLimits limitsFor(const http::BodyPolicy &policy, http::ParserLimits limits)
{
    if (policy.delivery == Delivery::Unwanted)
        limits.body = std::numeric_limits<qint64>::max(); // it takes no room
    else if (policy.limit != http::BodyPolicy::kServerLimit)
        limits.body = policy.limit;
    return limits;
}

bool isDecoded(const http::BodyPolicy &policy)
{
    return policy.decodes && policy.delivery != Delivery::Unwanted;
}

} // namespace

IncomingBody::IncomingBody(http::RequestHead &head, const http::BodyPolicy &policy,
                           const http::ParserLimits &limits)
    : m_framing(head.framing)
    , m_delivery(policy.delivery)
    , m_limits(limitsFor(policy, limits))
{
    const std::optional<http::ContentCoding> coding =
        isDecoded(policy) ? http::contentCodingOf(head.headers) : http::ContentCoding::Identity;
    const bool isCoded = coding && *coding != http::ContentCoding::Identity;
    m_decoder.start(m_framing, isCoded ? kPortion : kWholePieces);
    if (!coding)
        fail({415, "Content coding other than one of gzip and deflate"});
    if (!isCoded)
        return;
    m_contentDecoder.emplace(*coding);
    head.headers.remove("Content-Encoding");
    head.headers.remove("Content-Length");
}

void IncomingBody::collectFor(const http::Request &request, qint64 begin)
{
    m_request = request;
    m_request.keep();
    m_begin = begin;
    m_content.reserve(qsizetype(std::min(m_framing.length, kMostReserved)));
}

http::Request &IncomingBody::wholeRequest()
{
    m_request.setBody(std::move(m_content));
    return m_request;
}

void IncomingBody::checkLength()
{
    if (m_framing.length > m_limits.body)
        fail(kTooLarge);
}

void IncomingBody::setLimit(qint64 limit)
{
    m_limits.body = limit;
    checkLength();
    if (m_total > limit)
        fail(kTooLarge);
}

void IncomingBody::fail(const http::ParseError &error)
{
    if (!hasFailed())
        m_error = error;
}

qsizetype IncomingBody::take(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (!hasFailed() && !isFull()) {
        const auto outcome = m_decoder.decode(bytes.sliced(used), m_limits);
        used += outcome.consumed;
        if (outcome.state == State::Error) {
            fail(outcome.error);
            break;
        }
        add(outcome.piece);
        if (outcome.state == State::Done && m_contentDecoder)
            fail(m_contentDecoder->finish());
        if (outcome.state != State::Piece)
            break;
    }
    return hasFailed() ? bytes.size() : used; // nothing behind a mistake has a meaning
}

qsizetype IncomingBody::skip(QByteArrayView bytes)
{
    qsizetype used = 0;
    State state = State::Piece;
    while (state == State::Piece) {
        const auto outcome = m_decoder.decode(bytes.sliced(used), m_limits);
        used += outcome.consumed;
        state = outcome.state;
    }
    m_skipped += used;
    m_isLost = state == State::Error || (state != State::Done && m_skipped > kMostSkipped);
    return used;
}

bool IncomingBody::isFull() const
{
    return m_delivery == Delivery::Streamed && m_content.size() >= kMostHeld;
}

void IncomingBody::add(QByteArrayView piece)
{
    if (piece.isEmpty())
        return;
    if (m_delivery == Delivery::Unwanted)
        return note(piece);
    const qsizetype before = m_content.size();
    if (m_contentDecoder)
        fail(m_contentDecoder->decode(piece, m_content, m_limits.body - m_total));
    else if (piece.size() > m_limits.body - m_total)
        fail(kTooLarge);
    else
        m_content.append(piece);
    note(QByteArrayView(m_content).sliced(before));
}

void IncomingBody::note(QByteArrayView added)
{
    m_total += added.size();
    m_captured.append(added.first(std::min(added.size(), m_captureLimit - m_captured.size())));
}

bool IncomingBody::isSkippable() const
{
    // Who waits for a 100 that never came may send the content or not: nobody can tell where the next request
    // begins (RFC 9110 section 10.1.1).
    if (hasFailed() || m_isContinueDue)
        return false;
    if (m_framing.kind == http::Framing::Kind::Length)
        return m_decoder.left() <= kMostSkipped;
    return m_delivery == Delivery::Unwanted; // how much of it there is, skip() will find
}

http::BodyPiece IncomingBody::takePiece()
{
    if (m_content.isEmpty())
        return {{}, m_error};
    return {std::exchange(m_content, QByteArray()), {}};
}

Task<http::BodyPiece> IncomingBody::read(std::shared_ptr<IncomingBody> body)
{
    while (!body->hasNews()) {
        body->m_isAwaited = true;
        co_await body->m_gate.wait();
    }
    body->m_isAwaited = false;
    co_return body->takePiece();
}

} // namespace eyewall::connection
