// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QVarLengthArray>

#include <mutex>
#include <vector>

namespace eyewall::hub {

/// Which workers have how many members of each topic. Thread: any.
class Directory final {
public:
    struct Target {
        int worker;
        quint32 members;
    };
    using Targets = QVarLengthArray<Target, 16>;

    Directory(int workers, int maxTopics);

    /// Fails when the topic would be one too many.
    core::Result<void> join(const QByteArray &topic, int worker);
    void leave(const QByteArray &topic, int worker);

    /// Workers with at least one member.
    [[nodiscard]] Targets targets(const QByteArray &topic) const;
    [[nodiscard]] qint64 members(const QByteArray &topic) const;
    [[nodiscard]] qsizetype topics() const;

private:
    using Counts = std::vector<quint32>; ///< by worker

    const std::size_t m_workers;
    const qsizetype m_maxTopics;
    mutable std::mutex m_mutex; ///< guards m_counts
    QHash<QByteArray, Counts> m_counts;
};

} // namespace eyewall::hub
