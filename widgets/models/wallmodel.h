// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/connectionmodel.h"
#include "widgets/models/walltile.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace eyewall::models {

/// The open connections, oldest first, and when each was last active. A batch costs what it holds; the places
/// of closed ones are closed up when somebody looks. A filter does not change it. Thread: GUI.
class WallModel final : public QObject {
    Q_OBJECT

public:
    /// Nanoseconds of a clock that never goes back.
    using Clock = std::function<qint64()>;

    /// Without a clock it is the steady one of the system.
    explicit WallModel(RouteNames routes, Clock clock = {}, QObject *parent = nullptr);

    void apply(const monitor::Batch &batch);
    /// The clock stands still, and with it what fades.
    void setPaused(bool isPaused);

    /// In the order of their age. Valid until the next apply().
    const std::vector<WallTile> &tiles();
    std::optional<int> indexOf(monitor::ConnectionId id);
    /// Null when it is not open. Valid until the next apply() or tiles().
    const WallTile *find(monitor::ConnectionId id) const;
    const WallCounts &counts() const { return m_counts; }
    qint64 clock() const { return m_pausedAt.value_or(m_clock()); }

    /// The counts in words: "472 HTTP, 650 WebSocket, 126 event streams, 7 in trouble".
    QString summary() const;
    /// One connection on several lines: who, where, since when, and what ails it.
    QString tip(const WallTile &tile) const;
    /// The same in one line, to be read aloud.
    QString description(const WallTile &tile) const;

Q_SIGNALS:
    /// A batch has changed tiles.
    void changed();

private:
    WallTile *lookUp(monitor::ConnectionId id);
    template<typename Change>
    void change(monitor::ConnectionId id, Change change);
    void open(const monitor::ConnectionOpened &event);
    void sample(const monitor::ConnectionSampled &event);
    void note(const monitor::RequestSeen &request);
    void note(const monitor::MessageSeen &message);
    void close(monitor::ConnectionId id);
    void closeUp();
    QStringList troubles(const WallTile &tile) const;
    QString ageText(const WallTile &tile) const;

    RouteNames m_routes;
    Clock m_clock;
    std::vector<WallTile> m_tiles; ///< by arrival, with gone ones among them
    QHash<monitor::ConnectionId, quint64> m_arrivalOf;
    WallCounts m_counts;
    std::size_t m_gone = 0;
    quint64 m_arrivals = 0;
    qint64 m_now = 0;     ///< time of the latest batch, nanoseconds since the epoch
    qint64 m_applied = 0; ///< the same by our clock
    std::optional<qint64> m_pausedAt;
    bool m_hasChanged = false;
};

} // namespace eyewall::models
