// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/testing/testsocket.h"

#include "server/testing/await.h"

#include <QtTest/QTest>

namespace eyewall::testing {

TestSocket::TestSocket(std::unique_ptr<WebSocketClient> socket)
    : m_socket(std::move(socket))
{
}

TestSocket::~TestSocket() = default;
TestSocket::TestSocket(TestSocket &&) noexcept = default;
TestSocket &TestSocket::operator=(TestSocket &&) noexcept = default;

bool TestSocket::sendText(QAnyStringView text)
{
    return m_socket && m_socket->sendText(text) == websocket::SendOutcome::Sent;
}

bool TestSocket::sendBinary(QByteArrayView bytes)
{
    return m_socket && m_socket->sendBinary(bytes) == websocket::SendOutcome::Sent;
}

std::optional<client::ReceivedMessage> TestSocket::receive(std::source_location where)
{
    if (!m_socket)
        return std::nullopt;
    auto message = await(m_socket->receive());
    if (message)
        return std::move(*message);
    QTest::qFail("No message came in time.", where.file_name(), int(where.line()));
    return std::nullopt;
}

QString TestSocket::receiveText(std::source_location where)
{
    const auto message = receive(where);
    return message ? message->text() : QString();
}

quint16 TestSocket::close(quint16 code)
{
    if (!m_socket)
        return websocket::closecode::kAbnormal;
    (void)await(m_socket->close(code));
    return m_socket->closeCode();
}

quint16 TestSocket::waitForClose(std::source_location where)
{
    while (m_socket) {
        auto message = await(m_socket->receive());
        if (!message) {
            QTest::qFail("The server did not end the connection in time.", where.file_name(),
                         int(where.line()));
            return 0;
        }
        if (!*message)
            return m_socket->closeCode();
    }
    return websocket::closecode::kAbnormal;
}

} // namespace eyewall::testing
