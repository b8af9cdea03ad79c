// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessiontotals.h"

#include "server/capture/sessionwords.h"
#include "server/monitor/limitname.h"

namespace eyewall::capture {

void visitTotals(monitor::Totals &totals,
                 const std::function<void(const QString &name, quint64 &value)> &visit)
{
    visit(QStringLiteral("connectionsOpened"), totals.connectionsOpened);
    visit(QStringLiteral("connectionsClosed"), totals.connectionsClosed);
    visit(QStringLiteral("webSocketsOpen"), totals.webSocketsOpen);
    visit(QStringLiteral("eventStreamsOpen"), totals.eventStreamsOpen);
    visit(QStringLiteral("requests"), totals.requests);
    visit(QStringLiteral("messagesIn"), totals.messagesIn);
    visit(QStringLiteral("messagesOut"), totals.messagesOut);
    visit(QStringLiteral("bytesIn"), totals.bytesIn);
    visit(QStringLiteral("bytesOut"), totals.bytesOut);
    visit(QStringLiteral("queuedBytes"), totals.queuedBytes);
    for (std::size_t i = 0; i < totals.responses.size(); ++i)
        visit(QStringLiteral("responses.") + sessionResponseWords()[i], totals.responses[i]);
    for (std::size_t i = 0; i < totals.drops.size(); ++i)
        visit(QStringLiteral("drops.") + sessionWords(monitor::Drop())[i], totals.drops[i]);
    for (std::size_t i = 0; i < totals.closes.size(); ++i)
        visit(QStringLiteral("closes.") + sessionWords(monitor::CloseCause())[i], totals.closes[i]);
    for (std::size_t i = 0; i < totals.limits.size(); ++i)
        visit(QStringLiteral("limits.") + QLatin1String(limitName(monitor::Limit(i))), totals.limits[i]);
}

} // namespace eyewall::capture
