// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/formatting.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace eyewall::support {

namespace {

constexpr qint64 kMicrosecond = 1000;
constexpr qint64 kMillisecond = 1000 * kMicrosecond;
constexpr qint64 kSecond = 1000 * kMillisecond;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

constexpr std::array kByteUnits{
    QT_TRANSLATE_NOOP("eyewall::support::Format", "B"), QT_TRANSLATE_NOOP("eyewall::support::Format", "kB"),
    QT_TRANSLATE_NOOP("eyewall::support::Format", "MB"), QT_TRANSLATE_NOOP("eyewall::support::Format", "GB"),
    QT_TRANSLATE_NOOP("eyewall::support::Format", "TB")};

QString unit(const char *text)
{
    return QCoreApplication::translate("eyewall::support::Format", text);
}

QString dash()
{
    return QStringLiteral("\u2014");
}

QString withUnit(const QString &number, const QString &name)
{
    return number + QLatin1Char(' ') + name;
}

QString fixed(double value, int decimals, QLocale locale)
{
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

/// A value in steps of 1000 with the index of its prefix; what would round up to 1000 is in the next step.
struct Prefixed {
    double value;
    int prefix;
};

Prefixed prefixed(double value, int last)
{
    int prefix = 0;
    while (prefix < last && std::round(std::abs(value)) >= 1000) {
        value /= 1000;
        ++prefix;
    }
    return {value, prefix};
}

/// One decimal below 10, none from there on, judged after rounding.
int decimalsBelowTen(double value)
{
    return std::abs(value) < 9.95 ? 1 : 0;
}

int decimalsBelowHundred(double value)
{
    return std::abs(value) < 99.95 ? 1 : 0;
}

QString twoUnits(qint64 large, const QString &largeUnit, qint64 small, const QString &smallUnit,
                 const QLocale &locale)
{
    QString text = withUnit(formatCount(large, locale), largeUnit);
    if (small > 0)
        text += QLatin1Char(' ') + withUnit(formatCount(small, locale), smallUnit);
    return text;
}

QString localTime(qint64 nanoseconds, const QString &format)
{
    // Rounded down, so that a time before 1970 is not one millisecond off.
    const qint64 milliseconds =
        nanoseconds >= 0 ? nanoseconds / kMillisecond : -((-nanoseconds + kMillisecond - 1) / kMillisecond);
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(format);
}

} // namespace

QString formatCount(qint64 value, const QLocale &locale)
{
    QLocale grouped = locale;
    grouped.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    return grouped.toString(value);
}

QString formatCompact(double value, const QLocale &locale)
{
    static constexpr std::array kPrefixes{"", "k", "M", "G", "T"};
    if (!std::isfinite(value))
        return dash();
    if (std::abs(value) < 9.95)
        return fixed(value, std::round(value) == value ? 0 : 1, locale);
    if (std::abs(value) < 9999.5)
        return formatCount(std::llround(value), locale);
    const Prefixed scaled = prefixed(value, int(kPrefixes.size()) - 1);
    return fixed(scaled.value, decimalsBelowHundred(scaled.value), locale) +
           QLatin1String(kPrefixes.at(size_t(scaled.prefix)));
}

QLocale withLatinDigits(const QLocale &locale)
{
    const auto isLatin = [](const QLocale &one) { return one.zeroDigit() == QLatin1String("0"); };
    if (isLatin(locale))
        return locale;
    const QList<QLocale> same =
        QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    const auto found = std::find_if(same.begin(), same.end(), [&](const QLocale &one) {
        return isLatin(one) && one.decimalPoint() == QLatin1String(".");
    });
    return found == same.end() ? QLocale::c() : *found;
}

QString formatBytes(double bytes, const QLocale &locale)
{
    if (!(bytes >= 0) || std::isinf(bytes))
        return dash();
    const Prefixed scaled = prefixed(bytes, int(kByteUnits.size()) - 1);
    const int decimals = scaled.prefix == 0 ? 0 : decimalsBelowTen(scaled.value);
    return withUnit(fixed(scaled.value, decimals, locale), unit(kByteUnits.at(size_t(scaled.prefix))));
}

QString formatExactBytes(qint64 bytes, const QLocale &locale)
{
    return withUnit(formatCount(bytes, locale), unit(kByteUnits.front()));
}

QString formatByteRate(double bytesPerSecond, const QLocale &locale)
{
    if (!(bytesPerSecond >= 0) || std::isinf(bytesPerSecond))
        return dash();
    //: A rate: %1 is an amount with its unit, as in 3.1 MB/s
    return unit(QT_TRANSLATE_NOOP("eyewall::support::Format", "%1/s"))
        .arg(formatBytes(bytesPerSecond, locale));
}

QString formatDuration(qint64 nanoseconds, const QLocale &locale)
{
    if (nanoseconds < 0)
        return dash();
    if (nanoseconds < kMillisecond / 10)
        return withUnit(formatCount(std::llround(double(nanoseconds) / kMicrosecond), locale),
                        unit(QT_TRANSLATE_NOOP("eyewall::support::Format", "µs")));
    const double milliseconds = double(nanoseconds) / kMillisecond;
    if (milliseconds < 999.95)
        return withUnit(fixed(milliseconds, 1, locale),
                        unit(QT_TRANSLATE_NOOP("eyewall::support::Format", "ms")));
    const double seconds = double(nanoseconds) / kSecond;
    if (seconds < 59.95)
        return withUnit(fixed(seconds, 1, locale), unit(QT_TRANSLATE_NOOP("eyewall::support::Format", "s")));
    // 59.95 s would be written as 60.0 s.
    if (nanoseconds < kHour)
        return withUnit(formatCount(std::max<qint64>(1, nanoseconds / kMinute), locale),
                        unit(QT_TRANSLATE_NOOP("eyewall::support::Format", "min")));
    if (nanoseconds < kDay)
        return withUnit(formatCount(nanoseconds / kHour, locale),
                        unit(QT_TRANSLATE_NOOP("eyewall::support::Format", "h")));
    return withUnit(formatCount(nanoseconds / kDay, locale),
                    unit(QT_TRANSLATE_NOOP("eyewall::support::Format", "d")));
}

QString formatAge(qint64 nanoseconds, const QLocale &locale)
{
    if (nanoseconds < 0)
        return dash();
    const QString seconds = unit("s");
    const QString minutes = unit("min");
    const QString hours = unit("h");
    if (nanoseconds < kMinute)
        return withUnit(formatCount(nanoseconds / kSecond, locale), seconds);
    if (nanoseconds < kHour)
        return withUnit(formatCount(nanoseconds / kMinute, locale), minutes);
    if (nanoseconds < kDay)
        return twoUnits(nanoseconds / kHour, hours, nanoseconds % kHour / kMinute, minutes, locale);
    return twoUnits(nanoseconds / kDay, unit("d"), nanoseconds % kDay / kHour, hours, locale);
}

QString formatPercent(double ratio, const QLocale &locale)
{
    if (!std::isfinite(ratio))
        return dash();
    const double percent = ratio * 100;
    const bool isWhole = percent == 0 || std::abs(percent) >= 9.95;
    return withUnit(fixed(percent, isWhole ? 0 : 1, locale), QStringLiteral("%"));
}

QString formatRatio(double ratio, const QLocale &locale)
{
    return std::isfinite(ratio) ? fixed(ratio, decimalsBelowHundred(ratio), locale) + QChar(0x00d7) : dash();
}

QString formatTime(qint64 nanosecondsSinceEpoch)
{
    return localTime(nanosecondsSinceEpoch, QStringLiteral("HH:mm:ss.zzz"));
}

QString formatDateTime(qint64 nanosecondsSinceEpoch)
{
    return localTime(nanosecondsSinceEpoch, QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

} // namespace eyewall::support
