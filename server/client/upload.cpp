// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/upload.h"

#include "server/client/fetcherror.h"
#include "server/core/logging.h"
#include "server/http/serializer.h"

namespace eyewall::client {

Upload::Upload(std::shared_ptr<ClientStream> stream, std::shared_ptr<const HttpRequest> request,
               QDeadlineTimer whole)
    : m_stream(std::move(stream))
    , m_request(std::move(request))
    , m_whole(whole)
    , m_left(m_request->contentLength.value_or(0))
{
}

Task<> Upload::run(std::shared_ptr<Upload> self, std::chrono::milliseconds patience)
{
    try {
        if (self->m_request->expectsContinue)
            co_await awaitGoAhead(self, patience);
        if (!self->m_isStopped)
            co_await send(self);
    } catch (...) {
        if (self->m_isAbandoned)
            core::logException("body of a request behind its end", std::current_exception());
        self->m_thrown = std::current_exception();
        self->m_stream->close(); // the message cannot be completed
    }
    self->m_isRunning = false;
    self->m_end.wake();
    self->m_stream->wakeReader();
}

Task<> Upload::awaitGoAhead(std::shared_ptr<Upload> self, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline = std::min(QDeadlineTimer(patience), self->m_whole);
    bool isInTime = true; // RFC 9110 section 10.1.1: not for ever
    while (isInTime && !self->m_mayProceed && !self->m_isStopped && self->m_stream->isAlive())
        isInTime = co_await self->m_goAhead.wait(deadline);
}

Task<> Upload::send(std::shared_ptr<Upload> self)
{
    if (self->m_request->producer)
        co_await self->m_request->producer(*self);
    else if (self->m_request->body)
        self->m_stream->write(*self->m_request->body);
    self->finish();
}

void Upload::finish()
{
    if (m_isStopped || !m_stream->isAlive())
        return;
    if (m_left > 0)
        return fail(
            QStringLiteral("The body's producer ended %1 bytes before the length it had said").arg(m_left));
    if (m_request->producer && !m_request->contentLength) {
        QByteArray last;
        http::appendLastChunk(last);
        m_stream->write(last);
    }
    m_isComplete = true;
}

Task<bool> Upload::write(QByteArray piece)
{
    return writePiece(shared_from_this(), std::move(piece));
}

Task<bool> Upload::writePiece(std::shared_ptr<Upload> self, QByteArray piece)
{
    if (self->m_isStopped || !self->m_stream->isAlive())
        co_return false;
    if (piece.isEmpty())
        co_return true;
    if (self->m_request->contentLength) {
        if (!self->takeFromLength(piece.size()))
            co_return false;
        self->m_stream->write(piece);
    } else {
        QByteArray chunk;
        http::appendChunk(chunk, piece);
        self->m_stream->write(chunk);
    }
    const bool isDrained = co_await ClientStream::drained(self->m_stream, self->m_whole);
    co_return isDrained && !self->m_isStopped && self->m_stream->isAlive();
}

bool Upload::takeFromLength(qint64 size)
{
    m_left -= size;
    if (m_left >= 0)
        return true;
    fail(QStringLiteral("The body's producer wrote more than the length it had said"));
    return false;
}

void Upload::fail(const QString &message)
{
    m_error = makeError(FetchError::BodyFailed, message);
    m_isStopped = true;
    m_stream->close();
}

Task<bool> Upload::ended(std::shared_ptr<Upload> self)
{
    bool isInTime = true;
    while (isInTime && self->m_isRunning && !self->m_isAbandoned)
        isInTime = co_await self->m_end.wait(self->m_whole);
    co_return !self->m_isRunning;
}

void Upload::proceed()
{
    m_mayProceed = true;
    m_goAhead.wake();
}

void Upload::stop()
{
    m_isStopped = true;
    m_goAhead.wake();
}

void Upload::abandon()
{
    const auto self = shared_from_this();
    m_isAbandoned = true;
    stop();
    m_end.wake();
}

} // namespace eyewall::client
