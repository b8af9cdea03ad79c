// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/dashboardseries.h"

#include "widgets/models/pulse.h"

#include <algorithm>
#include <limits>

namespace eyewall::pages {

namespace {

double milliseconds(const monitor::Quantiles &latency, qint64 nanoseconds)
{
    return latency.count == 0 ? std::numeric_limits<double>::quiet_NaN() : double(nanoseconds) / 1e6;
}

} // namespace

void DashboardSeries::append(const models::PulseFigures &figures)
{
    for (qint64 second = figures.firstSecond; second <= figures.lastSecond; ++second)
        appendAt(second, figures);
}

void DashboardSeries::appendAt(qint64 second, const models::PulseFigures &figures)
{
    const monitor::Totals &totals = figures.totals;
    const monitor::Quantiles &latency = figures.httpLatency;
    const quint64 open = totals.connectionsOpen();
    connections.append(second, double(open));
    httpConnections.append(second,
                           double(open - std::min(open, totals.webSocketsOpen + totals.eventStreamsOpen)));
    webSockets.append(second, double(totals.webSocketsOpen));
    eventStreams.append(second, double(totals.eventStreamsOpen));
    requests.append(second, figures.requestsPerSecond);
    messages.append(second, figures.messagesPerSecond);
    bytes.append(second, figures.bytesInPerSecond + figures.bytesOutPerSecond);
    bytesIn.append(second, figures.bytesInPerSecond);
    bytesOut.append(second, figures.bytesOutPerSecond);
    for (std::size_t i = 0; i < responses.size(); ++i)
        responses[i].append(second, figures.responsesPerSecond[std::size_t(kClasses[i])]);
    p50.append(second, milliseconds(latency, latency.p50));
    p90.append(second, milliseconds(latency, latency.p90));
    p99.append(second, milliseconds(latency, latency.p99));
    errors.append(second, figures.errorRatio);
    queued.append(second, double(totals.queuedBytes));
}

} // namespace eyewall::pages
