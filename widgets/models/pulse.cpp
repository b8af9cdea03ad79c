// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/pulse.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace eyewall::models {

namespace {

constexpr qint64 kSecond = 1'000'000'000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kMaxFilledSeconds = 3; // a longer silence, as of a machine that slept, stays a gap

double rate(quint64 now, quint64 before, double seconds)
{
    return now < before ? 0 : double(now - before) / seconds;
}

quint64 errorsOf(const monitor::Totals &totals)
{
    return totals.responses[0] + totals.responses[5];
}

quint64 responsesOf(const monitor::Totals &totals)
{
    return std::accumulate(totals.responses.begin(), totals.responses.end(), quint64(0));
}

} // namespace

Pulse::Pulse(const monitor::Source &source, QObject *parent)
    : QObject(parent)
{
    m_latest.totals = source.totals();
    connect(&source, &monitor::Source::batchReady, this, &Pulse::receive);
}

void Pulse::receive(const monitor::Batch &batch)
{
    // The collector's seconds are not those of the clock: what comes between two beats belongs to the next.
    if (batch.httpLatency.count > 0)
        m_httpLatency = batch.httpLatency;
    if (m_history.empty())
        m_history.push_back(batch.totals);
    // A new second of the clock, not a second after the last beat: else beats drift and a second stays empty.
    else if (batch.totals.time / kSecond > m_history.back().time / kSecond)
        measure(batch);
}

void Pulse::measure(const monitor::Batch &batch)
{
    const monitor::Totals &now = batch.totals;
    const monitor::Totals before = m_history.back();
    // By time, not by count: beats are missing after a silence.
    while (m_history.size() > 1 && m_history[1].time <= now.time - kMinute)
        m_history.pop_front();
    const monitor::Totals oldest = m_history.front();
    const double seconds = double(now.time - before.time) / double(kSecond);
    m_latest.lastSecond = now.time / kSecond;
    m_latest.firstSecond = std::max(before.time / kSecond + 1, m_latest.lastSecond - kMaxFilledSeconds);
    m_latest.requestsPerSecond = rate(now.requests, before.requests, seconds);
    m_latest.messagesPerSecond =
        rate(now.messagesIn + now.messagesOut, before.messagesIn + before.messagesOut, seconds);
    m_latest.bytesInPerSecond = rate(now.bytesIn, before.bytesIn, seconds);
    m_latest.bytesOutPerSecond = rate(now.bytesOut, before.bytesOut, seconds);
    for (std::size_t i = 0; i < now.responses.size(); ++i)
        m_latest.responsesPerSecond[i] = rate(now.responses[i], before.responses[i], seconds);
    measureMinute(now, oldest);
    m_latest.httpLatency = std::exchange(m_httpLatency, {});
    m_latest.totals = now;
    m_history.push_back(now);
    Q_EMIT beat(m_latest);
}

void Pulse::measureMinute(const monitor::Totals &now, const monitor::Totals &oldest)
{
    m_latest.errorsInMinute = errorsOf(now) - std::min(errorsOf(oldest), errorsOf(now));
    const quint64 responses = responsesOf(now) - std::min(responsesOf(oldest), responsesOf(now));
    m_latest.errorRatio = responses == 0 ? 0 : double(m_latest.errorsInMinute) / double(responses);
    m_latest.connectionsSinceMinute = qint64(now.connectionsOpen()) - qint64(oldest.connectionsOpen());
}

} // namespace eyewall::models
