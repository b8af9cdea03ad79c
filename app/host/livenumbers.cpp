// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/livenumbers.h"

#include "app/host/serverinfo.h"
#include "server/hub/hub.h"
#include "server/web/server.h"
#include "server/websocket/frame.h"

#include <chrono>

namespace eyewall::host {

LiveNumbers::LiveNumbers(Server &server, const ServerInfo &info)
    : m_server(server)
    , m_info(info)
{
    m_timer.setInterval(std::chrono::seconds(1));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { publish(); });
}

void LiveNumbers::start()
{
    m_timer.start();
}

void LiveNumbers::stop()
{
    m_timer.stop();
}

QByteArray LiveNumbers::topic()
{
    return QByteArrayLiteral("live");
}

void LiveNumbers::publish()
{
    if (m_server.hub().members(topic()) == 0)
        return;
    auto publication = std::make_shared<hub::Publication>();
    publication->topic = topic();
    publication->payload = m_info.live();
    publication->frame = websocket::makeFrame(websocket::Opcode::Text, publication->payload);
    publication->headerLength = publication->frame.size() - publication->payload.size();
    m_server.hub().publish(publication);
}

} // namespace eyewall::host
