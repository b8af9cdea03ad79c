// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/options/optiontime.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <chrono>
#include <concepts>
#include <type_traits>

namespace eyewall {

/// How a type of option is read and shown. Specialize it for a type of your own: see OptionValue for what it
/// has to have. Thread: any.
template<typename T>
struct OptionType;

namespace options {

/// How a value stands in a JSON file; text can be of any type.
enum class Literal : quint8 { Text, Number, Truth };

/// What a range such as "1:100000" may have at most, and any option of several values.
inline constexpr qsizetype kMaxValues = 10'000;

[[nodiscard]] core::Result<qint64> parseInteger(const QString &text, qint64 least, qint64 most);
/// "4", or all of "1:3".
[[nodiscard]] core::Result<QList<qint64>> parseIntegers(const QString &text, qint64 least, qint64 most);
[[nodiscard]] core::Error notWhole(const QString &text, const char *unit);

} // namespace options

template<>
struct OptionType<QString> {
    static constexpr const char *kMetavar = "TEXT";
    static constexpr options::Literal kLiteral = options::Literal::Text;
    static core::Result<QString> parse(const QString &text) { return text; }
    static QString text(const QString &value) { return value; }
};

template<std::signed_integral T>
struct OptionType<T> {
    static constexpr const char *kMetavar = "N";
    static constexpr options::Literal kLiteral = options::Literal::Number;
    static core::Result<T> parse(const QString &text)
    {
        const auto value =
            options::parseInteger(text, std::numeric_limits<T>::min(), std::numeric_limits<T>::max());
        return value ? core::Result<T>(T(*value)) : value.error();
    }
    static core::Result<QList<T>> parseSeveral(const QString &text)
    {
        const auto values =
            options::parseIntegers(text, std::numeric_limits<T>::min(), std::numeric_limits<T>::max());
        return values ? core::Result<QList<T>>(QList<T>(values->begin(), values->end())) : values.error();
    }
    static QString text(T value) { return QString::number(value); }
};

template<>
struct OptionType<double> {
    static constexpr const char *kMetavar = "NUMBER";
    static constexpr options::Literal kLiteral = options::Literal::Number;
    static core::Result<double> parse(const QString &text);
    static QString text(double value) { return QString::number(value, 'g', 15); }
};

/// "true", "yes", "on", "1" and their opposites, without case; anything else is an error.
template<>
struct OptionType<bool> {
    static constexpr const char *kMetavar = "yes|no";
    static constexpr options::Literal kLiteral = options::Literal::Truth;
    static core::Result<bool> parse(const QString &text);
    static QString text(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
};

template<>
struct OptionType<QDateTime> {
    static constexpr const char *kMetavar = "DATE-TIME";
    static constexpr options::Literal kLiteral = options::Literal::Text;
    static core::Result<QDateTime> parse(const QString &text) { return options::parseDateTime(text); }
    static QString text(const QDateTime &value) { return value.toString(Qt::ISODate); }
};

/// A value that is no whole number of the type's unit is an error.
template<std::integral Count, typename Unit>
struct OptionType<std::chrono::duration<Count, Unit>> {
    using Duration = std::chrono::duration<Count, Unit>;
    static constexpr const char *kMetavar = "TIME";
    static constexpr options::Literal kLiteral = options::Literal::Number;
    static core::Result<Duration> parse(const QString &text)
    {
        const auto value = options::parseDuration(text);
        if (!value)
            return value.error();
        const auto rounded = std::chrono::duration_cast<Duration>(*value);
        if (std::chrono::duration_cast<std::chrono::microseconds>(rounded) != *value)
            return options::notWhole(text, Unit::num == 1 && Unit::den == 1000 ? "milliseconds"
                                                                               : "units of this option");
        return rounded;
    }
    static QString text(Duration value) { return options::durationText(value); }
};

/// One value of an option: a type with an OptionType. It is of text, whole numbers, double, bool, QDateTime
/// or a length of time (std::chrono::milliseconds) when you add none.
template<typename T>
concept OptionScalar = std::copyable<T> && requires(const QString &text, const T &value)
{
    {
        OptionType<T>::parse(text)
        } -> std::same_as<core::Result<T>>;
    {
        OptionType<T>::text(value)
        } -> std::same_as<QString>;
    {
        OptionType<T>::kMetavar
        } -> std::convertible_to<const char *>;
    {
        OptionType<T>::kLiteral
        } -> std::convertible_to<options::Literal>;
};

namespace options {

template<typename T>
struct Several : std::false_type {
    using Item = T;
};
template<typename T>
struct Several<QList<T>> : std::true_type {
    using Item = T;
};

} // namespace options

/// What an option can be: an OptionScalar, or a QList of them for one that takes several values.
template<typename T>
concept OptionValue = OptionScalar<typename options::Several<T>::Item>;

} // namespace eyewall
