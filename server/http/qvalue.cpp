// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/qvalue.h"

#include "server/http/characters.h"

namespace eyewall::http {

namespace {

/// "0", "0.5", "1.000": thousandths.
std::optional<int> parseQValue(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 5 || (text[0] != '0' && text[0] != '1'))
        return std::nullopt;
    if (text.size() > 1 && text[1] != '.')
        return std::nullopt;
    int value = text[0] - '0';
    for (qsizetype i = 2; i < 5; ++i) {
        const char digit = i < text.size() ? text[i] : '0';
        if (!isOf(kDigit, digit))
            return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value <= 1000 ? std::optional(value) : std::nullopt;
}

} // namespace

WeightedElement parseWeighted(QByteArrayView element)
{
    WeightedElement parsed;
    qsizetype semicolon = element.indexOf(';');
    parsed.name = trimmed(semicolon < 0 ? element : element.first(semicolon));
    parsed.weight = 1000;
    while (semicolon >= 0) {
        element = element.sliced(semicolon + 1);
        semicolon = element.indexOf(';');
        const QByteArrayView parameter = trimmed(semicolon < 0 ? element : element.first(semicolon));
        if (parameter.size() >= 2 && toLower(parameter[0]) == 'q' && parameter[1] == '=')
            parsed.weight = parseQValue(parameter.sliced(2));
    }
    if (parsed.name.isEmpty())
        parsed.weight = std::nullopt;
    return parsed;
}

} // namespace eyewall::http
