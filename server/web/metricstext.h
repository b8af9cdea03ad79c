// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"
#include "server/monitor/histogram.h"

#include <QtCore/QByteArray>

#include <array>
#include <initializer_list>
#include <utility>

namespace eyewall::web {

/// Figures in the text format of Prometheus, version 0.0.4: families of samples, each family in one piece.
/// Thread: any, one at a time.
class MetricsText final {
public:
    static constexpr const char *kContentType = "text/plain; version=0.0.4; charset=utf-8";
    using Label = std::pair<const char *, QByteArray>;
    /// A counter that each route has.
    struct RouteFamily {
        const char *name;
        const char *help;
        quint64 monitor::RouteFigures::*figure;
    };
    static const std::array<RouteFamily, 4> kRouteFamilies;
    static constexpr int kDurationLines = 17; ///< of durations()

    /// Begins a family; `type` is "counter", "gauge" or "histogram".
    void family(const char *name, const char *type, const char *help);
    /// A sample of the latest family.
    void sample(std::initializer_list<Label> labels, double value);
    void count(std::initializer_list<Label> labels, quint64 value);
    /// Buckets from 0.5 ms to 10 s, sum and count of a histogram of durations; in seconds.
    void durations(const QByteArray &route, const monitor::HistogramCounts &counts);

    void addTotals(const monitor::Totals &totals);
    void addRoute(const RouteFamily &family, const monitor::RouteFigures &route);
    void addLoops(const std::vector<monitor::LoopFigures> &loops);

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void addConnections(const monitor::Totals &totals);
    void addTraffic(const monitor::Totals &totals);
    void addRefusals(const monitor::Totals &totals);
    void begin(const char *suffix, std::initializer_list<Label> labels);

    QByteArray m_family;
    QByteArray m_text;
};

} // namespace eyewall::web
