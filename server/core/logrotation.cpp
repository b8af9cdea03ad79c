// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/logrotation.h"

namespace eyewall::core {
namespace {

constexpr int kMaxBackups = 1'000;
constexpr int kMaxInterval = 10'000;

constexpr std::pair<const char *, LogRotation::Unit> kUnits[] = {
    {"s", LogRotation::Unit::Second},
    {"m", LogRotation::Unit::Minute},
    {"h", LogRotation::Unit::Hour},
    {"d", LogRotation::Unit::Day},
    {"midnight", LogRotation::Unit::Midnight},
    {"w0", LogRotation::Unit::Monday},
    {"w1", LogRotation::Unit::Tuesday},
    {"w2", LogRotation::Unit::Wednesday},
    {"w3", LogRotation::Unit::Thursday},
    {"w4", LogRotation::Unit::Friday},
    {"w5", LogRotation::Unit::Saturday},
    {"w6", LogRotation::Unit::Sunday},
};

// Days from a day to the named day of the week, 0 when it is one.
int daysTo(LogRotation::Unit weekday, const QDate &day)
{
    const int wanted = int(weekday) - int(LogRotation::Unit::Monday) + 1;
    return (wanted - day.dayOfWeek() + 7) % 7;
}

} // namespace

std::optional<LogRotation::Mode> LogRotation::modeOf(const QString &word)
{
    if (word == QLatin1String("size"))
        return Mode::Size;
    return word == QLatin1String("time") ? std::optional(Mode::Time) : std::nullopt;
}

std::optional<LogRotation::Unit> LogRotation::unitOf(const QString &word)
{
    for (const auto &[name, found] : kUnits) {
        if (word.toLower() == QLatin1String(name))
            return found;
    }
    return std::nullopt;
}

Result<void> LogRotation::check() const
{
    if (mode == Mode::Size && maxSize <= 0)
        return Error{QStringLiteral("a log file cannot hold %1 bytes").arg(maxSize)};
    if (backups < 1 || backups > kMaxBackups)
        return Error{QStringLiteral("%1 backups of a log file are not between 1 and %2")
                         .arg(backups)
                         .arg(kMaxBackups)};
    if (interval < 1 || interval > kMaxInterval)
        return Error{
            QStringLiteral("an interval of %1 is not between 1 and %2").arg(interval).arg(kMaxInterval)};
    return {};
}

QDateTime LogRotation::endOf(const QDateTime &begin) const
{
    const qint64 count = interval;
    switch (unit) {
    case Unit::Second:
        return begin.addSecs(count);
    case Unit::Minute:
        return begin.addSecs(count * 60);
    case Unit::Hour:
        return begin.addSecs(count * 3'600);
    case Unit::Day:
        return begin.addSecs(count * 86'400);
    case Unit::Midnight:
        return begin.date().addDays(count).startOfDay();
    default:
        return begin.date().addDays(daysTo(unit, begin.date()) + 1 + 7 * (count - 1)).startOfDay();
    }
}

QString LogRotation::suffixOf(const QDateTime &begin) const
{
    switch (unit) {
    case Unit::Second:
        return begin.toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
    case Unit::Minute:
        return begin.toString(QStringLiteral("yyyy-MM-dd_HH-mm"));
    case Unit::Hour:
        return begin.toString(QStringLiteral("yyyy-MM-dd_HH"));
    default:
        return begin.toString(QStringLiteral("yyyy-MM-dd"));
    }
}

} // namespace eyewall::core
