// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/testserver.h"

#include <QtTest/QTest>

namespace eyewall::test {

TestServer::TestServer(Application &application, const ServerConfig &config)
    : m_server(application, config)
{
    if (const auto port = m_server.listen(QHostAddress::LocalHost, 0))
        m_port = *port;
}

void addStreams()
{
    QTest::addColumn<bool>("isPortable");
    QTest::newRow("epoll") << false;
    QTest::newRow("portable") << true;
}

ServerConfig streamConfig()
{
    ServerConfig config;
    config.workers = 2;
    QFETCH_GLOBAL(bool, isPortable);
    config.usesPortableStreams = isPortable;
    return config;
}

} // namespace eyewall::test
