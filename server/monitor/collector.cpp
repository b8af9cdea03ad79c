// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/collector.h"

#include "server/monitor/clock.h"
#include "server/monitor/decoder.h"
#include "server/monitor/loopprobe.h"
#include "server/monitor/recorder.h"

#include <QtCore/QMetaMethod>

#include <algorithm>

namespace eyewall::monitor {

namespace {

constexpr int kTick = 40; // ms
// Of all workers: bounds what the GUI thread does, to 60,000 a second. A flood beyond fills the rings and is
// counted, and the server keeps the processor.
constexpr std::size_t kEventsATick = 2400;
constexpr qint64 kSlowInterval = 1'000'000'000;

/// What several workers saw at the same time; each by itself is in order.
template<typename Event, typename Value>
void putInOrder(std::vector<Event> &events, Value Event::*value)
{
    const auto isBefore = [value](const Event &a, const Event &b) { return a.*value < b.*value; };
    if (!std::is_sorted(events.begin(), events.end(), isBefore))
        std::stable_sort(events.begin(), events.end(), isBefore);
}

} // namespace

struct Collector::Worker {
    Worker(Recorder *source, Post post)
        : recorder(source)
        , probe(*source, std::move(post))
    {
    }

    Recorder *recorder;
    LoopProbe probe;
};

Collector::Collector(QObject *parent)
    : Source(parent)
{
    m_timer.setInterval(kTick);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Collector::tick);
}

Collector::~Collector() = default;

void Collector::addWorker(Recorder *recorder, Post post)
{
    m_workers.push_back(std::make_unique<Worker>(recorder, std::move(post)));
}

void Collector::addCounters(const Counters *counters)
{
    m_counters.push_back(counters);
}

void Collector::setRoutes(QStringList patterns)
{
    m_routes = std::move(patterns);
}

void Collector::setStatus(const ServerStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

void Collector::start()
{
    m_timer.start();
}

void Collector::stop()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        tick();
    }
    m_finalTotals = totals();
    m_workers.clear();
    m_counters.clear();
    m_earlierHttp = HistogramCounts();
    m_recent.clear();
}

Totals Collector::totals() const
{
    Totals totals = m_finalTotals;
    for (const auto &worker : m_workers)
        std::as_const(*worker->recorder).counters().addTo(totals);
    for (const Counters *counters : m_counters)
        counters->addTo(totals);
    totals.time = now();
    return totals;
}

QString Collector::routePattern(RouteId route) const
{
    return qsizetype(route) < m_routes.size() ? m_routes[route] : QString();
}

RouteFigures Collector::figuresOf(RouteId route) const
{
    RouteFigures figures;
    figures.route = route;
    figures.pattern = routePattern(route);
    HistogramCounts latency;
    HistogramCounts life;
    for (const auto &worker : m_workers) {
        const Recorder::RouteSlot &slot = worker->recorder->routeSlot(route);
        figures.requests += slot.requests.value();
        figures.errors += slot.errors.value();
        figures.messages += slot.messages.value();
        figures.drops += slot.drops.value();
        if (const Protocol seen = slot.protocol.load(std::memory_order_relaxed); seen != Protocol::Http)
            figures.protocol = seen;
        slot.latency.addTo(latency);
        slot.life.addTo(life);
    }
    figures.latency = (figures.protocol == Protocol::Http ? latency : life).quantiles();
    return figures;
}

std::vector<RouteFigures> Collector::routeFigures() const
{
    std::vector<RouteFigures> all;
    for (RouteId route = 0; qsizetype(route) < m_routes.size(); ++route)
        all.push_back(figuresOf(route));
    return all;
}

std::vector<LoopFigures> Collector::loopFigures() const
{
    std::vector<LoopFigures> all;
    for (const auto &worker : m_workers)
        all.push_back(worker->probe.figures());
    return all;
}

