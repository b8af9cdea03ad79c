// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/nocontrol.h"

#include <utility>

namespace eyewall::monitor {

void NoControl::closeConnection(ConnectionId, quint16, const QString &, Done done)
{
    refuse(std::move(done));
}

void NoControl::sendMessage(ConnectionId, MessageKind, const QByteArray &, Done done)
{
    refuse(std::move(done));
}

void NoControl::publish(const QString &, MessageKind, const QByteArray &, Done done)
{
    refuse(std::move(done));
}

void NoControl::setBlocked(const std::vector<Endpoint> &, Done done)
{
    refuse(std::move(done));
}

void NoControl::refuse(Done done)
{
    if (!done)
        return;
    QMetaObject::invokeMethod(
        &m_context,
        [done = std::move(done)] {
            done({Outcome::Code::ConnectionGone, QStringLiteral("there is no server"), 0});
        },
        Qt::QueuedConnection);
}

} // namespace eyewall::monitor
