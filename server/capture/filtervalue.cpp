// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filtervalue.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace eyewall::capture {

namespace {

struct Unit {
    const char16_t *name;
    double factor;
};

constexpr std::array<Unit, 5> kCounts = {{{u"", 1}, {u"k", 1e3}, {u"m", 1e6}, {u"g", 1e9}, {u"t", 1e12}}};

constexpr std::array<Unit, 16> kDurations = {{{u"ns", 1},
                                              {u"us", 1e3},
                                              {u"\u00b5s", 1e3},
                                              {u"\u03bcs", 1e3},
                                              {u"ms", 1e6},
                                              {u"s", 1e9},
                                              {u"sec", 1e9},
                                              {u"m", 6e10},
                                              {u"min", 6e10},
                                              {u"h", 3.6e12},
                                              {u"hour", 3.6e12},
                                              {u"hours", 3.6e12},
                                              {u"d", 8.64e13},
                                              {u"day", 8.64e13},
                                              {u"days", 8.64e13},
                                              {u"w", 6.048e14}}};

constexpr std::array<Unit, 14> kSizes = {{{u"", 1},
                                          {u"b", 1},
                                          {u"k", 1e3},
                                          {u"kb", 1e3},
                                          {u"m", 1e6},
                                          {u"mb", 1e6},
                                          {u"g", 1e9},
                                          {u"gb", 1e9},
                                          {u"ki", 1024},
                                          {u"kib", 1024},
                                          {u"mi", 1048576},
                                          {u"mib", 1048576},
                                          {u"gi", 1073741824},
                                          {u"gib", 1073741824}}};

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// The number in front and what stands behind it.
std::optional<std::pair<double, QStringView>> split(QStringView text)
{
    const auto isOfNumber = [](QChar c) { return isDigit(c) || c == QLatin1Char('.'); };
    const auto end = std::find_if_not(text.begin(), text.end(), isOfNumber);
    const qsizetype length = end - text.begin();
    bool isGood = false;
    const double number = text.first(length).toDouble(&isGood);
    if (!isGood || !std::isfinite(number))
        return std::nullopt;
    return std::pair(number, text.mid(length));
}

std::optional<FilterRange> withUnit(QStringView text, std::span<const Unit> units, double bareFactor)
{
    const auto parts = split(text);
    if (!parts)
        return std::nullopt;
    const auto [number, unit] = *parts;
    if (unit.isEmpty())
        return FilterRange{number * bareFactor, number * bareFactor};
    const auto found = std::find_if(units.begin(), units.end(), [unit = unit](const Unit &known) {
        return unit.compare(QStringView(known.name), Qt::CaseInsensitive) == 0;
    });
    if (found == units.end())
        return std::nullopt;
    return FilterRange{number * found->factor, number * found->factor};
}

} // namespace

std::optional<FilterRange> readNumber(QStringView text)
{
    const bool isClass =
        text.size() == 3 && isDigit(text[0]) && text.mid(1).compare(u"xx", Qt::CaseInsensitive) == 0;
    if (!isClass)
        return withUnit(text, kCounts, 1);
    const int low = text[0].digitValue() * 100;
    return FilterRange{double(low), double(low + 99)};
}

std::optional<FilterRange> readDuration(QStringView text, bool isInSeconds)
{
    return withUnit(text, kDurations, isInSeconds ? 1e9 : 1e6);
}

std::optional<FilterRange> readSize(QStringView text)
{
    return withUnit(text, kSizes, 1);
}

std::optional<FilterRange> readConnection(QStringView text)
{
    if (text.startsWith(u"c-", Qt::CaseInsensitive))
        text = text.mid(2);
    bool isGood = false;
    const quint64 number = text.toULongLong(&isGood, 16);
    if (!isGood || text.startsWith(QLatin1Char('+')))
        return std::nullopt;
    return FilterRange{double(number), double(number)};
}

FilterRange compared(FilterOperator comparison, const FilterRange &range)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    switch (comparison) {
    case FilterOperator::Greater:
        return {std::nextafter(range.high, kInfinity), kInfinity};
    case FilterOperator::GreaterEqual:
        return {range.low, kInfinity};
    case FilterOperator::Less:
        return {-kInfinity, std::nextafter(range.low, -kInfinity)};
    case FilterOperator::LessEqual:
        return {-kInfinity, range.high};
    default:
        return range;
    }
}

} // namespace eyewall::capture
