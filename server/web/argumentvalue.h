// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/httperror.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QStringView>

#include <concepts>
#include <limits>
#include <optional>
#include <type_traits>

namespace eyewall::web {

/// What an argument of a request can be read as.
template<typename T>
concept ArgumentType = std::integral<T> || std::floating_point<T> || std::same_as<T, QString>;

/// Decimal digits with an optional sign; nothing for anything else and for what does not fit.
[[nodiscard]] std::optional<qint64> readInteger(QStringView text);
[[nodiscard]] std::optional<quint64> readUnsigned(QStringView text);
/// "1.5" or "1e3", whatever the locale; never infinite.
[[nodiscard]] std::optional<double> readReal(QStringView text);
/// "1", "true", "on", "yes" and "0", "false", "off", "no", in any case.
[[nodiscard]] std::optional<bool> readBoolean(QStringView text);

/// Throws HttpError 400: "Argument "n" is not a number: "x"".
[[noreturn]] void refuseArgument(QByteArrayView name, QStringView text, const char *expected);

template<std::integral T>
std::optional<T> readNumber(QStringView text)
{
    if constexpr (std::is_signed_v<T>) {
        const auto value = readInteger(text);
        const bool fits =
            value && *value >= std::numeric_limits<T>::min() && *value <= std::numeric_limits<T>::max();
        return fits ? std::optional(T(*value)) : std::nullopt;
    } else {
        const auto value = readUnsigned(text);
        return value && *value <= std::numeric_limits<T>::max() ? std::optional(T(*value)) : std::nullopt;
    }
}

template<ArgumentType T>
T argumentValue(QByteArrayView name, const QString &text)
{
    std::optional<T> value;
    const char *expected = "a number";
    if constexpr (std::same_as<T, QString>) {
        return text;
    } else if constexpr (std::same_as<T, bool>) {
        value = readBoolean(text);
        expected = "true or false";
    } else if constexpr (std::integral<T>) {
        value = readNumber<T>(text);
        expected = "a whole number in range";
    } else if (const auto real = readReal(text)) {
        value = T(*real);
    }
    if (!value)
        refuseArgument(name, text, expected);
    return *value;
}

} // namespace eyewall::web
