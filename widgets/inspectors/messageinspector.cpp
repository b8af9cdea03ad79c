// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/messageinspector.h"

#include "widgets/inspectors/bodyview.h"
#include "widgets/inspectors/chiplabel.h"
#include "widgets/inspectors/factsview.h"
#include "widgets/models/words.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"

#include <QVBoxLayout>

namespace eyewall::inspectors {

MessageInspector::MessageInspector(QWidget *parent)
    : QWidget(parent)
    , m_kind(new ChipLabel(this))
    , m_title(new support::ElidedLabel(this))
    , m_facts(new FactsView(this))
    , m_payload(new BodyView(tr("Payload"), this))
{
    QFont bold = support::fixedFont(font());
    bold.setBold(true);
    m_title->setFont(bold);
    const support::Metrics metrics = support::Metrics::of(this);
    auto *header = new QHBoxLayout;
    header->setSpacing(metrics.unit * 2);
    header->addWidget(m_kind);
    header->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.cardPadding, metrics.cardGap, metrics.cardPadding, metrics.cardGap);
    layout->setSpacing(metrics.cardGap);
    layout->addLayout(header);
    layout->addWidget(m_facts);
    layout->addWidget(m_payload, 1);
}

void MessageInspector::showMessage(const monitor::MessageSeen &message, const QString &route)
{
    const QString name = models::connectionName(message.connection);
    m_kind->setChip(models::kindName(message.kind), models::kindTone(message.kind));
    if (message.isInjected)
        m_title->setText(tr("→ from this window to %1").arg(name));
    else if (message.direction == monitor::Direction::In)
        m_title->setText(tr("← from %1").arg(name));
    else
        m_title->setText(tr("→ to %1").arg(name));
    QList<Fact> facts{{tr("Time"), support::formatDateTime(message.time), true}};
    if (!route.isEmpty())
        facts.append({tr("Route"), route, true});
    if (message.closeCode != 0)
        facts.append(
            {tr("Close code"),
             QStringLiteral("%1 %2").arg(message.closeCode).arg(models::closeCodeName(message.closeCode))});
    m_facts->showFacts(facts);
    // Text frames are text whatever they look like (RFC 6455 section 5.6); JSON among them is found by
    // looking.
    m_payload->showBody({message.payload,
                         {},
                         message.size,
                         message.isTruncated,
                         message.areBytesDropped && message.payload.isEmpty() && message.size > 0});
}

QString MessageInspector::factsText() const
{
    return m_title->text() + QLatin1Char('\n') + m_facts->text();
}

} // namespace eyewall::inspectors
