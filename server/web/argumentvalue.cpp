// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/argumentvalue.h"

#include <charconv>
#include <cmath>

namespace eyewall::web {
namespace {

constexpr qsizetype kMostShown = 40; // characters of a wrong value

template<typename T>
std::optional<T> whole(QStringView text)
{
    const QByteArray latin = text.toLatin1();
    const char *begin =
        latin.startsWith('+') && latin.size() > 1 && latin[1] != '-' ? latin.begin() + 1 : latin.begin();
    T value = 0;
    const auto result = std::from_chars(begin, latin.end(), value);
    return result.ec == std::errc() && result.ptr == latin.end() ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<qint64> readInteger(QStringView text)
{
    return whole<qint64>(text);
}

std::optional<quint64> readUnsigned(QStringView text)
{
    return whole<quint64>(text);
}

std::optional<double> readReal(QStringView text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<bool> readBoolean(QStringView text)
{
    for (const char *word : {"1", "true", "on", "yes"}) {
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return true;
    }
    for (const char *word : {"0", "false", "off", "no"}) {
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return false;
    }
    return std::nullopt;
}

void refuseArgument(QByteArrayView name, QStringView text, const char *expected)
{
    const QString shown =
        text.size() > kMostShown ? text.first(kMostShown).toString() + QChar(0x2026) : text.toString();
    throw HttpError(400, QStringLiteral("Argument \"%1\" is not %2: \"%3\"")
                             .arg(QString::fromUtf8(name), QLatin1String(expected), shown));
}

} // namespace eyewall::web
