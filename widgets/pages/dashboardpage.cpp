// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/dashboardpage.h"

#include "widgets/charts/linechart.h"
#include "widgets/charts/stattile.h"
#include "widgets/support/cardframe.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"
#include "widgets/views/recordview.h"

#include <QGridLayout>

#include <algorithm>
#include <limits>

namespace eyewall::pages {

using charts::LineChart;
using charts::StatTile;
using support::Role;

namespace {

constexpr double kNanosecondsPerMillisecond = 1e6;
constexpr int kRoomyCharacters = 145;

double milliseconds(const monitor::Quantiles &latency, qint64 value)
{
    return latency.count == 0 ? std::numeric_limits<double>::quiet_NaN()
                              : double(value) / kNanosecondsPerMillisecond;
}

/// "3.1 / 22 MB/s", or both units when they differ.
QString bytesText(double in, double out)
{
    const auto unitAt = [](const QString &text) {
        const auto blank = std::find_if(text.rbegin(), text.rend(), [](QChar c) { return c.isSpace(); });
        return text.size() - (blank - text.rbegin()) - 1;
    };
    QString left = support::formatByteRate(in);
    const QString right = support::formatByteRate(out);
    if (left.mid(unitAt(left)) == right.mid(unitAt(right)))
        left.truncate(unitAt(left));
    return DashboardPage::tr("%1 / %2").arg(left, right);
}

QString signedCount(qint64 value)
{
    return value > 0 ? QLatin1Char('+') + support::formatCount(value) : support::formatCount(value);
}

} // namespace

DashboardPage::DashboardPage(const monitor::Source &source, const models::Pulse &pulse, QWidget *parent)
    : QWidget(parent)
    , m_pulse(pulse)
{
    createTiles();
    createCharts();
    setUpLayout();
    showTiles(pulse.latest());
    connect(&pulse, &models::Pulse::beat, this, &DashboardPage::showBeat);
    connect(&source, &monitor::Source::batchReady, this,
            [this](const monitor::Batch &batch) { m_routes.apply(batch.totals.time, batch.routes); });
}

/// The children read the buffers when they paint, so they go first.
DashboardPage::~DashboardPage()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void DashboardPage::createTiles()
{
    m_connectionsTile = new StatTile(tr("Connections"), &m_connections, m_clock, this);
    m_requestsTile = new StatTile(tr("Requests/s"), &m_requests, m_clock, this);
    m_messagesTile = new StatTile(tr("Messages/s"), &m_messages, m_clock, this);
    m_bytesTile = new StatTile(tr("In / Out"), &m_bytes, m_clock, this);
    m_latencyTile = new StatTile(tr("Latency p99"), &m_p99, m_clock, this);
    m_errorsTile = new StatTile(tr("Errors"), &m_errors, m_clock, this);
    m_connectionsTile->setRole(Role::Http);
    m_requestsTile->setRole(Role::Http);
    m_messagesTile->setRole(Role::WebSocket);
    m_bytesTile->setRole(Role::Good);
    m_latencyTile->setRole(Role::Warning);
    m_errorsTile->setRole(Role::Error);
}

void DashboardPage::createCharts()
{
    m_connectionsChart = new LineChart(tr("Open connections"), m_clock, this);
    m_connectionsChart->addSeries({tr("connections"), &m_connections, Role::Http, true, false});
    m_connectionsChart->setCounts(true);
    m_ratesChart = new LineChart(tr("Traffic per second"), m_clock, this);
    m_ratesChart->addSeries({tr("requests"), &m_requests, Role::Http, true, false});
    m_ratesChart->addSeries({tr("messages"), &m_messages, Role::WebSocket, true, false});
    m_ratesChart->setCounts(true);
    m_latencyChart = new LineChart(tr("Latency of HTTP requests"), m_clock, this);
    m_latencyChart->addSeries({tr("p50"), &m_p50, Role::Good, false, false});
    m_latencyChart->addSeries({tr("p90"), &m_p90, Role::Warning, false, false});
    m_latencyChart->addSeries({tr("p99"), &m_p99, Role::Error, false, true});
    m_latencyChart->setAxisUnit(tr("ms"));
    m_latencyChart->setFormats(
        {}, [](double ms) { return support::formatDuration(qint64(ms * kNanosecondsPerMillisecond)); });
    m_latencyChart->setMinimumTop(1);
}

QWidget *DashboardPage::createRouteCard()
{
    auto *card = new support::CardFrame(tr("Busiest routes"), this);
    card->setNote(tr("last minute"));
    card->setBodyFlush(true);
    m_routesView = new views::RecordView(card);
    m_routesView->setAccessibleName(tr("Busiest routes"));
    m_routesView->setSelectionMode(QAbstractItemView::NoSelection);
    m_routesView->setModel(&m_routes);
    card->body()->addWidget(m_routesView);
    return card;
}

void DashboardPage::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(metrics.pageMargin, metrics.pageMargin, metrics.pageMargin,
                               metrics.pageMargin);
    layout->setSpacing(metrics.cardGap);
    int column = 0;
    for (StatTile *tile :
         {m_connectionsTile, m_requestsTile, m_messagesTile, m_bytesTile, m_latencyTile, m_errorsTile}) {
        layout->addWidget(tile, 0, column);
        layout->setColumnStretch(column++, 1);
    }
    layout->addWidget(m_connectionsChart, 1, 0, 1, 3);
    layout->addWidget(createRouteCard(), 1, 3, 1, 3);
    layout->addWidget(m_ratesChart, 2, 0, 1, 3);
    layout->addWidget(m_latencyChart, 2, 3, 1, 3);
    layout->setRowStretch(1, 2);
    layout->setRowStretch(2, 3);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showNotes();
}

