// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace eyewall::models {

/// All that is known of one topic, summed over the workers. Times are nanoseconds since the epoch.
/// Thread: GUI.
struct Topic {
    /// What one worker last told.
    struct Share {
        quint16 worker = 0;
        quint32 members = 0;
        quint64 published = 0;
    };
    static constexpr std::size_t kRateSeconds = 5;

    QString name;
    quint64 arrival = 0; ///< running number within the window
    std::vector<Share> shares;
    quint64 members = 0;
    quint64 published = 0; ///< since it was first seen, also while it was gone in between
    double rate = 0;       ///< messages a second, over about the last kRateSeconds
    qint64 lastActivity = 0;
    quint64 wentAs = 0; ///< running number of its latest loss of all members
    QByteArray latest;  ///< the first bytes of the latest message
    quint64 latestSize = 0;
    bool isLatestText = false;
    bool isBusy = false;                               ///< the rate is measured
    std::array<quint64, kRateSeconds> publishedThen{}; ///< `published` at the latest ticks of the rate

    /// Nobody is a member any more.
    [[nodiscard]] bool isGone() const { return members == 0; }
};

} // namespace eyewall::models
