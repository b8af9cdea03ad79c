// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/locale/acceptlanguage.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace eyewall {

namespace {

constexpr std::size_t kMaxLanguages = 100;

struct Wanted {
    QByteArrayView language;
    int weight = 1000;
};

bool isLanguage(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 35 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    });
}

/// "0.75" as 750.
std::optional<int> weightOf(QByteArrayView text)
{
    bool isNumber = false;
    const double weight = text.toByteArray().toDouble(&isNumber);
    const bool isValid = isNumber && weight >= 0 && weight <= 1;
    return isValid ? std::optional(static_cast<int>(weight * 1000 + 0.5)) : std::nullopt;
}

std::optional<Wanted> read(QByteArrayView element)
{
    const qsizetype semicolon = element.indexOf(';');
    Wanted wanted{element.first(semicolon < 0 ? element.size() : semicolon).trimmed()};
    if (semicolon >= 0) {
        const QByteArrayView parameter = element.sliced(semicolon + 1).trimmed();
        const bool isWeight = parameter.startsWith("q=") || parameter.startsWith("Q=");
        const auto weight = isWeight ? weightOf(parameter.sliced(2).trimmed()) : std::nullopt;
        if (!weight)
            return std::nullopt;
        wanted.weight = *weight;
    }
    return wanted.weight > 0 && isLanguage(wanted.language) ? std::optional(wanted) : std::nullopt;
}

} // namespace

QStringList acceptedLanguages(QByteArrayView field)
{
    std::vector<Wanted> all;
    while (!field.isEmpty() && all.size() < kMaxLanguages) {
        const qsizetype comma = field.indexOf(',');
        if (const auto wanted = read(field.first(comma < 0 ? field.size() : comma)))
            all.push_back(*wanted);
        field = field.sliced(comma < 0 ? field.size() : comma + 1);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Wanted &a, const Wanted &b) { return a.weight > b.weight; });
    QStringList languages;
    for (const Wanted &wanted : all)
        languages.append(QString::fromLatin1(wanted.language));
    return languages;
}

} // namespace eyewall
