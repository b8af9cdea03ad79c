// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/logbook.h"
#include "widgets/models/limits.h"
#include "widgets/models/recordmodel.h"

#include <array>
#include <deque>

namespace eyewall::models {

/// The latest lines of the log that are grave enough. Graver and milder lines are kept alike, so that another
/// choice shows them. A filter looks at the whole text of a line, also past what its cell shows. A key is the
/// running number of a line, from 1. Thread: GUI.
class LogModel final : public RecordModel {
    Q_OBJECT

public:
    enum ColumnIndex { Time, Level, Category, Message, kColumns };

    explicit LogModel(const Limits &limits, QObject *parent = nullptr);

    void append(std::deque<monitor::LogLine> lines);
    void clear();
    /// Until forgetCleared() or the next clear(), undoClear() brings back what that took away.
    void undoClear();
    void forgetCleared() { m_cleared.clear(); }
    /// Adds all that is kept.
    void save(capture::Session &session) const;
    /// The least grave lines that get a row; Debug: all.
    void setLevel(monitor::LogSeverity level);
    monitor::LogSeverity level() const { return m_level; }

    capture::FilterContext filterContext() const override;
    const monitor::LogLine &at(int row) const { return lineAt(keyAt(row)); }
    /// With and without a row.
    std::size_t lines() const { return m_lines.size(); }
    /// Kept lines of one severity.
    std::size_t linesOf(monitor::LogSeverity severity) const { return m_counts[std::size_t(severity)]; }

protected:
    QVariant cell(Key key, int column, int role) const override;
    bool arrivedBefore(Key left, Key right) const override { return left < right; }
    int compare(Key left, Key right, int column) const override;
    bool accepts(const capture::Filter &filter, Key key, capture::FilterEffort &effort) const override;

private:
    const monitor::LogLine &lineAt(Key key) const { return m_lines[static_cast<std::size_t>(key - m_first)]; }
    bool isShown(const monitor::LogLine &line) const { return line.severity >= m_level; }
    std::vector<Key> shownKeys() const;
    std::size_t chooseEvicted(Changes &changes) const;
    void dropFront(std::size_t count);
    QVariant sortValue(const monitor::LogLine &line, int column) const;

    Limits m_limits;
    std::deque<monitor::LogLine> m_lines;
    std::deque<monitor::LogLine> m_cleared;
    Key m_first = 1; ///< of m_lines.front()
    qint64 m_bytes = 0;
    std::array<std::size_t, monitor::kLogSeverities> m_counts{};
    monitor::LogSeverity m_level = monitor::LogSeverity::Debug;
};

} // namespace eyewall::models
