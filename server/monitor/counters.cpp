// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/counters.h"

#include "server/monitor/batch.h"

namespace eyewall::monitor {

namespace {

template<std::size_t N>
void addAll(std::array<quint64, N> &sums, const std::array<Counter, N> &counters)
{
    for (std::size_t i = 0; i < N; ++i)
        sums[i] += counters[i].value();
}

} // namespace

void Counters::addTo(Totals &totals) const
{
    // Closed before opened: a connection that comes and goes meanwhile can not make the difference negative.
    // Sums before their kinds, which are counted in the other order.
    totals.connectionsClosed += connectionsClosed.value();
    totals.connectionsOpened += connectionsOpened.value();
    totals.webSocketsOpen += webSocketsOpen.value();
    totals.eventStreamsOpen += eventStreamsOpen.value();
    totals.requests += requests.value();
    addAll(totals.responses, responses);
    totals.messagesIn += messagesIn.value();
    totals.messagesOut += messagesOut.value();
    totals.bytesIn += bytesIn.value();
    totals.bytesOut += bytesOut.value();
    totals.queuedBytes += queuedBytes.value();
    addAll(totals.drops, drops);
    addAll(totals.closes, closes);
    addAll(totals.limits, limits);
}

} // namespace eyewall::monitor
