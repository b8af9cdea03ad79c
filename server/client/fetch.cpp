// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/fetch.h"

#include "server/client/digestlogin.h"
#include "server/client/redirect.h"
#include "server/client/roundtrip.h"
#include "server/client/urlparts.h"

#include <QtCore/QScopeGuard>

namespace eyewall::client {

namespace {

using core::Error;
using core::Result;

QDeadlineTimer after(std::chrono::milliseconds limit)
{
    return limit.count() > 0 ? QDeadlineTimer(limit) : QDeadlineTimer(QDeadlineTimer::Forever);
}

std::chrono::microseconds elapsed(const QElapsedTimer &clock)
{
    return std::chrono::microseconds(clock.nsecsElapsed() / 1000);
}

QByteArray serverOf(const QUrl &url)
{
    return (isTls(url) ? "https://" : "http://") + authorityOf(url).toLower();
}

/// Connections of one origin serve all requests to it.
QByteArray originOf(const Hop &hop)
{
    QByteArray origin = serverOf(hop.request->url);
    if (hop.proxy)
        origin += " by " + hop.proxy->user.toUtf8() + '@' + hop.proxy->host.toUtf8() + ':' +
                  QByteArray::number(hop.proxy->port);
    return origin;
}

} // namespace

/// A place among those that may use the network.
class Fetch::Place final {
public:
    Place(std::shared_ptr<ClientCore> core, QByteArray origin)
        : m_core(std::move(core))
        , m_origin(std::move(origin))
    {
    }
    ~Place() { m_core->pool().release(m_origin); }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

private:
    const std::shared_ptr<ClientCore> m_core;
    const QByteArray m_origin;
};

Fetch::Fetch(std::shared_ptr<ClientCore> core, HttpRequest request)
    : m_core(std::move(core))
    , m_request(std::move(request))
    , m_whole(after(m_request.requestTimeout))
{
    m_core->enter(this);
}

Fetch::~Fetch()
{
    m_core->leave(this);
}

Task<Result<HttpResponse>> Fetch::run(std::shared_ptr<Fetch> self)
{
    QElapsedTimer total;
    total.start();
    takeCredentials(self->m_request);
    if (const Result<void> checked = checkRequest(self->m_request); !checked)
        co_return checked.error();
    Result<HttpResponse> answer = co_await runHops(self);
    self->m_core->leave(self.get());
    if (answer)
        answer->timings.total = elapsed(total);
    co_return answer;
}

Task<Result<HttpResponse>> Fetch::runHops(std::shared_ptr<Fetch> self)
{
    for (int redirects = 0;; ++redirects) {
        const Hop next = self->nextHop(redirects);
        Result<HttpResponse> answer = co_await authorizedHop(self, next);
        if (!answer)
            co_return answer;
        if (next.redirectsLeft <= 0 || !isFollowable(self->m_request, *answer)) {
            answer->redirects = redirects;
            co_return answer;
        }
        Result<HttpRequest> request = redirected(std::move(self->m_request), *answer);
        if (!request)
            co_return request.error();
        self->m_request = *std::move(request);
    }
}

Hop Fetch::nextHop(int redirects) const
{
    Hop next;
    next.request = std::make_shared<const HttpRequest>(m_request);
    if (m_request.usesProxy)
        next.proxy = m_core->options()->proxy.proxyFor(m_request.url);
    next.redirectsLeft = m_request.maxRedirects - redirects;
    if (m_request.authMode == AuthMode::Digest && !m_request.user.isEmpty() &&
        !m_request.headers.contains("Authorization")) {
        const QByteArray space = serverOf(m_request.url) + ' ' + m_request.user.toUtf8();
        next.login = std::make_shared<DigestLogin>(
            m_core->digestSessions(), DigestLogin::User{space, m_request.user, m_request.password});
    }
    return next;
}

/// Once more for each challenge that can be answered.
Task<Result<HttpResponse>> Fetch::authorizedHop(std::shared_ptr<Fetch> self, Hop next)
{
    for (;;) {
        Result<HttpResponse> answer = co_await hop(self, next);
        if (!answer || !next.login)
            co_return answer;
        if (!isChallengeAnswered(next, *answer)) {
            next.login->note(*answer);
            co_return answer;
        }
        next.login->take(*answer);
    }
}

// The place is given back before a redirect asks for its own: with one place in all, it would wait for
// itself.
Task<Result<HttpResponse>> Fetch::hop(std::shared_ptr<Fetch> self, Hop hop)
{
    self->m_timings = {};
    const QByteArray origin = originOf(hop);
    self->m_clock.start();
    const Result<void> turn = co_await awaitTurn(self, origin);
    if (!turn)
        co_return turn.error();
    const Place place(self->m_core, origin);
    self->m_timings.queue = elapsed(self->m_clock);
    if (self->m_isCancelled || self->m_core->isClosed())
        co_return self->gone();
    Result<HttpResponse> answer = co_await attempt(self, hop, origin, true);
    if (!answer && self->m_mayRetry)
        answer = co_await attempt(self, hop, origin, false);
    co_return answer;
}

Task<Result<void>> Fetch::awaitTurn(std::shared_ptr<Fetch> self, QByteArray origin)
{
    if (self->m_core->isClosed())
        co_return self->gone();
    ConnectionPool &pool = self->m_core->pool();
    if (pool.take(origin))
        co_return Result<void>();
    const auto ticket = std::make_shared<ConnectionPool::Ticket>();
    ticket->origin = origin;
    if (!pool.enqueue(ticket))
        co_return makeError(FetchError::QueueFull, QStringLiteral("Too many requests wait already"));
    self->m_ticket = ticket;
    const auto leave = qScopeGuard([&] {
        pool.leave(ticket.get());
        self->m_ticket.reset();
    });
    const QDeadlineTimer deadline = std::min(self->m_whole, after(self->m_core->options()->queueTimeout));
    while (!ticket->isGranted) {
        const bool isInTime = co_await ticket->wakeup.wait(deadline);
        if (ticket->isGranted)
            break;
        if (self->m_isCancelled)
            co_return self->gone();
        if (!isInTime)
            co_return makeError(FetchError::QueueTimeout, QStringLiteral("No connection was free in time"));
    }
    co_return Result<void>();
}

Task<Result<HttpResponse>> Fetch::attempt(std::shared_ptr<Fetch> self, Hop hop, QByteArray origin,
                                          bool mayReuse)
{
    // Whatever happens: a connection that is not put back is closed.
    const auto close = qScopeGuard([&] { self->closeStream(); });
    self->m_mayRetry = false;
    self->m_stream = mayReuse ? self->m_core->pool().takeIdle(origin) : nullptr;
    const bool isOld = self->m_stream != nullptr;
    if (!isOld) {
        const Result<Stream> connected = co_await connect(self, hop);
        if (!connected)
            co_return connected.error();
    }
    const auto trip =
        std::make_shared<RoundTrip>(self->m_stream, hop, self->m_core->options(), self->m_whole);
    self->m_trip = trip;
    const Result<void> done = co_await RoundTrip::run(trip);
    self->m_trip.reset();
    if (self->m_isCancelled)
        co_return self->gone();
    if (!done) {
        self->m_mayRetry = isOld && !trip->hasHeard() && isRepeatable(*hop.request) &&
                           done.error().code == FetchError::ConnectionClosed;
        co_return done.error();
    }
    HttpResponse answer = std::move(trip->response());
    self->m_timings.head = answer.timings.head;
    self->m_timings.body = answer.timings.body;
    answer.timings = self->m_timings;
    if (trip->isReusable())
        self->m_core->pool().park(origin, std::exchange(self->m_stream, nullptr));
    co_return answer;
}

void Fetch::closeStream()
{
    if (const Stream stream = std::exchange(m_stream, nullptr))
        stream->close();
}

void Fetch::cancel()
{
    const auto self = shared_from_this();
    m_isCancelled = true;
    if (const auto trip = m_trip)
        trip->cancel();
    if (const Stream stream = m_stream)
        stream->close();
    if (const auto dialing = m_dialing)
        dialing->cancel();
    if (const auto ticket = m_ticket)
        ticket->wakeup.wake();
}

Error Fetch::gone() const
{
    return makeError(FetchError::ClientGone, QStringLiteral("The client was destroyed"));
}

Error Fetch::late(FetchError phase) const
{
    if (m_whole.hasExpired())
        return makeError(FetchError::RequestTimeout, QStringLiteral("The request took too long"));
    return makeError(phase, QStringLiteral("Connecting to %1 took too long").arg(m_request.url.host()));
}

} // namespace eyewall::client
