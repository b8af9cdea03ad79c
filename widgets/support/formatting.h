// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>

namespace eyewall::support {

// Numbers as people read them. Every function takes the locale; units are translated. Thread: any.

/// The locale itself or, where it writes other digits, another of its language: addresses, ports and times of
/// day have Latin digits everywhere, and two kinds in one window are hard to read.
QLocale withLatinDigits(const QLocale &locale);
/// Every digit, grouped: 1,248.
QString formatCount(qint64 value, const QLocale &locale = QLocale());
/// At most four figures: 0.4, 7.5, 1,248, 18.6k, 212k, 3.1M. A dash for NaN.
QString formatCompact(double value, const QLocale &locale = QLocale());
/// 312 B, 2.2 kB, 18 kB, 3.1 MB; steps of 1000. A dash when negative.
QString formatBytes(double bytes, const QLocale &locale = QLocale());
/// Every byte: 1,024 B.
QString formatExactBytes(qint64 bytes, const QLocale &locale = QLocale());
/// 3.1 MB/s.
QString formatByteRate(double bytesPerSecond, const QLocale &locale = QLocale());
/// 40 µs, 0.7 ms, 812.5 ms, 2.3 s, 4 min, 3 h, 2 d. A dash when negative.
QString formatDuration(qint64 nanoseconds, const QLocale &locale = QLocale());
/// Whole seconds and up, two units where they help: 12 s, 4 min, 3 h 20 min, 2 d 4 h. A dash when negative.
QString formatAge(qint64 nanoseconds, const QLocale &locale = QLocale());
/// 0.3 % of the ratio 0.003; a dash for NaN.
QString formatPercent(double ratio, const QLocale &locale = QLocale());
/// How many times: 4.2×, 120×. A dash for NaN.
QString formatRatio(double ratio, const QLocale &locale = QLocale());
/// Local time of day with milliseconds, the same in every locale: 14:02:37.657. From ns since 1970 UTC.
QString formatTime(qint64 nanosecondsSinceEpoch);
/// The same with the day before it, in ISO order: 2026-11-23 14:02:37.657.
QString formatDateTime(qint64 nanosecondsSinceEpoch);

} // namespace eyewall::support
