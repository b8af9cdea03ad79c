// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessiontimeline.h"

#include "server/capture/sessiontally.h"

#include <QtCore/QHash>

#include <algorithm>

namespace eyewall::capture {

namespace {

constexpr qint64 kSecond = 1'000'000'000;
constexpr qint64 kLongestSilence = 60;   // seconds that are all told
constexpr qint64 kMostSilences = 20'000; // of such seconds in all
constexpr qint64 kRateSeconds = 10;      // no rate looks back further

qint64 secondOf(qint64 time)
{
    return time / kSecond;
}

} // namespace

SessionTimeline::SessionTimeline(const Session &session)
    : m_session(session)
    , m_opened(session.events.opened)
    , m_closed(session.events.closed)
{
    addGhosts();
    addConnections();
    addRequests();
    addMessages();
    std::stable_sort(m_moments.begin(), m_moments.end(),
                     [](const Moment &left, const Moment &right) { return left.time < right.time; });
    const qint64 first = m_moments.empty() ? session.savedAt : m_moments.front().time;
    m_second = secondOf(std::min(first, session.savedAt)) - 1;
    sumUp();
}

/// What the sums were before the first event: those of the end without what is kept.
void SessionTimeline::sumUp()
{
    monitor::Totals kept;
    m_routes = m_session.events.routes;
    std::sort(m_routes.begin(), m_routes.end(),
              [](const auto &left, const auto &right) { return left.route < right.route; });
    std::vector<monitor::RouteFigures> keptOfRoutes = m_routes;
    for (monitor::RouteFigures &figures : keptOfRoutes)
        figures.requests = figures.errors = figures.messages = 0;
    for (const auto &event : m_opened)
        tally(kept, event);
    for (const auto &event : m_closed)
        tally(kept, event);
    for (const auto &request : m_session.events.requests) {
        tally(kept, request);
        tally(keptOfRoutes, request);
    }
    for (const auto &message : m_session.events.messages) {
        tally(kept, message);
        tally(keptOfRoutes, message);
    }
    m_routes = difference(m_routes, keptOfRoutes);
    m_totals = difference(m_session.events.totals, kept);
}

void SessionTimeline::add(Kind kind, qint64 time, std::size_t index)
{
    m_moments.push_back({time, kind, quint32(index)});
}

/// Connections of which only the peer is known: there from their first event to their last one.
void SessionTimeline::addGhosts()
{
    struct Life {
        qint64 first = 0;
        qint64 last = 0;
    };
    QHash<monitor::ConnectionId, Life> lives;
    for (const auto &event : m_opened) {
        if (event.time == 0)
            lives.insert(event.id, {m_session.savedAt, 0});
    }
    const auto note = [&lives](monitor::ConnectionId id, qint64 begin, qint64 end) {
        const auto found = lives.find(id);
        if (found != lives.end())
            *found = {std::min(found->first, begin), std::max(found->last, end)};
    };
    for (const auto &request : m_session.events.requests)
        note(request.connection, request.time, request.time + request.duration);
    for (const auto &message : m_session.events.messages)
        note(message.connection, message.time, message.time);
    for (auto &event : m_opened) {
        const auto found = lives.constFind(event.id);
        if (found == lives.cend())
            continue;
        event.time = found->first;
        m_closed.push_back({.id = event.id,
                            .time = std::max(found->first, found->last),
                            .cause = monitor::CloseCause::None,
                            .closedBy = monitor::Direction::In,
                            .code = 0,
                            .systemError = 0,
                            .reason = {}});
    }
}

void SessionTimeline::addConnections()
{
    const monitor::Batch &events = m_session.events;
    for (std::size_t i = 0; i < m_opened.size(); ++i)
        add(Kind::Opened, m_opened[i].time, i);
    for (std::size_t i = 0; i < events.secured.size(); ++i)
        add(Kind::Secured, events.secured[i].time, i);
    for (std::size_t i = 0; i < events.upgraded.size(); ++i)
        add(Kind::Upgraded, events.upgraded[i].time, i);
    for (std::size_t i = 0; i < events.users.size(); ++i)
        add(Kind::User, events.users[i].time, i);
    for (std::size_t i = 0; i < events.memberships.size(); ++i)
        add(Kind::Membership, events.memberships[i].time, i);
    for (std::size_t i = 0; i < events.samples.size(); ++i)
        add(Kind::Sampled, events.samples[i].time, i);
    for (std::size_t i = 0; i < m_closed.size(); ++i)
        add(Kind::Closed, m_closed[i].time, i);
}

/// Rows keep the order in which they came, also where clocks of two workers disagreed.
void SessionTimeline::addRequests()
{
    qint64 latest = 0;
    const auto &requests = m_session.events.requests;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const qint64 end = requests[i].time + requests[i].duration;
        const auto first = m_session.firstBytes.find(requests[i].id);
        const bool wentOn = first != m_session.firstBytes.end() && !requests[i].isUnfinished;
        latest = std::max(latest, wentOn ? requests[i].time + first->second : end);
        add(Kind::Request, latest, i);
        if (wentOn)
            add(Kind::RequestEnd, std::max(latest, end), i);
    }
}

