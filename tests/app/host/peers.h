// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtWebSockets/QWebSocket>

/// What a server answered; status 0: nothing. Thread: any (a value).
struct Answer {
    int status = 0;
    QByteArray type;
    QByteArray body;
};

/// One request with its answer.
Answer exchange(const QUrl &url, const QByteArray &verb = "GET", const QByteArray &body = {},
                const QByteArray &type = {});

/// A WebSocket that keeps what it gets. Thread: one.
class Client {
public:
    explicit Client(const QUrl &url)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                         [this](const QString &text) { texts.append(text); });
        QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &m_socket,
                         [this](const QByteArray &bytes) { binaries.append(bytes); });
        m_socket.open(url);
    }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    int closeCode() const { return m_socket.closeCode(); }
    void send(const QString &text) { m_socket.sendTextMessage(text); }
    void sendBinary(const QByteArray &bytes) { m_socket.sendBinaryMessage(bytes); }
    void close() { m_socket.close(); }

    QStringList texts;
    QByteArrayList binaries;

private:
    QWebSocket m_socket;
};
