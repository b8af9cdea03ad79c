// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/optiontype.h"

#include <cmath>

namespace eyewall {
namespace options {

core::Result<qint64> parseInteger(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return core::Error{QStringLiteral("\"%1\" is not a whole number").arg(text)};
    if (value < least || value > most)
        return core::Error{QStringLiteral("%1 is not between %2 and %3").arg(value).arg(least).arg(most)};
    return value;
}

core::Result<QList<qint64>> parseIntegers(const QString &text, qint64 least, qint64 most)
{
    const qsizetype colon = text.indexOf(u':');
    const auto first = parseInteger(text.left(colon), least, most);
    if (!first)
        return first.error();
    // As "7:" is in Tornado: the number alone.
    const QString end = colon < 0 ? QString() : text.mid(colon + 1);
    const auto last = end.trimmed().isEmpty() ? first : parseInteger(end, least, most);
    if (!last)
        return last.error();
    if (*last < *first)
        return core::Error{QStringLiteral("the range %1 ends before it begins").arg(text)};
    // The difference of two numbers far apart does not fit into their type.
    if (quint64(*last) - quint64(*first) >= quint64(kMaxValues))
        return core::Error{QStringLiteral("the range %1 has more than %2 numbers").arg(text).arg(kMaxValues)};
    QList<qint64> values;
    for (qint64 offset = 0; offset <= *last - *first; ++offset)
        values.append(*first + offset);
    return values;
}

core::Error notWhole(const QString &text, const char *unit)
{
    return {QStringLiteral("\"%1\" is not a whole number of %2").arg(text, QLatin1String(unit))};
}

} // namespace options

core::Result<double> OptionType<double>::parse(const QString &text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return core::Error{QStringLiteral("\"%1\" is not a number").arg(text)};
    return value;
}

core::Result<bool> OptionType<bool>::parse(const QString &text)
{
    const QString word = text.trimmed().toLower();
    for (const char *yes : {"true", "yes", "on", "1", "t", "y"}) {
        if (word == QLatin1String(yes))
            return true;
    }
    for (const char *no : {"false", "no", "off", "0", "f", "n"}) {
        if (word == QLatin1String(no))
            return false;
    }
    return core::Error{QStringLiteral("\"%1\" is neither yes nor no").arg(text)};
}

} // namespace eyewall
