// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QSize>

#include <optional>

namespace eyewall::views {

/// Where the tiles of the Wall are: squares in rows, as large as fit, the first at the leading edge of the
/// first row. Everything in device pixels. Thread: any.
struct WallGeometry {
    /// Tiles are 2 pixels or more with a gap of a fifth beside them; smaller only where there are more than
    /// fit so. `largest` is the edge that a few tiles get.
    static WallGeometry fitting(QSize area, int count, int largest, bool isMirrored);
    /// For another number of tiles. Growing waits for a tenth of spare room, so that a number that goes up
    /// and down by one does not make all tiles swell and shrink.
    [[nodiscard]] WallGeometry withCount(int newCount) const;

    [[nodiscard]] int pitch() const { return size + gap; }
    /// How many tiles there is room for.
    [[nodiscard]] int capacity() const { return columns * rows; }
    /// How many tiles are seen: all, unless there are more than pixels for them.
    [[nodiscard]] int shown() const { return qMin(count, capacity()); }
    [[nodiscard]] QRect rectOf(int index) const;
    /// Absent beside the tiles; the gap behind a tile belongs to it.
    [[nodiscard]] std::optional<int> indexAt(QPoint point) const;
    /// Where the arrow keys, Home, End, Page Up and Page Down lead from a tile; itself for other keys and at
    /// the ends. Rows run on into each other.
    [[nodiscard]] int moved(int index, Qt::Key key) const;

    QSize area;
    int count = 0;
    int largest = 1;
    int size = 1;
    int gap = 0;
    int columns = 0;
    int rows = 0; ///< that there is room for
    bool isMirrored = false;

private:
    void setSize(int newSize, int newGap);
    [[nodiscard]] int verticalMove(int index, int rowsDown) const;
};

} // namespace eyewall::views
