// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/server/client/scriptedserver.h"

#include <QtCore/QPointer>

namespace eyewall::test {

/// A server that takes one connection and reads nothing of it until it is told to. Thread: its loop.
class ReluctantServer final {
public:
    ReluctantServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            m_peer = m_server.nextPendingConnection();
            m_peer->setReadBufferSize(1024); // the system's own buffers fill up behind it
        });
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort()));
    }
    /// Whether something of a request has come.
    [[nodiscard]] bool isAsked() const { return m_peer && m_peer->bytesAvailable() > 0; }
    /// Reads from here on, and answers "all" at the end of a body in chunks. `seen` gets each piece.
    void read(std::function<void(const QByteArray &piece)> seen = {})
    {
        QObject::connect(m_peer, &QTcpSocket::readyRead, m_peer, [this, seen = std::move(seen)] {
            const QByteArray piece = m_peer->readAll();
            if (seen)
                seen(piece);
            m_end = m_end.right(16) + piece;
            if (m_end.endsWith("\r\n0\r\n\r\n"))
                m_peer->write(ok("all"));
        });
        m_peer->setReadBufferSize(0);
        Q_EMIT m_peer->readyRead();
    }

private:
    QTcpServer m_server;
    QPointer<QTcpSocket> m_peer;
    QByteArray m_end; ///< of what it has read
};

} // namespace eyewall::test
