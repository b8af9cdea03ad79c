// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessiontally.h"

#include <algorithm>

namespace eyewall::capture {

namespace {

constexpr int kSwitchingProtocols = 101;
constexpr int kServerError = 500;

quint64 beyond(quint64 all, quint64 part)
{
    return all > part ? all - part : 0;
}

monitor::RouteFigures *figuresOf(std::vector<monitor::RouteFigures> &routes, monitor::RouteId route)
{
    const auto found =
        std::lower_bound(routes.begin(), routes.end(), route,
                         [](const auto &figures, monitor::RouteId id) { return figures.route < id; });
    return found == routes.end() || found->route != route ? nullptr : &*found;
}

template<typename Counts>
void subtract(Counts &all, const Counts &part)
{
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = beyond(all[i], part[i]);
}

} // namespace

void tally(monitor::Totals &totals, const monitor::ConnectionOpened &)
{
    ++totals.connectionsOpened;
}

void tally(monitor::Totals &totals, const monitor::ConnectionClosed &event)
{
    ++totals.connectionsClosed;
    ++totals.closes[std::size_t(event.cause)];
}

void tally(monitor::Totals &totals, const monitor::RequestSeen &request)
{
    ++totals.requests;
    const std::size_t statusClass = request.status / 100;
    ++totals.responses[statusClass < totals.responses.size() ? statusClass : 0];
    totals.bytesIn += quint64(request.head.size()) + request.bytesIn;
    totals.bytesOut += quint64(request.replyHead.size()) + request.bytesOut;
}

void tally(monitor::Totals &totals, const monitor::MessageSeen &message)
{
    const quint64 bytes = message.isCompressed ? message.wireSize : message.size;
    if (message.direction == monitor::Direction::In) {
        ++totals.messagesIn;
        totals.bytesIn += bytes;
    } else {
        ++totals.messagesOut;
        totals.bytesOut += bytes;
    }
}

void tally(std::vector<monitor::RouteFigures> &routes, const monitor::RequestSeen &request)
{
    if (monitor::RouteFigures *figures = figuresOf(routes, request.route)) {
        ++figures->requests;
        figures->errors += request.status >= kServerError ? 1 : 0;
    }
}

void tally(std::vector<monitor::RouteFigures> &routes, const monitor::MessageSeen &message)
{
    if (monitor::RouteFigures *figures = figuresOf(routes, message.route))
        ++figures->messages;
}

monitor::Totals difference(const monitor::Totals &all, const monitor::Totals &part)
{
    monitor::Totals rest = all;
    rest.connectionsOpened = beyond(all.connectionsOpened, part.connectionsOpened);
    rest.connectionsClosed = beyond(all.connectionsClosed, part.connectionsClosed);
    rest.requests = beyond(all.requests, part.requests);
    rest.messagesIn = beyond(all.messagesIn, part.messagesIn);
    rest.messagesOut = beyond(all.messagesOut, part.messagesOut);
    rest.bytesIn = beyond(all.bytesIn, part.bytesIn);
    rest.bytesOut = beyond(all.bytesOut, part.bytesOut);
    subtract(rest.responses, part.responses);
    subtract(rest.drops, part.drops);
    subtract(rest.closes, part.closes);
    subtract(rest.limits, part.limits);
    return rest;
}

std::vector<monitor::RouteFigures> difference(const std::vector<monitor::RouteFigures> &all,
                                              const std::vector<monitor::RouteFigures> &part)
{
    std::vector<monitor::RouteFigures> rest = all;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        rest[i].requests = beyond(all[i].requests, part[i].requests);
        rest[i].errors = beyond(all[i].errors, part[i].errors);
        rest[i].messages = beyond(all[i].messages, part[i].messages);
    }
    return rest;
}

monitor::Quantiles latencyOf(const std::vector<monitor::RequestSeen> &requests)
{
    std::vector<qint64> durations;
    for (const monitor::RequestSeen &request : requests) {
        if (!request.isUnfinished && !request.isAborted && request.status != kSwitchingProtocols)
            durations.push_back(request.duration);
    }
    if (durations.empty())
        return {};
    std::sort(durations.begin(), durations.end());
    const auto at = [&durations](std::size_t percent) {
        return durations[(durations.size() - 1) * percent / 100];
    };
    return {.count = durations.size(), .p50 = at(50), .p90 = at(90), .p99 = at(99), .max = durations.back()};
}

} // namespace eyewall::capture
