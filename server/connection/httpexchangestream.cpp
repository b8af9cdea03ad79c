// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// Answers that HttpExchange sends piece by piece.
#include "server/connection/http1.h"
#include "server/connection/httpexchange.h"
#include "server/connection/worker.h"
#include "server/core/logging.h"
#include "server/monitor/clock.h"

#include <unistd.h>

namespace eyewall::connection {

namespace {

using Kind = http::ReplyFraming::Kind;
using monitor::CloseCause;
using monitor::Direction;
namespace flag = monitor::flag;

constexpr qsizetype kGatheredPiece =
    8 * 1024; // above it a chunk is written in parts instead of copied together

} // namespace

void HttpExchange::beginStream(const http::Response &head)
{
    if (m_hasBegun || !isOpen())
        return;
    if (!isFinal(head.status))
        return failFor(head.status);
    if (head.contentLength) {
        m_announced = *head.contentLength;
        begin(head, Kind::Length, m_announced, {});
    } else {
        begin(head, m_request->head.minorVersion == 0 ? Kind::UntilClose : Kind::Chunked, 0, {});
    }
    if (!m_protocol)
        return; // lost while the head was written
    // As one that begins before its peer has ended.
    if (m_isEventStream && m_protocol->isPeerDone())
        return connection().close({CloseCause::Client, Direction::In, 0, 0, {}});
    if (m_worker.recorder().isRecording()) {
        note(flag::kUnfinished, monitor::now() - m_begin);
        m_isAnnounced = true;
    }
    m_replyHead = {};
}

bool HttpExchange::writeStream(QByteArrayView piece)
{
    if (!isOpen() || !m_hasBegun)
        return false;
    if (!sendsContent(m_status))
        return false;
    if (piece.isEmpty())
        return true;
    if (!admit(piece.size()))
        return false;
    m_contentOut += quint64(piece.size());
    capture(piece);
    if (m_kind == Kind::Chunked)
        writeChunked(piece);
    else
        connection().write(piece);
    if (m_protocol && connection().stream().queuedBytes() > 0)
        m_protocol->awaitPeer();
    return m_protocol != nullptr;
}

void HttpExchange::writeChunked(QByteArrayView piece)
{
    if (piece.size() <= kGatheredPiece) {
        QByteArray &buffer = m_worker.headBuffer();
        buffer.resize(0);
        http::appendChunk(buffer, piece);
        connection().write(buffer);
        return;
    }
    connection().write(QByteArray::number(piece.size(), 16) + "\r\n", piece);
    if (m_protocol)
        connection().write("\r\n");
}

bool HttpExchange::writeStreamFile(http::FileSlice slice)
{
    const bool isSent = isOpen() && m_hasBegun && slice.length > 0 && sendsContent(m_status);
    if (!isSent || !admit(slice.length)) {
        ::close(slice.descriptor);
        return isOpen() && sendsContent(m_status);
    }
    m_contentOut += quint64(slice.length);
    capture(slice);
    if (m_kind == Kind::Chunked)
        connection().write(QByteArray::number(slice.length, 16) + "\r\n");
    connection().writeFile(slice.descriptor, slice.offset, slice.length);
    if (m_protocol && m_kind == Kind::Chunked)
        connection().write("\r\n");
    if (m_protocol)
        m_protocol->awaitPeer();
    return m_protocol != nullptr;
}

bool HttpExchange::admit(qint64 size)
{
    if (connection().stream().queuedBytes() > m_worker.config().writes.most) {
        cutSlowPeer();
        return false;
    }
    if (m_announced == kNotAnnounced)
        return true;
    if (size > m_announced) {
        cutFor("more content than was announced");
        return false;
    }
    m_announced -= size;
    return true;
}

void HttpExchange::failFor(int status)
{
    qCCritical(applicationLog, "c-%llx %s %s: %d is not a status to answer with",
               static_cast<unsigned long long>(m_connectionId),
               m_request->head.methodText.toByteArray().constData(),
               m_request->head.target.toByteArray().constData(), status);
    http::Response failure;
    failure.status = 500;
    respond(failure);
}

// A handler that waits never gets here.
void HttpExchange::cutSlowPeer()
{
    m_worker.recorder().counters().countLimit(monitor::Limit::AnswerQueue);
    m_isCut = true;
    connection().abort({CloseCause::Limit, Direction::Out, 0, 0, "reads too slowly"});
}

// The peer must see that the answer is not what its head said (RFC 9112 section 8).
void HttpExchange::cutFor(const char *mistake)
{
    qCWarning(applicationLog, "c-%llx %s %s: %s; the connection is cut",
              static_cast<unsigned long long>(m_connectionId),
              m_request->head.methodText.toByteArray().constData(),
              m_request->head.target.toByteArray().constData(), mistake);
    abort();
}

void HttpExchange::endStream()
{
    if (!isOpen() || !m_hasBegun)
        return;
    if (m_announced > 0 && sendsContent(m_status))
        return cutFor("less content than was announced");
    if (m_kind == Kind::Chunked && sendsContent(m_status)) {
        QByteArray &buffer = m_worker.headBuffer();
        buffer.resize(0);
        http::appendLastChunk(buffer);
        connection().write(buffer);
    }
    complete();
}

qint64 HttpExchange::queuedBytes() const
{
    return m_protocol ? connection().stream().queuedBytes() : 0;
}

bool HttpExchange::isFull() const
{
    return queuedBytes() > m_worker.config().writes.highWater;
}

Task<> HttpExchange::drained()
{
    if (queuedBytes() == 0)
        co_return;
    co_await m_gate.wait();
}

} // namespace eyewall::connection
