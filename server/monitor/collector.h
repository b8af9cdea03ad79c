// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/histogram.h"
#include "server/monitor/recentcounts.h"
#include "server/monitor/source.h"

#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace eyewall::monitor {

class Recorder;
struct Counters;

/// The Source of a server in this process: empties the workers' rings 25 times a second and hands out one
/// batch. Without a receiver it empties them unread. Works through a bounded number of records a tick; what
/// it leaves fills the rings, where the workers count what does not fit. Thread: the one it lives in.
class Collector final : public Source {
    Q_OBJECT

public:
    /// Runs a function on a worker's loop, some time later; used to measure how late that loop is.
    using Post = std::function<void(std::function<void()>)>;

    explicit Collector(QObject *parent = nullptr);
    ~Collector() override;

    /// Must outlive the collector, or stop() comes first. `post` may be empty: no loop lag then.
    void addWorker(Recorder *recorder, Post post);
    /// Counters of threads that are not workers (the acceptor).
    void addCounters(const Counters *counters);
    /// Patterns by RouteId.
    void setRoutes(QStringList patterns);
    void setStatus(const ServerStatus &status);
    void start();
    /// Takes what is left in the rings of workers that have ended, hands it out, and forgets them.
    void stop();

    [[nodiscard]] ServerStatus status() const override { return m_status; }
    [[nodiscard]] Totals totals() const override;
    [[nodiscard]] QString routePattern(RouteId route) const override;
    [[nodiscard]] std::vector<RouteFigures> routeFigures() const;
    [[nodiscard]] std::vector<LoopFigures> loopFigures() const;
    /// Of the answers of a route since start, those of WebSockets and event streams not among them.
    [[nodiscard]] HistogramCounts latencyOf(RouteId route) const;

private:
    struct Worker;

    void tick();
    [[nodiscard]] RouteFigures figuresOf(RouteId route) const;
    [[nodiscard]] bool hasReceiver() const;
    std::size_t drainSome(Batch &batch);
    std::size_t drainRest(Batch &batch);
    std::size_t drain(Worker &worker, Batch &batch, std::size_t limit);
    std::size_t drainAll(Worker &worker, Batch &batch);
    void discard(Worker &worker);
    void addSlowFigures(Batch &batch, qint64 time);

    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<const Counters *> m_counters;
    QStringList m_routes;
    ServerStatus m_status;
    Totals m_finalTotals; ///< of workers that are gone
    HistogramCounts m_earlierHttp;
    std::vector<RecentCounts> m_recent; ///< by route
    qint64 m_slowTime = 0;
    QTimer m_timer;
};

} // namespace eyewall::monitor