void SessionTimeline::addMessages()
{
    qint64 latest = 0;
    const auto &messages = m_session.events.messages;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        latest = std::max(latest, messages[i].time);
        add(Kind::Message, latest, i);
    }
}

std::optional<monitor::Batch> SessionTimeline::next()
{
    switch (m_phase) {
    case Phase::Begin:
        m_phase = Phase::Middle;
        return begin();
    case Phase::Middle:
        if (m_next >= m_moments.size() && nextSecond() >= secondOf(m_session.savedAt)) {
            m_phase = Phase::Ended;
            return end();
        }
        break;
    case Phase::Ended:
        return std::nullopt;
    }
    const qint64 second = nextSecond();
    monitor::Batch batch;
    const std::size_t last = std::min(m_moments.size(), m_next + kMostEvents);
    const std::size_t before = m_next;
    for (; m_next < last && secondOf(m_moments[m_next].time) <= second; ++m_next)
        tell(m_moments[m_next], batch);
    m_silence = m_next == before ? m_silence + 1 : 0;
    m_silences += m_next == before ? 1 : 0;
    m_second = second;
    m_totals.time = (m_second + 1) * kSecond - 1;
    batch.totals = m_totals;
    batch.httpLatency = latencyOf(batch.requests);
    batch.routes = m_routes;
    return batch;
}

/// The second that is told next: this one while something of it is left, then the following one. Of a long
/// silence the beginning and the end.
qint64 SessionTimeline::nextSecond() const
{
    const qint64 saved = secondOf(m_session.savedAt);
    const qint64 event =
        m_next < m_moments.size() ? std::max(secondOf(m_moments[m_next].time), m_second) : saved;
    if (event <= m_second)
        return m_second;
    const bool isLong = event - m_second > (m_silences < kMostSilences ? kLongestSilence : 1);
    return isLong && m_silence > 1 ? event - 1 : m_second + 1;
}

void SessionTimeline::tell(const Moment &moment, monitor::Batch &batch)
{
    const monitor::Batch &events = m_session.events;
    switch (moment.kind) {
    case Kind::Opened:
        tally(m_totals, m_opened[moment.index]);
        return batch.opened.push_back(m_opened[moment.index]);
    case Kind::Secured:
        return batch.secured.push_back(events.secured[moment.index]);
    case Kind::Upgraded:
        return batch.upgraded.push_back(events.upgraded[moment.index]);
    case Kind::Sampled:
        return batch.samples.push_back(events.samples[moment.index]);
    case Kind::User:
        return batch.users.push_back(events.users[moment.index]);
    case Kind::Membership:
        return batch.memberships.push_back(events.memberships[moment.index]);
    case Kind::Request:
    case Kind::RequestEnd:
        return tellRequest(moment, batch);
    case Kind::Message:
        tally(m_totals, events.messages[moment.index]);
        tally(m_routes, events.messages[moment.index]);
        return batch.messages.push_back(events.messages[moment.index]);
    case Kind::Closed:
        tally(m_totals, m_closed[moment.index]);
        return batch.closed.push_back(m_closed[moment.index]);
    }
}

/// One that went on comes twice, as a server tells it: the second time with nothing that was told before.
void SessionTimeline::tellRequest(const Moment &moment, monitor::Batch &batch)
{
    const monitor::RequestSeen &request = m_session.events.requests[moment.index];
    monitor::RequestSeen &told = batch.requests.emplace_back(request);
    const auto first = m_session.firstBytes.find(request.id);
    const bool wentOn = first != m_session.firstBytes.end() && !request.isUnfinished;
    if (moment.kind == Kind::Request && wentOn) {
        told.isUnfinished = true;
        told.isAborted = false;
        told.duration = first->second;
        told.replyBody.clear();
        return;
    }
    tally(m_totals, request);
    tally(m_routes, request);
    if (wentOn) {
        told.head.clear();
        told.body.clear();
        told.replyHead.clear();
    }
}

/// The topics come before everything else, so that what was published to them long ago is no rate of now.
monitor::Batch SessionTimeline::begin()
{
    monitor::Batch batch;
    m_totals.time = std::max<qint64>(0, m_second - kRateSeconds) * kSecond;
    batch.totals = m_totals;
    batch.topics = m_session.events.topics;
    batch.routes = m_routes;
    return batch;
}

monitor::Batch SessionTimeline::end()
{
    monitor::Batch batch;
    batch.totals = m_session.events.totals;
    batch.totals.time = m_session.savedAt;
    batch.routes = m_session.events.routes;
    return batch;
}

} // namespace eyewall::capture
