// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QHash>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace eyewall::test {

/// A real proxy, as small as one can be: tunnels, and requests in absolute-form. Thread: its loop.
class TinyProxy final {
public:
    TinyProxy()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Request lines that came, and what was said for authentication.
    [[nodiscard]] const QByteArrayList &lines() const { return m_lines; }
    [[nodiscard]] const QByteArray &authorization() const { return m_authorization; }
    /// Instead of what was asked for.
    void refuseWith(const QByteArray &answer) { m_refusal = answer; }

private:
    void accept()
    {
        QTcpSocket *const client = m_server.nextPendingConnection();
        QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] {
            if (QTcpSocket *const server = m_servers.value(client)) {
                server->write(client->readAll());
                return;
            }
            m_heads[client] += client->readAll();
            if (m_heads[client].contains("\r\n\r\n"))
                begin(client, m_heads.take(client));
        });
    }
    void begin(QTcpSocket *client, QByteArray head)
    {
        const QByteArray line = head.first(head.indexOf('\r'));
        m_lines.append(line);
        const qsizetype at = head.indexOf("Proxy-Authorization: ");
        if (at >= 0)
            m_authorization = head.mid(at + 21).split('\r').first();
        if (!m_refusal.isEmpty()) {
            client->write(m_refusal);
            return;
        }
        const bool isTunnel = line.startsWith("CONNECT ");
        QByteArray authority = line.split(' ').value(1);
        if (!isTunnel) {
            authority = authority.mid(7); // http://
            const QByteArray path = authority.mid(authority.indexOf('/'));
            authority.truncate(authority.indexOf('/'));
            head.replace(line, line.split(' ').value(0) + ' ' + path + " HTTP/1.1");
        }
        auto *const server = new QTcpSocket(client);
        m_servers.insert(client, server);
        QObject::connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
        QObject::connect(server, &QTcpSocket::disconnected, client, [=] { client->disconnectFromHost(); });
        QObject::connect(client, &QTcpSocket::disconnected, server, [=] { server->disconnectFromHost(); });
        QObject::connect(server, &QTcpSocket::connected, client, [=] {
            if (isTunnel)
                client->write("HTTP/1.1 200 Connection established\r\n\r\n");
            else
                server->write(head);
        });
        const qsizetype colon = authority.lastIndexOf(':');
        server->connectToHost(QString::fromLatin1(authority.first(colon)),
                              authority.mid(colon + 1).toUShort());
    }

    QTcpServer m_server;
    QHash<QTcpSocket *, QTcpSocket *> m_servers;
    QHash<QTcpSocket *, QByteArray> m_heads;
    QByteArrayList m_lines;
    QByteArray m_authorization;
    QByteArray m_refusal;
};

} // namespace eyewall::test
