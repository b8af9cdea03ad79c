// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/dashboardcharts.h"

#include "widgets/charts/linechart.h"
#include "widgets/pages/dashboardseries.h"
#include "widgets/support/formatting.h"

#include <array>
#include <utility>

namespace eyewall::pages {

using charts::LineChart;
using support::Role;

namespace {

QString bytesText(double bytes)
{
    return support::formatBytes(bytes);
}

QString byteRateText(double bytes)
{
    return support::formatByteRate(bytes);
}

} // namespace

DashboardCharts::DashboardCharts(const DashboardSeries &series, charts::TimeView &time,
                                 charts::FrameClock &clock, QWidget *parent)
    : m_time(time)
    , m_clock(clock)
    , m_parent(parent)
{
    addTraffic(series);
    addLatency(series);
    addResponses(series);
    addConnections(series);
    addBytes(series);
}

void DashboardCharts::refresh()
{
    for (LineChart *chart : m_charts)
        chart->refresh();
}

void DashboardCharts::addTraffic(const DashboardSeries &series)
{
    LineChart &chart = addChart(tr("Requests and messages per second"));
    chart.addSeries({tr("requests"), &series.requests, Role::Http, true, false});
    chart.addSeries({tr("messages"), &series.messages, Role::WebSocket, true, false});
    chart.setCounts(true);
}

void DashboardCharts::addLatency(const DashboardSeries &series)
{
    LineChart &chart = addChart(tr("Latency of HTTP requests"));
    chart.addSeries({tr("p50"), &series.p50, Role::Good, false, false});
    chart.addSeries({tr("p90"), &series.p90, Role::Warning, false, false});
    chart.addSeries({tr("p99"), &series.p99, Role::Error, false, true});
    chart.setFormats(charts::AxisScale::ofMilliseconds,
                     [](double ms) { return support::formatDuration(qint64(ms * 1e6)); });
    chart.setMinimumTop(1);
}

void DashboardCharts::addResponses(const DashboardSeries &series)
{
    LineChart &chart = addChart(tr("Responses per second by status"));
    const std::array<std::pair<QString, Role>, DashboardSeries::kClasses.size()> lines{
        {{tr("2xx"), Role::Good},
         {tr("3xx"), Role::Http},
         {tr("4xx"), Role::Warning},
         {tr("5xx"), Role::Error},
         //: Requests whose connection ended before they had a status
         {tr("cut"), Role::DimText}}};
    for (std::size_t i = 0; i < lines.size(); ++i)
        chart.addSeries({lines[i].first, &series.responses[i], lines[i].second, false, false});
    chart.setCounts(true);
}

void DashboardCharts::addConnections(const DashboardSeries &series)
{
    LineChart &chart = addChart(tr("Open connections"));
    chart.addSeries({tr("HTTP"), &series.httpConnections, Role::Http, true, false});
    chart.addSeries({tr("WebSocket"), &series.webSockets, Role::WebSocket, true, false});
    chart.addSeries({tr("SSE"), &series.eventStreams, Role::EventStream, true, false});
    chart.setCounts(true);
}

void DashboardCharts::addBytes(const DashboardSeries &series)
{
    constexpr double kLeastTop = 1000;
    LineChart &rates = addChart(tr("Bytes per second"));
    rates.addSeries({tr("in"), &series.bytesIn, Role::Http, true, false});
    rates.addSeries({tr("out"), &series.bytesOut, Role::Good, true, false});
    rates.setFormats(charts::AxisScale::ofBytes, byteRateText);
    rates.setMinimumTop(kLeastTop);
    LineChart &queued = addChart(tr("Bytes waiting to be sent"));
    queued.addSeries({tr("waiting"), &series.queued, Role::Warning, true, false});
    queued.setFormats(charts::AxisScale::ofBytes, bytesText);
    queued.setMinimumTop(kLeastTop);
}

LineChart &DashboardCharts::addChart(const QString &title)
{
    m_charts.push_back(new LineChart(title, m_time, m_clock, m_parent));
    return *m_charts.back();
}

} // namespace eyewall::pages
