// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/source.h"
#include "widgets/charts/frameclock.h"
#include "widgets/charts/seriesbuffer.h"
#include "widgets/models/pulse.h"
#include "widgets/models/routemodel.h"

#include <QWidget>

namespace eyewall::charts {
class LineChart;
class StatTile;
} // namespace eyewall::charts
namespace eyewall::views {
class RecordView;
}

namespace eyewall::pages {

/// What the server does now and did in the last minutes: tiles, charts and the busiest routes. A pause does
/// not stop it. Thread: GUI.
class DashboardPage final : public QWidget {
    Q_OBJECT

public:
    /// Both live longer.
    DashboardPage(const monitor::Source &source, const models::Pulse &pulse, QWidget *parent = nullptr);
    ~DashboardPage() override;

    models::RouteModel &routes() { return m_routes; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createTiles();
    void createCharts();
    QWidget *createRouteCard();
    void setUpLayout();
    void showBeat(const models::PulseFigures &figures);
    void appendSeries(const models::PulseFigures &figures);
    void showTiles(const models::PulseFigures &figures);
    void showNotes();

    const models::Pulse &m_pulse;
    charts::FrameClock m_clock;
    charts::SeriesBuffer m_connections;
    charts::SeriesBuffer m_requests;
    charts::SeriesBuffer m_messages;
    charts::SeriesBuffer m_bytes;
    charts::SeriesBuffer m_p50;
    charts::SeriesBuffer m_p90;
    charts::SeriesBuffer m_p99;
    charts::SeriesBuffer m_errors;
    models::RouteModel m_routes;
    charts::StatTile *m_connectionsTile = nullptr;
    charts::StatTile *m_requestsTile = nullptr;
    charts::StatTile *m_messagesTile = nullptr;
    charts::StatTile *m_bytesTile = nullptr;
    charts::StatTile *m_latencyTile = nullptr;
    charts::StatTile *m_errorsTile = nullptr;
    charts::LineChart *m_connectionsChart = nullptr;
    charts::LineChart *m_ratesChart = nullptr;
    charts::LineChart *m_latencyChart = nullptr;
    views::RecordView *m_routesView = nullptr;
};

} // namespace eyewall::pages
