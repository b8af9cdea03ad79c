// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/timingview.h"

#include "widgets/inspectors/factsview.h"
#include "widgets/inspectors/hairline.h"
#include "widgets/inspectors/timingchart.h"
#include "widgets/models/connection.h"
#include "widgets/models/requestmodel.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace eyewall::inspectors {

namespace {

QString totalText(const models::RequestRow &request)
{
    if (request.seen.isUnfinished)
        return TimingView::tr("still open");
    const QString total = support::formatDuration(request.seen.duration);
    return request.seen.isAborted ? TimingView::tr("%1, cut before its end").arg(total) : total;
}

} // namespace

TimingView::TimingView(QWidget *parent)
    : QWidget(parent)
    , m_chart(new TimingChart(this))
    , m_facts(new FactsView(this))
{
    auto *note = new QLabel(tr("Measured at the server: the way through the network is not in it."), this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    const support::Metrics metrics = support::Metrics::of(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.cardGap);
    layout->addWidget(m_chart);
    layout->addWidget(new Hairline(this));
    layout->addWidget(m_facts);
    layout->addWidget(note);
    layout->addStretch();
}

void TimingView::showTiming(const models::RequestRow &request, const models::Connection *connection)
{
    const Timing timing = timingOf(request);
    m_chart->showTiming(timing);
    QList<Fact> facts{{tr("Begin"), support::formatDateTime(request.seen.time), true}};
    for (const Phase &phase : timing.phases)
        facts.append({phase.name, phase.told});
    facts.append({tr("In all"), totalText(request)});
    if (!timing.isOpen)
        facts.append({tr("End"), support::formatDateTime(request.seen.time + request.seen.duration), true});
    if (connection && connection->openedAt > 0 && connection->openedAt <= request.seen.time)
        facts.append(
            {tr("Connection open for"), support::formatDuration(request.seen.time - connection->openedAt)});
    m_facts->showFacts(facts);
}

QString TimingView::text() const
{
    return m_facts->text();
}

} // namespace eyewall::inspectors
