// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/range.h"

#include "server/http/characters.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace eyewall::http {

namespace {

/// Bytes between two ranges that cost less than the boundary and the fields of another part.
constexpr qint64 kPartOverhead = 80;

/// A number of digits only; the largest one when it does not fit.
std::optional<qint64> parseDigits(QByteArrayView text)
{
    constexpr qint64 kLargest = std::numeric_limits<qint64>::max();
    if (text.isEmpty() || !isAllOf(kDigit, text))
        return std::nullopt;
    qint64 value = 0;
    for (const char c : text)
        value = value > (kLargest - (c - '0')) / 10 ? kLargest : value * 10 + (c - '0');
    return value;
}

/// One element of the list; of length 0 when it cannot be satisfied, absent when it is malformed.
std::optional<ByteRange> parseSpec(QByteArrayView spec, qint64 size)
{
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return std::nullopt;
    const QByteArrayView lastText = spec.sliced(dash + 1);
    const std::optional<qint64> last = parseDigits(lastText);
    if (dash == 0) {
        if (!last)
            return std::nullopt;
        const qint64 length = std::min(*last, size);
        return ByteRange{size - length, length};
    }
    const std::optional<qint64> first = parseDigits(spec.first(dash));
    if (!first || (!last && !lastText.isEmpty()) || (last && *last < *first))
        return std::nullopt;
    if (*first >= size)
        return ByteRange{};
    return ByteRange{*first, last && *last < size ? *last - *first + 1 : size - *first};
}

/// A suffix of some length is satisfiable even where there is nothing, which Content-Range has no words for.
bool isSuffixOfNothing(QByteArrayView spec, qint64 size)
{
    return size == 0 && spec.startsWith('-') && parseDigits(spec.sliced(1)).value_or(0) > 0;
}

struct Ordered {
    ByteRange range;
    std::size_t index; ///< of the element that asked for it
};

/// Joins what overlaps or is close; each result stands where the first of its elements stood.
std::vector<ByteRange> coalesced(std::vector<Ordered> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const Ordered &a, const Ordered &b) { return a.range.first < b.range.first; });
    std::vector<Ordered> joined;
    for (const Ordered &next : ranges) {
        if (!joined.empty() && next.range.first <= joined.back().range.end() + kPartOverhead) {
            ByteRange &last = joined.back().range;
            last.length = std::max(last.end(), next.range.end()) - last.first;
            joined.back().index = std::min(joined.back().index, next.index);
        } else {
            joined.push_back(next);
        }
    }
    std::sort(joined.begin(), joined.end(),
              [](const Ordered &a, const Ordered &b) { return a.index < b.index; });
    std::vector<ByteRange> parts;
    parts.reserve(joined.size());
    for (const Ordered &part : joined)
        parts.push_back(part.range);
    return parts;
}

} // namespace

RangeSet parseRanges(QByteArrayView value, qint64 size)
{
    constexpr QByteArrayView kUnit("bytes=");
    if (value.size() < kUnit.size() || !equalsIgnoringCase(value.first(kUnit.size()), kUnit))
        return {};
    std::vector<Ordered> ranges;
    std::size_t count = 0;
    for (QByteArrayView rest = value.sliced(kUnit.size()); !rest.isNull();) {
        const QByteArrayView spec = takeListElement(rest);
        if (spec.isEmpty())
            continue;
        const std::optional<ByteRange> range = parseSpec(spec, size);
        if (!range || ++count > std::size_t(kMostRanges) || isSuffixOfNothing(spec, size))
            return {};
        if (range->length > 0)
            ranges.push_back({*range, count});
    }
    if (count == 0)
        return {};
    if (ranges.empty())
        return {RangeSet::Kind::Unsatisfiable, {}};
    return {RangeSet::Kind::Parts, coalesced(std::move(ranges))};
}

QByteArray contentRange(const ByteRange &range, qint64 size)
{
    return "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.end() - 1) + '/' +
           QByteArray::number(size);
}

QByteArray unsatisfiedRange(qint64 size)
{
    return "bytes */" + QByteArray::number(size);
}

} // namespace eyewall::http
