// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/livenumbers.h"

#include "app/host/serverinfo.h"
#include "server/hub/hub.h"
#include "server/web/publication.h"
#include "server/web/server.h"

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
    m_server.hub().publish(
        std::make_shared<const hub::Publication>(web::makePublication(topic(), m_info.live(), true)));
}

} // namespace eyewall::host
