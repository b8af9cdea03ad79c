// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/dashboardtiles.h"

#include "widgets/charts/stattile.h"
#include "widgets/models/pulse.h"
#include "widgets/pages/dashboardseries.h"
#include "widgets/support/formatting.h"

#include <algorithm>

namespace eyewall::pages {

using charts::StatTile;
using support::Role;

namespace {

QString signedCount(qint64 value)
{
    return value > 0 ? QLatin1Char('+') + support::formatCount(value) : support::formatCount(value);
}

/// Where the unit begins.
qsizetype unitAt(const QString &text)
{
    const auto blank = std::find_if(text.rbegin(), text.rend(), [](QChar c) { return c.isSpace(); });
    return text.size() - (blank - text.rbegin()) - 1;
}

/// "3.1 / 22 MB/s", or both units when they differ.
QString bytesText(double in, double out)
{
    QString left = support::formatByteRate(in);
    const QString right = support::formatByteRate(out);
    if (left.mid(unitAt(left)) == right.mid(unitAt(right)))
        left.truncate(unitAt(left));
    return DashboardTiles::tr("%1 / %2").arg(left, right);
}

} // namespace

DashboardTiles::DashboardTiles(const DashboardSeries &series, charts::FrameClock &clock, QWidget *parent)
    : m_connections(new StatTile(tr("Connections"), &series.connections, clock, parent))
    , m_requests(new StatTile(tr("Requests/s"), &series.requests, clock, parent))
    , m_messages(new StatTile(tr("Messages/s"), &series.messages, clock, parent))
    , m_bytes(new StatTile(tr("In / Out"), &series.bytes, clock, parent))
    , m_latency(new StatTile(tr("Latency p99"), &series.p99, clock, parent))
    , m_errors(new StatTile(tr("Errors"), &series.errors, clock, parent))
{
    m_connections->setRole(Role::Http);
    m_requests->setRole(Role::Http);
    m_messages->setRole(Role::WebSocket);
    m_bytes->setRole(Role::Good);
    m_latency->setRole(Role::Warning);
    m_errors->setRole(Role::Error);
}

std::vector<StatTile *> DashboardTiles::all() const
{
    return {m_connections, m_requests, m_messages, m_bytes, m_latency, m_errors};
}

void DashboardTiles::show(const models::PulseFigures &figures, bool isRoomy)
{
    showConnections(figures, isRoomy);
    m_requests->setReading(support::formatCompact(figures.requestsPerSecond));
    m_messages->setReading(support::formatCompact(figures.messagesPerSecond));
    m_bytes->setReading(bytesText(figures.bytesInPerSecond, figures.bytesOutPerSecond));
    showLatency(figures, isRoomy);
    showErrors(figures, isRoomy);
}

void DashboardTiles::setCompact(bool isCompact)
{
    for (StatTile *tile : all())
        tile->setCompact(isCompact);
}

void DashboardTiles::showConnections(const models::PulseFigures &figures, bool isRoomy)
{
    const qint64 more = figures.connectionsSinceMinute;
    m_connections->setReading(support::formatCount(qint64(figures.totals.connectionsOpen())),
                              isRoomy && more != 0 ? signedCount(more) : QString());
}

void DashboardTiles::showLatency(const models::PulseFigures &figures, bool isRoomy)
{
    const monitor::Quantiles &latency = figures.httpLatency;
    if (latency.count == 0)
        return m_latency->setReading(QStringLiteral("–"));
    m_latency->setReading(support::formatDuration(latency.p99),
                          isRoomy ? tr("p50 %1").arg(support::formatDuration(latency.p50)) : QString());
}

void DashboardTiles::showErrors(const models::PulseFigures &figures, bool isRoomy)
{
    m_errors->setReading(support::formatPercent(figures.errorRatio),
                         isRoomy ? tr("%1 in 1 min").arg(support::formatCount(qint64(figures.errorsInMinute)))
                                 : QString());
}

} // namespace eyewall::pages
