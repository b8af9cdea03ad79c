// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/source.h"
#include "widgets/charts/frameclock.h"
#include "widgets/charts/timeview.h"
#include "widgets/models/pulse.h"
#include "widgets/models/routemodel.h"
#include "widgets/pages/dashboardcharts.h"
#include "widgets/pages/dashboardseries.h"
#include "widgets/pages/dashboardtiles.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;

namespace eyewall::views {
class RecordView;
}

namespace eyewall::pages {

class RangeBar;
struct DashboardGeometry;
struct DashboardSpace;

/// What the server does now and did in the last day: tiles, the Wall, the busiest routes and charts that
/// share time range, cursor and zoom. It keeps its history while it is hidden, compact or paused. Nothing on
/// it moves by itself but the data. Thread: GUI.
class DashboardPage final : public QWidget {
    Q_OBJECT

public:
    /// Both live longer.
    DashboardPage(const monitor::Source &source, const models::Pulse &pulse, QWidget *parent = nullptr);
    ~DashboardPage() override;

    /// Puts this card left of the busiest routes, or above them where it is narrow. Owned from now on.
    void setWall(QWidget *card);
    /// Leaves only the tiles and as many charts as fit, with narrow margins; 420 x 300 holds tiles and a
    /// chart.
    void setCompact(bool isCompact);
    bool isCompact() const { return m_isCompact; }
    /// Everything but the Wall, which is not ours, stands still; what happens meanwhile is shown afterwards.
    void setPaused(bool isPaused);

    /// The time range, as bytes for restoreState().
    QByteArray saveState() const;
    /// False, with nothing changed, for bytes of something else or none at all.
    bool restoreState(const QByteArray &state);
    /// The time range as at first, without a zoom.
    void resetState();

    models::RouteModel &routes() { return m_routes; }
    charts::FrameClock &clock() { return m_clock; }
    charts::TimeView &time() { return m_time; }
    const DashboardSeries &series() const { return m_series; }

Q_SIGNALS:
    /// A double click on a route, or Enter.
    void routeChosen(const QString &pattern);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createBoard();
    QWidget *createRouteCard(QWidget *parent);
    void connectSignals(const monitor::Source &source);
    void showFocus(QWidget *focus);
    void showFocusOfRoutes(Qt::FocusReason reason);
    void takeBeat(const models::PulseFigures &figures);
    void showFigures();
    void showRoutes();
    DashboardSpace space() const;
    void arrange();
    void place(QWidget *widget, const QRect &rect) const;

    const models::Pulse &m_pulse;
    models::PulseFigures m_figures; ///< as shown
    DashboardSeries m_series;
    std::optional<DashboardSeries> m_held; ///< with what has happened since the begin of the pause
    charts::FrameClock m_clock;
    charts::TimeView m_time;
    models::RouteModel m_routes;
    QScrollArea *m_scroll;
    QWidget *m_viewport; ///< of m_scroll, which cannot be asked for it to the very end
    QWidget *m_board;
    DashboardTiles m_tiles;
    QPointer<QWidget> m_wall;
    views::RecordView *m_routesView = nullptr;
    QLabel *m_noRoutes = nullptr;
    QWidget *m_routeCard;
    RangeBar *m_bar;
    DashboardCharts m_charts;
    bool m_isCompact = false;
};

} // namespace eyewall::pages
