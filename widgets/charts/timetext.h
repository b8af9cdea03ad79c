// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace eyewall::charts {

/// Moments and lengths of time as charts write them. Thread: any.
class TimeText final {
    Q_DECLARE_TR_FUNCTIONS(eyewall::charts::TimeText)
public:
    /// "now", "−2:30", "−4 h".
    static QString age(qint64 seconds);
    /// Local time of day: 14:02:30, or 14:02 when `withSeconds` is false.
    static QString clock(qint64 secondsSinceEpoch, bool withSeconds = true);
    /// 14:02:30, or "14:02:30 – 14:02:40" for more than one second.
    static QString moment(qint64 secondsSinceEpoch, int seconds);
    /// The last label not later than `second` where labels are `step` seconds apart, in local time.
    static qint64 roundedDown(qint64 second, int step);
};

} // namespace eyewall::charts
