// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/walltile.h"
#include "widgets/support/colors.h"
#include "widgets/views/wallgeometry.h"

#include <QImage>

#include <vector>

namespace eyewall::views {

/// The Wall as a picture in device pixels. A refresh paints only the tiles that look different from before,
/// each by copying one of a few prepared pictures, and allocates nothing. Thread: GUI.
class WallCanvas final {
public:
    /// Steps from resting, 0, to this, active.
    static constexpr int kBright = 8;
    static constexpr qint64 kFade = 1'000'000'000; ///< nanoseconds

    /// How bright a tile is that was active so many nanoseconds ago; without motion only 0 or kBright.
    static int levelAfter(qint64 elapsed, bool isMotionReduced);
    static QColor colorOf(monitor::Protocol protocol, int level, const support::Colors &colors);

    /// Everything is painted anew in the next refresh. `colors` live longer.
    void setColors(const support::Colors &colors);
    void setGeometry(const WallGeometry &geometry);
    void setMotionReduced(bool isReduced) { m_isMotionReduced = isReduced; }

    /// Brings the picture up to date; true while a tile fades. `now` by the clock of the tiles.
    bool refresh(const std::vector<models::WallTile> &tiles, qint64 now);
    const QImage &image() const { return m_image; }
    const WallGeometry &geometry() const { return m_geometry; }

private:
    using Look = quint8;

    Look lookOf(const models::WallTile &tile, int level) const;
    void prepare();
    void paintLook(Look look, const QColor &fill, bool isOutlined);
    void copyLook(Look look, uchar *to) const;
    uchar *placeOf(int index);

    const support::Colors *m_colors = nullptr;
    WallGeometry m_geometry;
    QImage m_image;
    QImage m_looks;              ///< one below the other
    std::vector<Look> m_painted; ///< what is in m_image
    int m_paintedCount = 0;
    bool m_isMotionReduced = false;
    bool m_isStale = true;
};

} // namespace eyewall::views
