// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/webclient.h"

namespace eyewall::test {

using websocket::Opcode;

QByteArray handshake(const QByteArray &path, const QByteArray &fields)
{
    return "GET " + path +
           " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
           fields + "\r\n";
}

quint16 ServerFrame::closeCode() const
{
    return is(Opcode::Close) && payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : 0;
}

WebClient::WebClient(quint16 port, const QByteArray &path, int receiveBuffer, const QByteArray &fields)
    : RawClient(port, receiveBuffer)
{
    send(handshake(path, fields));
    const Reply answer = reply();
    m_isOpen = answer.status == 101;
    m_extensions = answer.header("Sec-WebSocket-Extensions");
}

bool WebClient::sendText(const QByteArray &text)
{
    return sendFrame(Opcode::Text, text);
}

bool WebClient::sendFrame(Opcode opcode, const QByteArray &payload, bool isFinal)
{
    return send(websocket::clientFrame(opcode, payload, isFinal));
}

ServerFrame WebClient::frame()
{
    ServerFrame next = anyFrame();
    for (; next.is(Opcode::Ping); next = anyFrame())
        sendFrame(Opcode::Pong, next.payload);
    return next;
}

ServerFrame WebClient::anyFrame()
{
    const QByteArray header = read(2);
    if (header.size() < 2)
        return {};
    ServerFrame frame{quint8(header[0]), (quint8(header[1]) & websocket::kMasked) != 0, {}};
    quint64 size = quint8(header[1]) & 0x7f;
    if (size == 126)
        size = qFromBigEndian<quint16>(read(2).constData());
    else if (size == 127)
        size = qFromBigEndian<quint64>(read(8).constData());
    frame.payload = read(qsizetype(size));
    return frame;
}

bool WebClient::closeInOrder(quint16 code)
{
    send(websocket::closeFrame(code));
    return frame().closeCode() == code && end() == End::Fin;
}

} // namespace eyewall::test
