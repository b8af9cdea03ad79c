// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QDateTime>

#include <optional>

namespace eyewall::core {

/// When a log file becomes a backup. Thread: any (a value).
struct LogRotation {
    enum class Mode { Size, Time };
    /// In time mode; a day of the week is the midnight that ends it, local time.
    enum class Unit {
        Second,
        Minute,
        Hour,
        Day,
        Midnight,
        Monday,
        Tuesday,
        Wednesday,
        Thursday,
        Friday,
        Saturday,
        Sunday
    };

    Mode mode = Mode::Size;
    qint64 maxSize = 100'000'000; // bytes
    int backups = 10;             // 1 to 1,000; the oldest is removed
    Unit unit = Unit::Midnight;
    int interval = 1; // units, 1 to 10,000

    /// "size" or "time", as words of a command line; absent for another word.
    static std::optional<Mode> modeOf(const QString &word);
    /// "S", "M", "H", "D", "midnight", "W0" (Monday) to "W6", without case.
    static std::optional<Unit> unitOf(const QString &word);

    Result<void> check() const;
    /// The end of a file that begins at this time.
    QDateTime endOf(const QDateTime &begin) const;
    /// What the name of a backup ends in, from the time when the file began: "2026-11-26".
    QString suffixOf(const QDateTime &begin) const;
};

} // namespace eyewall::core