HistogramCounts Collector::latencyOf(RouteId route) const
{
    HistogramCounts latency;
    for (const auto &worker : m_workers)
        worker->recorder->routeSlot(route).latency.addTo(latency);
    return latency;
}

bool Collector::hasReceiver() const
{
    static const QMetaMethod kSignal = QMetaMethod::fromSignal(&Source::batchReady);
    return isSignalConnected(kSignal);
}

void Collector::tick()
{
    const qint64 time = now();
    for (const auto &worker : m_workers)
        worker->probe.update(time);
    if (!hasReceiver()) {
        for (const auto &worker : m_workers)
            discard(*worker);
        return;
    }
    Batch batch;
    const std::size_t count = m_timer.isActive() ? drainSome(batch) : drainRest(batch);
    const bool isSlowTick = time - m_slowTime >= kSlowInterval || !m_timer.isActive();
    if (count == 0 && !isSlowTick && m_timer.isActive())
        return;
    putInOrder(batch.opened, &ConnectionOpened::id);
    putInOrder(batch.messages, &MessageSeen::time);
    if (isSlowTick)
        addSlowFigures(batch, time);
    batch.totals = totals();
    batch.loops = loopFigures();
    Q_EMIT batchReady(batch);
}

std::size_t Collector::drain(Worker &worker, Batch &batch, std::size_t limit)
{
    RecordRing &records = worker.recorder->records();
    const std::size_t available = records.available();
    std::size_t count = 0;
    std::size_t taken = 0;
    for (; taken < available && count < limit; ++taken)
        count += decode(records.at(taken), worker.recorder->bytes(), batch);
    records.release(taken);
    return count;
}

// Each worker gives in proportion to what it has.
std::size_t Collector::drainSome(Batch &batch)
{
    std::size_t waiting = 0;
    for (const auto &worker : m_workers)
        waiting += worker->recorder->records().available();
    if (waiting == 0)
        return 0;
    std::size_t count = 0;
    for (const auto &worker : m_workers) {
        const std::size_t own = worker->recorder->records().available();
        count += drain(*worker, batch, (own * kEventsATick + waiting - 1) / waiting);
    }
    return count;
}

std::size_t Collector::drainRest(Batch &batch)
{
    std::size_t count = 0;
    for (const auto &worker : m_workers)
        count += drainAll(*worker, batch);
    return count;
}

// At the end, when nobody comes for the rest: the worker has gone, which would move what waits beside the
// ring.
std::size_t Collector::drainAll(Worker &worker, Batch &batch)
{
    std::size_t count = drain(worker, batch, std::size_t(-1));
    while (worker.recorder->hasWaiting()) {
        worker.recorder->flush();
        count += drain(worker, batch, std::size_t(-1));
    }
    return count;
}

void Collector::discard(Worker &worker)
{
    RecordRing &records = worker.recorder->records();
    const std::size_t count = records.available();
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < count; ++i)
        bytes += records.at(i).captured;
    worker.recorder->bytes().skip(bytes);
    records.release(count);
}

void Collector::addSlowFigures(Batch &batch, qint64 time)
{
    m_slowTime = time;
    HistogramCounts http;
    for (const auto &worker : m_workers) {
        for (RouteId route = 0; qsizetype(route) < m_routes.size(); ++route)
            worker->recorder->routeSlot(route).latency.addTo(http);
        worker->recorder->routeSlot(kNoRoute).latency.addTo(http);
    }
    batch.httpLatency = http.since(m_earlierHttp).quantiles();
    m_earlierHttp = std::move(http);
    batch.routes = routeFigures();
    m_recent.resize(batch.routes.size());
    for (RouteFigures &figures : batch.routes) {
        if (figures.requests == 0)
            m_recent[figures.route].begin();
        else if (figures.protocol == Protocol::Http)
            figures.lately = m_recent[figures.route].take(time, latencyOf(figures.route));
    }
}

} // namespace eyewall::monitor
