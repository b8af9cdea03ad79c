// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

#include <vector>

class QWidget;

namespace eyewall::charts {
class FrameClock;
class LineChart;
class TimeView;
} // namespace eyewall::charts

namespace eyewall::pages {

struct DashboardSeries;

/// The charts of the Dashboard, the most important one first. Thread: GUI.
class DashboardCharts final {
    Q_DECLARE_TR_FUNCTIONS(eyewall::pages::DashboardCharts)

public:
    /// All arguments live longer than the charts, which `parent` owns.
    DashboardCharts(const DashboardSeries &series, charts::TimeView &time, charts::FrameClock &clock,
                    QWidget *parent);

    const std::vector<charts::LineChart *> &all() const { return m_charts; }
    /// The series have changed.
    void refresh();

private:
    void addTraffic(const DashboardSeries &series);
    void addLatency(const DashboardSeries &series);
    void addConnections(const DashboardSeries &series);
    void addResponses(const DashboardSeries &series);
    void addBytes(const DashboardSeries &series);
    charts::LineChart &addChart(const QString &title);

    charts::TimeView &m_time;
    charts::FrameClock &m_clock;
    QWidget *m_parent;
    std::vector<charts::LineChart *> m_charts;
};

} // namespace eyewall::pages
