// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QHash>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <functional>

namespace eyewall::test {

/// A server that answers each request as it is told to, right or wrong. Thread: its loop.
class ScriptedServer final {
public:
    struct Request {
        QByteArray head; ///< with its empty line
        QByteArray body;
        int number = 0; ///< counted over all connections, from 1

        [[nodiscard]] QByteArray target() const { return head.split(' ').value(1); }
        [[nodiscard]] QByteArray method() const { return head.split(' ').value(0); }
        [[nodiscard]] bool has(const QByteArray &field) const { return head.contains("\r\n" + field); }
    };
    struct Answer {
        Answer() = default;
        Answer(QByteArray text, bool isLast = false) // NOLINT(google-explicit-constructor)
            : bytes(std::move(text))
            , closes(isLast)
        {
        }
        Answer(const char *text) // NOLINT(google-explicit-constructor)
            : bytes(text)
        {
        }
        QByteArray bytes;
        bool closes = false;
    };
    using Script = std::function<Answer(const Request &)>;

    explicit ScriptedServer(Script script)
        : m_script(std::move(script))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path));
    }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    /// What is not a whole request yet, of all connections.
    [[nodiscard]] QByteArray received() const { return m_received; }
    /// Sends bytes that nobody asked for, to all that are connected.
    void sendToAll(const QByteArray &bytes)
    {
        for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
            socket->write(bytes);
    }
    void closeAll()
    {
        for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
            socket->disconnectFromHost();
    }
    void stopListening() { m_server.close(); }

private:
    void accept()
    {
        while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                QByteArray &pending = m_pending[socket];
                pending += socket->readAll();
                m_received = pending;
                serve(socket, pending);
            });
            QObject::connect(socket, &QObject::destroyed, &m_server,
                             [this, socket] { m_pending.remove(socket); });
        }
    }
    void serve(QTcpSocket *socket, QByteArray &pending)
    {
        for (;;) {
            const qsizetype end = pending.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Request request{pending.first(end + 4), {}, int(m_requests.size()) + 1};
            const qsizetype at = request.head.indexOf("Content-Length: ");
            const bool isAsking = request.has("Expect:");
            const qsizetype length =
                at < 0 || isAsking ? 0 : request.head.mid(at + 16).split('\r').first().toLongLong();
            if (pending.size() < end + 4 + length)
                return;
            request.body = pending.mid(end + 4, length);
            pending.remove(0, end + 4 + length);
            m_requests.append(request);
            const Answer answer = m_script(request);
            socket->write(answer.bytes);
            if (answer.closes)
                socket->disconnectFromHost();
        }
    }

    Script m_script;
    QTcpServer m_server;
    QHash<QObject *, QByteArray> m_pending;
    QList<Request> m_requests;
    QByteArray m_received;
    int m_connections = 0;
};

/// A complete answer.
inline QByteArray ok(const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields +
           "\r\n" + body;
}
inline QByteArray redirectTo(const QByteArray &location, int status = 302)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: " + location +
           "\r\nContent-Length: 4\r\n\r\ngone";
}

} // namespace eyewall::test
