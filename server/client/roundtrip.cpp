// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/roundtrip.h"

#include "server/client/httpclient.h"
#include "server/client/redirect.h"
#include "server/client/upload.h"
#include "server/core/logging.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace eyewall::client {

namespace {

using core::Error;
using core::Result;
using HeadParser = http::ResponseParser;

constexpr qint64 kPiece = 64 * 1024;
constexpr qint64 kCompressedPiece = 4 * 1024; // may become a thousand times as much

Error protocolError(const char *text)
{
    return makeError(FetchError::ProtocolError,
                     QStringLiteral("The answer cannot be understood: ") + QString::fromLatin1(text));
}

Error tooLarge(const QString &what)
{
    return makeError(FetchError::TooLarge, what);
}

Error fromParser(const http::ParseError &error)
{
    if (error.limit != http::SizeLimit::None)
        return tooLarge(QString::fromLatin1(error.text));
    return protocolError(error.text);
}

QDeadlineTimer endsAfter(std::chrono::milliseconds limit)
{
    return limit.count() > 0 ? QDeadlineTimer(limit) : QDeadlineTimer(QDeadlineTimer::Forever);
}

} // namespace

/// A task of the user's that is waited for, or was.
struct RoundTrip::UserTask {
    bool isDone = false;
    bool isAbandoned = false;
    std::exception_ptr thrown;
    Wakeup end;
};

RoundTrip::RoundTrip(std::shared_ptr<ClientStream> stream, Hop hop,
                     std::shared_ptr<const HttpClientOptions> options, QDeadlineTimer whole)
    : m_stream(std::move(stream))
    , m_hop(std::move(hop))
    , m_options(std::move(options))
    , m_whole(whole)
    , m_limits(m_options->limits)
{
    m_limits.body = m_hop.request->maxBody;
    // What a stream does not keep would not come: it is held up then.
    for (qsizetype *limit : {&m_limits.head, &m_limits.chunkLine, &m_limits.trailers})
        *limit = std::min(*limit, ClientStream::kMostKept);
}

RoundTrip::~RoundTrip() = default;

Task<Result<void>> RoundTrip::run(std::shared_ptr<RoundTrip> self)
{
    self->begin();
    Result<void> done;
    std::exception_ptr thrown;
    try {
        done = co_await exchange(self);
    } catch (...) {
        thrown = std::current_exception();
    }
    if (self->m_upload)
        co_await endUpload(self);
    if (thrown)
        std::rethrow_exception(thrown);
    if (self->m_upload && self->m_upload->thrown())
        std::rethrow_exception(self->m_upload->thrown());
    if (self->m_upload && !self->m_upload->error().message.isEmpty())
        co_return self->m_upload->error();
    co_return done;
}

// The producer's task may look at what belongs to whoever waits for the fetch.
Task<> RoundTrip::endUpload(std::shared_ptr<RoundTrip> self)
{
    const auto upload = self->m_upload;
    upload->stop();
    if (!upload->isRunning())
        co_return;
    self->m_stream->close(); // lets a producer go on that waits for the server to read
    bool hasEnded = false;
    if (!self->m_isCancelled)
        hasEnded = co_await Upload::ended(upload);
    if (!hasEnded)
        upload->abandon();
}

void RoundTrip::begin()
{
    const HttpRequest &request = *m_hop.request;
    m_response.isReused = m_stream->uses++ > 0;
    m_response.isResumed = m_stream->isResumed();
    m_response.effectiveUrl = request.url;
    m_clock.start();
    m_stream->write(makeHead(m_hop, *m_options));
    if (request.producer || (request.expectsContinue && request.body)) {
        m_upload = std::make_shared<Upload>(m_stream, m_hop.request, m_whole);
        Upload::run(m_upload, m_options->continueTimeout);
    } else if (request.body && !request.body->isEmpty()) {
        m_stream->write(*request.body);
    }
}

Task<Result<void>> RoundTrip::exchange(std::shared_ptr<RoundTrip> self)
{
    const Result<void> head = co_await readHead(self);
    if (!head)
        co_return head;
    self->m_response.timings.head = std::chrono::microseconds(self->m_clock.nsecsElapsed() / 1000);
    self->m_clock.restart();
    if (!self->m_isFollowed && self->m_hop.request->onHead)
        self->m_hop.request->onHead(self->m_response);
    const Result<void> body = co_await readBody(self);
    self->m_response.timings.body = std::chrono::microseconds(self->m_clock.nsecsElapsed() / 1000);
    co_return body;
}

void RoundTrip::cancel()
{
    const auto self = shared_from_this();
    m_isCancelled = true;
    if (m_upload)
        m_upload->abandon();
    if (m_user)
        m_user->end.wake();
}

Error RoundTrip::lost() const
{
    const std::error_code code = m_stream->error().code;
    if (code == FetchError::TlsFailed || code == FetchError::ClientGone)
        return m_stream->error();
    const QString what = m_response.status == 0
                             ? QStringLiteral("The server closed the connection instead of answering")
                             : QStringLiteral("The server closed the connection inside its answer");
    const QString reason = m_stream->error().message;
    return makeError(FetchError::ConnectionClosed,
                     reason.isEmpty() ? what : what + QStringLiteral(": ") + reason);
}

