// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/websocket/handshake.h"

#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace eyewall::test {

/// A server that answers a handshake with the bytes it is told to; "KEY" becomes the accept key.
class CannedServer final {
public:
    explicit CannedServer(const QByteArray &answer)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
            QTcpSocket *const socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                m_received += socket->readAll();
                if (!m_received.contains("\r\n\r\n") || m_hasAnswered)
                    return;
                m_hasAnswered = true;
                const qsizetype at = m_received.indexOf("Sec-WebSocket-Key: ") + 19;
                QByteArray bytes = answer;
                bytes.replace("KEY", websocket::acceptKey(m_received.mid(at, 24)));
                socket->write(bytes);
            });
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(m_server.serverPort()));
    }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// Bytes of the answer that the client has not taken, nor the system for it.
    [[nodiscard]] qint64 waiting() const
    {
        const auto *const socket = m_server.findChild<QTcpSocket *>();
        return socket ? socket->bytesToWrite() : 0;
    }

private:
    QTcpServer m_server;
    QByteArray m_received;
    bool m_hasAnswered = false;
};

} // namespace eyewall::test
