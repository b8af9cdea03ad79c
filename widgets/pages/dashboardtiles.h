// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

#include <vector>

class QWidget;

namespace eyewall::charts {
class FrameClock;
class StatTile;
} // namespace eyewall::charts
namespace eyewall::models {
struct PulseFigures;
}

namespace eyewall::pages {

struct DashboardSeries;

/// The numbers at the top of the Dashboard. Thread: GUI.
class DashboardTiles final {
    Q_DECLARE_TR_FUNCTIONS(eyewall::pages::DashboardTiles)

public:
    /// All arguments live longer than the tiles, which `parent` owns.
    DashboardTiles(const DashboardSeries &series, charts::FrameClock &clock, QWidget *parent);

    std::vector<charts::StatTile *> all() const;
    /// Notes stand beside the labels only where there is room for both.
    void show(const models::PulseFigures &figures, bool isRoomy);
    void setCompact(bool isCompact);

private:
    void showConnections(const models::PulseFigures &figures, bool isRoomy);
    void showLatency(const models::PulseFigures &figures, bool isRoomy);
    void showErrors(const models::PulseFigures &figures, bool isRoomy);

    charts::StatTile *m_connections;
    charts::StatTile *m_requests;
    charts::StatTile *m_messages;
    charts::StatTile *m_bytes;
    charts::StatTile *m_latency;
    charts::StatTile *m_errors;
};

} // namespace eyewall::pages
