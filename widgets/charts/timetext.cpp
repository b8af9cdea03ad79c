// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/timetext.h"

#include "widgets/charts/seriesbuffer.h"

#include <QDateTime>

namespace eyewall::charts {

QString TimeText::age(qint64 seconds)
{
    if (seconds == 0)
        return tr("now");
    const QChar minus(0x2212);
    const QChar zero = QLatin1Char('0');
    if (seconds % 3600 == 0)
        //: So many hours ago, below a chart: −4 h
        return tr("%1%2 h").arg(minus).arg(seconds / 3600);
    const QString rest = QStringLiteral("%1").arg(seconds % 60, 2, 10, zero);
    if (seconds < 3600)
        return minus + QString::number(seconds / 60) + QLatin1Char(':') + rest;
    return minus +
           QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, zero).arg(rest);
}

QString TimeText::clock(qint64 secondsSinceEpoch, bool withSeconds)
{
    return QDateTime::fromSecsSinceEpoch(secondsSinceEpoch)
        .toString(withSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString TimeText::moment(qint64 secondsSinceEpoch, int seconds)
{
    if (seconds <= 1)
        return clock(secondsSinceEpoch);
    //: From one time of day to another
    return tr("%1 – %2").arg(clock(secondsSinceEpoch), clock(secondsSinceEpoch + seconds));
}

qint64 TimeText::roundedDown(qint64 second, int step)
{
    const int offset = QDateTime::fromSecsSinceEpoch(second).offsetFromUtc();
    return flooredQuotient(second + offset, step) * step - offset;
}

} // namespace eyewall::charts
