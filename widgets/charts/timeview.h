// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>

namespace eyewall::charts {

/// From one moment to another, both shown. Seconds since the epoch.
struct TimeSpan {
    qint64 first = 0;
    qint64 last = 0;

    qint64 seconds() const { return last - first; }
    bool contains(qint64 second) const { return second >= first && second <= last; }
    bool operator==(const TimeSpan &) const = default;
};

/// What several charts show together: the last minutes, which move on with time, or a span that was zoomed
/// to and stands still, and the moment under the cursor. Thread: GUI.
class TimeView final : public QObject {
    Q_OBJECT
public:
    static constexpr int kKeptSeconds = 24 * 3600; // charts show nothing older
    static constexpr int kLeastSeconds = 10;       // nobody zooms deeper

    explicit TimeView(QObject *parent = nullptr);

    /// The newest second of the data. Signals nothing but a cursor that was left behind.
    void advance(qint64 second);
    /// How much is shown while not zoomed, in seconds; back to live.
    void setRange(int seconds);
    /// Held within what is kept, and not shorter than kLeastSeconds.
    void zoomTo(TimeSpan span);
    /// A factor below 1 shows less. `around` stays where it is. All of the range up to now is live again.
    void zoomBy(double factor, qint64 around);
    /// Moves what is zoomed to, to later times when positive. Does nothing while live.
    void pan(qint64 seconds);
    void backToLive();
    /// Held within what is visible.
    void setCursor(std::optional<qint64> second);

    int range() const { return m_range; }
    qint64 newest() const { return m_newest; }
    bool isZoomed() const { return m_zoom.has_value(); }
    TimeSpan visible() const;
    std::optional<qint64> cursor() const { return m_cursor; }

Q_SIGNALS:
    /// Another range or zoom; not when merely time passes.
    void viewChanged();
    void cursorChanged();

private:
    void setZoom(std::optional<TimeSpan> zoom);
    void holdCursor();

    qint64 m_newest = 0;
    int m_range = 300;
    std::optional<TimeSpan> m_zoom;
    std::optional<qint64> m_cursor;
};

} // namespace eyewall::charts
