// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/range.h"

#include "server/http/characters.h"

#include <limits>
#include <optional>

namespace eyewall::http {

namespace {

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

ByteRange part(qint64 first, qint64 length)
{
    return length > 0 ? ByteRange{ByteRange::Kind::Part, first, length}
                      : ByteRange{ByteRange::Kind::Unsatisfiable, 0, 0};
}

} // namespace

ByteRange parseRange(QByteArrayView value, qint64 size)
{
    constexpr QByteArrayView kUnit("bytes=");
    const ByteRange whole{ByteRange::Kind::Whole, 0, size};
    if (value.size() < kUnit.size() || !equalsIgnoringCase(value.first(kUnit.size()), kUnit))
        return whole;
    const QByteArrayView spec = trimmed(value.sliced(kUnit.size()));
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return whole;
    const QByteArrayView lastText = spec.sliced(dash + 1);
    const std::optional<qint64> last = parseDigits(lastText);
    if (dash == 0)
        return last ? part(qMax(qint64(0), size - *last), qMin(*last, size)) : whole;
    const std::optional<qint64> first = parseDigits(spec.first(dash));
    if (!first || (!last && !lastText.isEmpty()) || (last && *last < *first))
        return whole;
    if (*first >= size)
        return part(0, 0);
    return part(*first, last && *last < size ? *last - *first + 1 : size - *first);
}

QByteArray contentRange(const ByteRange &range, qint64 size)
{
    const QByteArray total = '/' + QByteArray::number(size);
    switch (range.kind) {
    case ByteRange::Kind::Whole:
        break;
    case ByteRange::Kind::Unsatisfiable:
        return "bytes *" + total;
    case ByteRange::Kind::Part:
        return "bytes " + QByteArray::number(range.first) + '-' +
               QByteArray::number(range.first + range.length - 1) + total;
    }
    return {};
}

} // namespace eyewall::http