void DashboardPage::showBeat(const models::PulseFigures &figures)
{
    appendSeries(figures);
    showTiles(figures);
    m_connectionsChart->refresh();
    m_ratesChart->refresh();
    m_latencyChart->refresh();
}

void DashboardPage::appendSeries(const models::PulseFigures &figures)
{
    const monitor::Quantiles &latency = figures.httpLatency;
    for (qint64 second = figures.firstSecond; second <= figures.lastSecond; ++second) {
        m_connections.append(second, double(figures.totals.connectionsOpen()));
        m_requests.append(second, figures.requestsPerSecond);
        m_messages.append(second, figures.messagesPerSecond);
        m_bytes.append(second, figures.bytesInPerSecond + figures.bytesOutPerSecond);
        m_p50.append(second, milliseconds(latency, latency.p50));
        m_p90.append(second, milliseconds(latency, latency.p90));
        m_p99.append(second, milliseconds(latency, latency.p99));
        m_errors.append(second, figures.errorRatio);
    }
}

void DashboardPage::showTiles(const models::PulseFigures &figures)
{
    const monitor::Quantiles &latency = figures.httpLatency;
    m_connectionsTile->setValue(support::formatCount(qint64(figures.totals.connectionsOpen())));
    m_requestsTile->setValue(support::formatCompact(figures.requestsPerSecond));
    m_messagesTile->setValue(support::formatCompact(figures.messagesPerSecond));
    m_bytesTile->setValue(bytesText(figures.bytesInPerSecond, figures.bytesOutPerSecond));
    m_latencyTile->setValue(latency.count == 0 ? QStringLiteral("–") : support::formatDuration(latency.p99));
    m_errorsTile->setValue(support::formatPercent(figures.errorRatio));
    showNotes();
}

/// Notes stand beside the labels where there is room for both.
void DashboardPage::showNotes()
{
    const models::PulseFigures &figures = m_pulse.latest();
    const monitor::Quantiles &latency = figures.httpLatency;
    const bool isRoomy = width() >= kRoomyCharacters * fontMetrics().averageCharWidth();
    const qint64 more = figures.connectionsSinceMinute;
    m_connectionsTile->setNote(isRoomy && more != 0 ? signedCount(more) : QString());
    m_latencyTile->setNote(
        isRoomy && latency.count != 0 ? tr("p50 %1").arg(support::formatDuration(latency.p50)) : QString());
    m_errorsTile->setNote(
        isRoomy ? tr("%1 in 1 min").arg(support::formatCount(qint64(figures.errorsInMinute))) : QString());
}

} // namespace eyewall::pages