Error RoundTrip::late(FetchError phase) const
{
    if (m_whole.hasExpired())
        return makeError(FetchError::RequestTimeout, QStringLiteral("The request took too long"));
    return makeError(phase, phase == FetchError::ResponseTimeout
                                ? QStringLiteral("The server did not answer in time")
                                : QStringLiteral("The server stopped inside its answer"));
}

Task<Result<void>> RoundTrip::readHead(std::shared_ptr<RoundTrip> self)
{
    const auto limit = self->m_hop.request->responseTimeout;
    for (bool wasSending = true;;) {
        const Result<HeadState> taken = self->takeHead();
        if (!taken)
            co_return taken.error();
        if (*taken == HeadState::Done)
            co_return Result<void>();
        if (*taken == HeadState::Interim)
            continue;
        if (!self->m_stream->isAlive())
            co_return self->lost();
        // The answer's time begins when the server has the whole request.
        const bool isUploading = self->m_upload && self->m_upload->isRunning();
        const bool isSending = isUploading || self->m_stream->isSending();
        if (std::exchange(wasSending, isSending) && !isSending)
            self->m_headDeadline = endsAfter(limit);
        const QDeadlineTimer deadline =
            isSending ? self->m_whole : std::min(self->m_whole, self->m_headDeadline);
        if (!co_await ClientStream::arrival(self->m_stream, deadline))
            co_return self->late(FetchError::ResponseTimeout);
    }
}

Result<RoundTrip::HeadState> RoundTrip::takeHead()
{
    const QByteArrayView input = m_stream->input();
    if (input.isEmpty())
        return HeadState::NeedMore;
    m_hasHeard = true;
    http::ResponseHead head;
    const HeadParser::Outcome outcome = m_parser.parse(input, m_limits, head);
    if (outcome.state == HeadParser::State::NeedMore)
        return HeadState::NeedMore;
    if (outcome.state == HeadParser::State::Error) {
        const bool isLarge = outcome.limit != http::SizeLimit::None;
        return isLarge ? tooLarge(QString::fromLatin1(outcome.errorText)) : protocolError(outcome.errorText);
    }
    const http::Method method = http::methodFromName(m_hop.request->method);
    if (const auto error = http::readFraming(head, method, m_framing); error.status != 0)
        return fromParser(error);
    Result<HeadState> result = HeadState::Done;
    if (head.status < 200)
        result = takeInterim(head.status);
    else if (const Result<void> taken = takeFinal(head); !taken)
        result = taken.error();
    m_stream->drop(outcome.consumed); // the head is views of these bytes
    return result;
}

Result<RoundTrip::HeadState> RoundTrip::takeInterim(int status)
{
    if (status == 101)
        return protocolError("101 without a request to switch");
    if (++m_interims > kMostInterim)
        return protocolError("too many interim answers");
    if (status == 100 && m_upload)
        m_upload->proceed();
    return HeadState::Interim;
}

