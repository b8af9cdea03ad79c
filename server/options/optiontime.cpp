// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/optiontime.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <array>
#include <cmath>
#include <optional>

namespace eyewall::options {
namespace {

using std::chrono::microseconds;

constexpr qint64 kSecond = 1'000'000;

struct Unit {
    const char *name; ///< the shortest first: durationText() writes it
    qint64 microseconds;
};

constexpr Unit kUnits[] = {
    {"w", 604'800 * kSecond},
    {"week", 604'800 * kSecond},
    {"weeks", 604'800 * kSecond},
    {"d", 86'400 * kSecond},
    {"day", 86'400 * kSecond},
    {"days", 86'400 * kSecond},
    {"h", 3'600 * kSecond},
    {"hour", 3'600 * kSecond},
    {"hours", 3'600 * kSecond},
    {"m", 60 * kSecond},
    {"min", 60 * kSecond},
    {"minute", 60 * kSecond},
    {"minutes", 60 * kSecond},
    {"s", kSecond},
    {"sec", kSecond},
    {"second", kSecond},
    {"seconds", kSecond},
    {"ms", 1'000},
    {"millisecond", 1'000},
    {"milliseconds", 1'000},
    {"us", 1},
    {"microsecond", 1},
    {"microseconds", 1},
};

std::optional<qint64> unitOf(const QString &name)
{
    if (name.isEmpty())
        return kSecond;
    for (const Unit &unit : kUnits) {
        if (name == QLatin1String(unit.name))
            return unit.microseconds;
    }
    return std::nullopt;
}

core::Error noDuration(const QString &text)
{
    return {QStringLiteral("\"%1\" is not a length of time such as 90s or 1h30m").arg(text)};
}

QDateTime parsedTime(const QString &text)
{
    for (const char *form : {"HH:mm:ss", "HH:mm"}) {
        const QTime time = QTime::fromString(text, QLatin1String(form));
        if (time.isValid())
            return QDateTime(QDate::currentDate(), time);
    }
    return {};
}

} // namespace

core::Result<microseconds> parseDuration(const QString &text)
{
    static const QRegularExpression piece(
        QStringLiteral(R"(\s*([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([a-z]*)\s*)"));
    double sum = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = piece.match(text, at, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
        const std::optional<qint64> unit = match.hasMatch() ? unitOf(match.captured(2)) : std::nullopt;
        if (!unit)
            return noDuration(text);
        sum += match.captured(1).toDouble() * double(*unit);
        at = match.capturedEnd();
    }
    if (at == 0)
        return noDuration(text);
    // Beyond 2^53 a double does not count single microseconds any more; that is 285 years.
    if (!(std::abs(sum) < 9'007'199'254'740'992.0))
        return core::Error{QStringLiteral("\"%1\" is too long a time").arg(text)};
    return microseconds(std::llround(sum));
}

QString durationText(microseconds duration)
{
    qint64 rest = duration.count();
    if (rest == 0)
        return QStringLiteral("0s");
    QString text;
    for (const char *name : {"d", "h", "m", "s", "ms", "us"}) {
        const qint64 unit = *unitOf(QLatin1String(name));
        if (rest / unit != 0)
            text += QString::number(rest / unit) + QLatin1String(name);
        rest %= unit;
    }
    return text;
}

core::Result<QDateTime> parseDateTime(const QString &text)
{
    const QString trimmed = text.trimmed();
    // Names of days and months are English, whatever the language of the system.
    const QDateTime named = QLocale::c().toDateTime(trimmed, QStringLiteral("ddd MMM d HH:mm:ss yyyy"));
    if (named.isValid())
        return named;
    for (const char *form : {"yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm",
                             "yyyyMMdd HH:mm:ss", "yyyyMMdd HH:mm"}) {
        const QDateTime time = QDateTime::fromString(trimmed, QLatin1String(form));
        if (time.isValid())
            return time;
    }
    for (const char *form : {"yyyy-MM-dd", "yyyyMMdd"}) {
        const QDate date = QDate::fromString(trimmed, QLatin1String(form));
        if (date.isValid())
            return date.startOfDay();
    }
    if (const QDateTime today = parsedTime(trimmed); today.isValid())
        return today;
    // Qt takes an hour alone, too, which nobody means.
    const QDateTime time = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (time.isValid() && trimmed.size() >= QLatin1String("2026-11-26T21:30:05").size())
        return time;
    return core::Error{
        QStringLiteral("\"%1\" is not a date and time such as \"2026-11-26 21:30\"").arg(text)};
}

} // namespace eyewall::options
