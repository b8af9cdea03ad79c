// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/batch.h"

#include <array>
#include <numeric>
#include <utility>

namespace eyewall::monitor {

namespace {

QString dotted(const std::array<quint8, 16> &bytes)
{
    return QStringLiteral("%1.%2.%3.%4").arg(bytes[0]).arg(bytes[1]).arg(bytes[2]).arg(bytes[3]);
}

/// First and length of the longest run of zero groups that RFC 5952 section 4.2 lets "::" stand for.
std::pair<int, int> longestZeroRun(const std::array<quint16, 8> &groups)
{
    std::pair<int, int> best{-1, 1};
    for (int begin = 0; begin < 8; ++begin) {
        int end = begin;
        while (end < 8 && groups[std::size_t(end)] == 0)
            ++end;
        if (end - begin > best.second)
            best = {begin, end - begin};
    }
    return best;
}

QString coloned(const std::array<quint8, 16> &bytes)
{
    std::array<quint16, 8> groups{};
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i] = quint16(bytes[2 * i] << 8 | bytes[2 * i + 1]);
    const auto [zeroBegin, zeroLength] = longestZeroRun(groups);
    QString text;
    for (int i = 0; i < 8; ++i) {
        if (i == zeroBegin) {
            text += QLatin1String("::");
            i += zeroLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(QLatin1Char(':')))
            text += QLatin1Char(':');
        text += QString::number(groups[std::size_t(i)], 16);
    }
    return text;
}

} // namespace

QString Endpoint::addressText() const
{
    if (isUnix())
        return QStringLiteral("unix");
    return isIPv6 ? coloned(address) : dotted(address);
}

QString Endpoint::text() const
{
    if (isUnix())
        return addressText();
    const QString host = isIPv6 ? QLatin1Char('[') + addressText() + QLatin1Char(']') : addressText();
    return host + QLatin1Char(':') + QString::number(port);
}

quint64 Totals::dropped() const
{
    return std::accumulate(drops.begin(), drops.end(), quint64(0));
}

quint64 Totals::limited() const
{
    quint64 sum = 0;
    for (std::size_t i = 0; i < limits.size(); ++i)
        sum += isUsual(Limit(i)) ? 0 : limits[i];
    return sum;
}

} // namespace eyewall::monitor
