// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filtercode.h"

#include <algorithm>
#include <iterator>

namespace eyewall::capture {

namespace {

const FilterCode kCodes[] = {
    {u"~m", FilterKey::Method},
    {u"~c", FilterKey::Status},
    {u"~d", FilterKey::Host},
    {u"~u", FilterKey::Url},
    {u"~src", FilterKey::Client},
    {u"~t", FilterKey::Type},
    {u"~h", FilterKey::Header},
    {u"~b", FilterKey::Body},
    {u"~q", FilterKey::Is, QLatin1String("running")},
    {u"~s", FilterKey::Is, QLatin1String("running"), true},
    {u"~e", FilterKey::Is, QLatin1String("error")},
    {u"~websocket", FilterKey::Is, QLatin1String("ws")},
};

struct WordComparison {
    QStringView word;
    FilterOperator meaning;
};

constexpr WordComparison kComparisons[] = {
    {u"contains", FilterOperator::Contains}, {u"matches", FilterOperator::Matches},
    {u"in", FilterOperator::Equal},          {u"eq", FilterOperator::Equal},
    {u"ne", FilterOperator::NotEqual},       {u"gt", FilterOperator::Greater},
    {u"ge", FilterOperator::GreaterEqual},   {u"lt", FilterOperator::Less},
    {u"le", FilterOperator::LessEqual},
};

} // namespace

const FilterCode *findFilterCode(QStringView text)
{
    const auto *found = std::find_if(std::begin(kCodes), std::end(kCodes),
                                     [text](const FilterCode &code) { return code.text == text; });
    return found == std::end(kCodes) ? nullptr : found;
}

QString filterCodes()
{
    QStringList list;
    for (const FilterCode &code : kCodes)
        list.append(code.text.toString());
    return list.join(QLatin1Char(' '));
}

std::optional<FilterOperator> comparisonOfWord(QStringView word)
{
    for (const WordComparison &known : kComparisons) {
        if (known.word.compare(word, Qt::CaseInsensitive) == 0)
            return known.meaning;
    }
    return std::nullopt;
}

} // namespace eyewall::capture
