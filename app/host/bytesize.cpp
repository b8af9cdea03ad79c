// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/bytesize.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QCoreApplication>

#include <algorithm>
#include <optional>

namespace eyewall::host {
namespace {

/// The context of the translations.
struct SizeText {
    Q_DECLARE_TR_FUNCTIONS(eyewall::host::ByteSize)
};

struct Unit {
    const char *name;
    qint64 bytes;
};

// In the order in which one is looked for that fits a number.
constexpr Unit kUnits[] = {
    {"GiB", 1024 * 1024 * 1024}, {"MiB", 1024 * 1024}, {"KiB", 1024}, {"GB", 1'000'000'000},
    {"MB", 1'000'000},           {"kB", 1'000},        {"B", 1},
};

// A size taken apart; the views are into its text.
struct Parts {
    QByteArrayView whole;
    QByteArrayView fraction; // digits behind the point
    qint64 unit = 1;         // bytes
};

std::optional<qint64> unitOf(QByteArrayView name)
{
    const auto found = std::find_if(std::begin(kUnits), std::end(kUnits), [&](const Unit &unit) {
        return name.compare(unit.name, Qt::CaseInsensitive) == 0;
    });
    return found == std::end(kUnits) ? std::nullopt : std::optional(found->bytes);
}

QByteArrayView takeDigits(QByteArrayView &text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const QByteArrayView digits =
        text.first(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
    text = text.sliced(digits.size());
    return digits;
}

// Absent when it is no size.
std::optional<Parts> takeApart(QByteArrayView text)
{
    Parts parts;
    parts.whole = takeDigits(text);
    const bool hasPoint = text.startsWith('.');
    if (hasPoint) {
        text = text.sliced(1);
        parts.fraction = takeDigits(text);
    }
    if (parts.whole.isEmpty() || hasPoint == parts.fraction.isEmpty())
        return std::nullopt;
    if (text.isEmpty())
        return hasPoint ? std::nullopt : std::optional(parts);
    const std::optional<qint64> unit = unitOf(text.sliced(text.startsWith(' ') ? 1 : 0));
    // "1.500" and "1.500 B" may well be meant as one and a half thousand.
    if (!unit || (hasPoint && *unit == 1))
        return std::nullopt;
    parts.unit = *unit;
    return parts;
}

// Absent when there are too many.
std::optional<qint64> bytesOf(const Parts &parts)
{
    // From the last digit on, so that it is exact however many there are.
    qint64 part = 0;
    for (qsizetype i = parts.fraction.size(); i-- > 0;)
        part = ((parts.fraction[i] - '0') * parts.unit + part) / 10;
    bool isNumber = false;
    const qint64 count = parts.whole.toLongLong(&isNumber);
    if (!isNumber || count > (std::numeric_limits<qint64>::max() - part) / parts.unit)
        return std::nullopt;
    return count * parts.unit + part;
}

} // namespace

core::Result<qint64> parseByteSize(const QString &text, qint64 least, qint64 most)
{
    const QByteArray plain = text.toLatin1(); // with "?" for other letters and digits than ours
    const std::optional<Parts> parts = takeApart(plain);
    if (!parts)
        return core::Error{SizeText::tr("\"%1\": expected a size such as 65536, 64 KiB or 10 MiB").arg(text),
                           {}};
    const std::optional<qint64> bytes = bytesOf(*parts);
    if (bytes && *bytes >= least && *bytes <= most)
        return *bytes;
    return core::Error{
        SizeText::tr("\"%1\" is not a size from %2 to %3").arg(text, byteSizeText(least), byteSizeText(most)),
        {}};
}

QString byteSizeText(qint64 bytes)
{
    Q_ASSERT(bytes >= 0);
    const Unit *fits = std::find_if(std::begin(kUnits), std::end(kUnits), [&](const Unit &unit) {
        return unit.bytes == 1 || (bytes > 0 && bytes % unit.bytes == 0);
    });
    return QStringLiteral("%1 %2").arg(bytes / fits->bytes).arg(QLatin1String(fits->name));
}

} // namespace eyewall::host
