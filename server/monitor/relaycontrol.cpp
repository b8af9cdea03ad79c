// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/relaycontrol.h"

#include <QtCore/QTimer>

#include <utility>

namespace eyewall::monitor {

RelayControl::RelayControl() = default;

RelayControl::~RelayControl() = default;

void RelayControl::setControl(Control *control)
{
    m_control = control;
    for (const std::shared_ptr<Done> &done : std::exchange(m_unanswered, {}))
        answer(std::exchange(*done, nullptr), {Outcome::Code::ConnectionGone, {}});
    if (m_control && !m_blocked.empty())
        m_control->setBlocked(m_blocked, {});
}

void RelayControl::closeConnection(ConnectionId connection, quint16 code, const QString &reason, Done done)
{
    if (m_control)
        m_control->closeConnection(connection, code, reason, once(std::move(done)));
    else
        answer(std::move(done), {Outcome::Code::ConnectionGone, {}});
}

void RelayControl::sendMessage(ConnectionId connection, MessageKind kind, const QByteArray &payload,
                               Done done)
{
    if (m_control)
        m_control->sendMessage(connection, kind, payload, once(std::move(done)));
    else
        answer(std::move(done), {Outcome::Code::ConnectionGone, {}});
}

void RelayControl::publish(const QString &topic, MessageKind kind, const QByteArray &payload, Done done)
{
    if (m_control)
        m_control->publish(topic, kind, payload, once(std::move(done)));
    else
        answer(std::move(done), {}); // no topic has members
}

void RelayControl::setBlocked(const std::vector<Endpoint> &addresses, Done done)
{
    m_blocked = addresses;
    if (m_control)
        m_control->setBlocked(addresses, once(std::move(done)));
    else
        answer(std::move(done), {});
}

void RelayControl::watch(const std::vector<ConnectionId> &connections)
{
    if (m_control)
        m_control->watch(connections);
}

Control::Done RelayControl::once(Done done)
{
    if (!done)
        return {};
    std::erase_if(m_unanswered, [](const std::shared_ptr<Done> &known) { return !*known; });
    const auto kept = std::make_shared<Done>(std::move(done));
    m_unanswered.push_back(kept);
    return [kept](const Outcome &outcome) {
        if (const Done callback = std::exchange(*kept, nullptr))
            callback(outcome);
    };
}

void RelayControl::answer(Done done, const Outcome &outcome)
{
    if (done)
        QTimer::singleShot(0, &m_context, [callback = std::move(done), outcome] { callback(outcome); });
}

} // namespace eyewall::monitor
