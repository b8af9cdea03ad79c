// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/source.h"
#include "widgets/models/wallmodel.h"

#include <QWidget>

namespace eyewall::charts {
class FrameClock;
}
namespace eyewall::models {
class Feed;
}
namespace eyewall::views {
class WallLegend;
class WallView;
} // namespace eyewall::views

namespace eyewall::pages {

/// The card of the Wall: title, legend with live counts, and a tile for every open connection of a source. It
/// stands still while the feed is paused. Thread: GUI.
class WallCard final : public QWidget {
    Q_OBJECT

public:
    /// All live longer. `source` knows the routes.
    WallCard(const monitor::Source &source, const models::Feed &feed, charts::FrameClock &clock,
             QWidget *parent = nullptr);
    ~WallCard() override;

    /// Tiles are active or resting and do not fade.
    void setMotionReduced(bool isReduced);

    models::WallModel &model() { return m_model; }

Q_SIGNALS:
    /// A tile was clicked, or Enter pressed on it.
    void connectionChosen(quint64 id);

private:
    void setupViews(charts::FrameClock &clock);

    models::WallModel m_model;
    views::WallLegend *m_legend = nullptr;
    views::WallView *m_view = nullptr;
};

} // namespace eyewall::pages