Result<void> RoundTrip::takeFinal(const http::ResponseHead &head)
{
    const HttpRequest &request = *m_hop.request;
    m_response.status = head.status;
    m_response.reason = head.reason.toByteArray();
    m_response.minorVersion = head.minorVersion;
    for (qsizetype i = 0; i < head.headers.size(); ++i) {
        const http::Field field = head.headers.at(i);
        (void)m_response.headers.add(field.name, field.value); // the parser has checked it
        if (m_options->cookies && field.name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            m_options->cookies->take(field.value, request.url, wallSeconds());
    }
    const bool isRedirected = m_hop.redirectsLeft > 0 && isFollowable(request, m_response);
    m_isFollowed = isRedirected || isChallengeAnswered(m_hop, m_response);
    // An answer that is no yes ends the upload; one that is may be made while the body still comes.
    if (m_upload && head.status >= 300)
        m_upload->stop();
    if (m_isFollowed) // nobody gets it: what is thrown away has a limit of its own
        m_limits.body = std::numeric_limits<qint64>::max();
    else if (m_framing.kind == http::ResponseFraming::Kind::Length && m_framing.length > request.maxBody)
        return tooLarge(QStringLiteral("The answer says that it has %1 bytes; %2 are allowed")
                            .arg(m_framing.length)
                            .arg(request.maxBody));
    beginDecoding();
    return {};
}

void RoundTrip::beginDecoding()
{
    using Kind = http::ResponseFraming::Kind;
    const http::ContentCoding coding =
        m_hop.request->decompresses && m_framing.kind != Kind::None
            ? contentCodingOf(m_response.headers).value_or(http::ContentCoding::Identity)
            : http::ContentCoding::Identity;
    if (coding != http::ContentCoding::Identity) {
        m_decoder.emplace(coding);
        m_response.coding = coding;
        m_response.headers.remove("Content-Encoding");
        m_response.headers.remove("Content-Length");
    }
    http::Framing framing;
    framing.length = m_framing.length;
    if (m_framing.kind == Kind::Length)
        framing.kind = http::Framing::Kind::Length;
    else if (m_framing.kind == Kind::Chunked)
        framing.kind = http::Framing::Kind::Chunked;
    m_body.start(framing, m_decoder ? kCompressedPiece : kPiece);
}

Task<Result<void>> RoundTrip::readBody(std::shared_ptr<RoundTrip> self)
{
    for (;;) {
        Result<Step> step = self->takePiece();
        if (!step)
            co_return step.error();
        if (!step->piece.isEmpty()) {
            const Result<void> delivered = co_await deliver(self, std::move(step->piece));
            if (!delivered)
                co_return delivered;
        }
        if (self->isDiscarding() && self->m_total > kMostDiscarded)
            co_return Result<void>(); // incomplete: its connection ends
        if (step->isDone)
            co_return self->finishBody();
        if (!step->needsMore)
            continue;
        if (!self->m_stream->isAlive())
            co_return self->lost();
        const QDeadlineTimer deadline = std::min(self->m_whole, endsAfter(self->m_hop.request->idleTimeout));
        if (!co_await ClientStream::arrival(self->m_stream, deadline))
            co_return self->late(FetchError::IdleTimeout);
    }
}

Result<RoundTrip::Step> RoundTrip::takePiece()
{
    if (m_isCancelled)
        return makeError(FetchError::ClientGone, QStringLiteral("The client was destroyed"));
    if (m_framing.kind == http::ResponseFraming::Kind::UntilClose)
        return takeUntilClose();
    const http::BodyDecoder::Outcome outcome = m_body.decode(m_stream->input(), m_limits);
    if (outcome.state == http::BodyDecoder::State::Error)
        return fromParser(outcome.error);
    Step step;
    step.piece = outcome.piece.toByteArray();
    step.isDone = outcome.state == http::BodyDecoder::State::Done;
    step.needsMore = outcome.state == http::BodyDecoder::State::NeedMore;
    m_stream->drop(outcome.consumed);
    return step;
}

Result<RoundTrip::Step> RoundTrip::takeUntilClose()
{
    const QByteArrayView input = m_stream->input();
    const qsizetype size = std::min<qsizetype>(input.size(), m_decoder ? kCompressedPiece : kPiece);
    Step step;
    step.piece = input.first(size).toByteArray();
    m_stream->drop(size);
    m_raw += size;
    if (m_raw > m_limits.body)
        return tooLarge(QStringLiteral("Content is larger than allowed"));
    step.needsMore = size == 0;
    const bool isOver = m_stream->input().isEmpty() && !m_stream->isAlive();
    // A connection that broke, and TLS without its last word, may have lost the rest.
    if (isOver && (m_stream->isTruncated() || !m_stream->hasEnded() || m_stream->error().code))
        return lost();
    step.isDone = isOver;
    return step;
}

Result<void> RoundTrip::finishBody()
{
    if (m_decoder) {
        if (const auto error = m_decoder->finish(); error.status != 0)
            return fromParser(error);
    }
    m_isComplete = true;
    return {};
}

Task<Result<void>> RoundTrip::deliver(std::shared_ptr<RoundTrip> self, QByteArray piece)
{
    if (self->m_decoder) {
        QByteArray plain;
        const auto error = self->m_decoder->decode(piece, plain, self->m_limits.body - self->m_total);
        if (error.status != 0)
            co_return fromParser(error);
        piece = std::move(plain);
    }
    self->m_total += piece.size();
    if (piece.isEmpty() || self->isDiscarding())
        co_return Result<void>();
    if (self->m_hop.request->consumer)
        co_return co_await consume(self, std::move(piece));
    self->m_response.body += piece;
    co_return Result<void>();
}

Task<Result<void>> RoundTrip::consume(std::shared_ptr<RoundTrip> self, QByteArray piece)
{
    const auto user = std::make_shared<UserTask>();
    self->m_user = user;
    watch(self, user, self->m_hop.request->consumer(std::move(piece)));
    while (!user->isDone && !self->m_isCancelled) {
        if (!co_await user->end.wait(self->m_whole))
            break;
    }
    self->m_user.reset();
    user->isAbandoned = !user->isDone;
    if (user->thrown)
        std::rethrow_exception(user->thrown);
    if (self->m_isCancelled)
        co_return makeError(FetchError::ClientGone, QStringLiteral("The client was destroyed"));
    if (!user->isDone)
        co_return self->late(FetchError::RequestTimeout);
    co_return Result<void>();
}

/// Keeps the request, whose function it is, until the task has ended.
Task<> RoundTrip::watch(std::shared_ptr<RoundTrip>, std::shared_ptr<UserTask> user, Task<> task)
{
    try {
        co_await task;
    } catch (...) {
        user->thrown = std::current_exception();
        if (user->isAbandoned)
            core::logException("consumer of an answer behind its end", user->thrown);
    }
    user->isDone = true;
    user->end.wake();
}

bool RoundTrip::isReusable() const
{
    const bool isSent = !m_upload || m_upload->isComplete();
    return m_isComplete && m_framing.isKeepAlive && isSent && m_stream->isAlive() && m_stream->isIdle();
}

} // namespace eyewall::client
