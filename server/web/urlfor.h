// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <concepts>
#include <span>
#include <stdexcept>

namespace eyewall {

/// A URL that cannot be made; what() says why. Thread: any (a value).
class UrlError final : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

/// What a parameter of a pattern is to stand for: text in UTF-8 or a number, by name, {"id", 5}, or by its
/// place, 5. Thread: any (a value).
struct UrlArgument {
    QByteArray name; ///< empty: by place
    QByteArray value;

    template<std::integral N>
    UrlArgument(N number) // NOLINT(google-explicit-constructor): an argument is written as what it is
        : value(QByteArray::number(number))
    {
    }
    UrlArgument(const char *text) // NOLINT(google-explicit-constructor)
        : value(text)
    {
    }
    UrlArgument(const QByteArray &text) // NOLINT(google-explicit-constructor)
        : value(text)
    {
    }
    UrlArgument(const QString &text) // NOLINT(google-explicit-constructor)
        : value(text.toUtf8())
    {
    }
    UrlArgument(QByteArray parameter, const UrlArgument &argument)
        : name(std::move(parameter))
        , value(argument.value)
    {
    }
};

namespace web {

struct Route;

/// The path of a route with its parameters filled in and percent-encoded. Throws UrlError for a parameter
/// without an argument, an argument without a parameter, names mixed with places, what the pattern does not
/// match (an empty segment, or text for a number), and what browsers would take elsewhere ("..", "//host").
[[nodiscard]] QByteArray urlOf(const Route &route, std::span<const UrlArgument> arguments);

} // namespace web
} // namespace eyewall
