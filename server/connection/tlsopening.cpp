// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/tlsopening.h"

#include "server/connection/connection.h"
#include "server/connection/http1.h"
#include "server/connection/worker.h"
#include "server/core/logging.h"
#include "server/monitor/clock.h"

namespace eyewall::connection {

namespace {

using monitor::CloseCause;
using monitor::Direction;

constexpr http::ParseError kSpeaksHttps{
    400, "This port speaks HTTPS: use https:// in place of http:// in the address"};

} // namespace

TlsOpening::TlsOpening(Connection &connection)
    : m_connection(connection)
{
    m_connection.setDeadline(m_connection.worker().config().timeouts.handshake);
}

void TlsOpening::onHandshake(net::Handshake outcome)
{
    if (outcome == net::Handshake::PlainText)
        return; // answered when its bytes are here
    Connection &connection = m_connection;
    noteSecured();
    connection.replaceProtocol(std::make_unique<Http1>(connection));
    if (connection.worker().isDraining())
        connection.drain();
}

void TlsOpening::noteSecured()
{
    monitor::Recorder &recorder = m_connection.worker().recorder();
    if (!recorder.isRecording())
        return;
    const net::TlsFacts facts = m_connection.stream().tlsFacts();
    recorder.noteSecured(m_connection.id(), monitor::now(),
                         {facts.version, facts.cipher, facts.serverName, facts.isResumed});
}

qsizetype TlsOpening::onData(char *data, qsizetype size)
{
    Connection &connection = m_connection;
    auto http = std::make_unique<Http1>(connection);
    Http1 &successor = *http;
    connection.replaceProtocol(std::move(http));
    successor.refuse(kSpeaksHttps, {data, size});
    return size;
}

void TlsOpening::onEnd()
{
    // It came and went without a word, as those do who look whether a port is open.
    m_connection.close({CloseCause::Client, Direction::In, 0, 0, {}});
}

void TlsOpening::onDeadline()
{
    m_connection.worker().recorder().counters().countLimit(monitor::Limit::HandshakeTime);
    m_connection.close({CloseCause::TimedOut, Direction::Out, 0, 0, "the TLS handshake took too long"});
}

void TlsOpening::onClosed()
{
    const Ending &ending = m_connection.ending();
    if (ending.cause != CloseCause::TimedOut && ending.cause != CloseCause::ProtocolError)
        return;
    m_connection.worker().recorder().counters().countDrop(monitor::Drop::HandshakeFailed);
    qCInfo(generalLog, "c-%llx: no TLS connection: %s", m_connection.id(), ending.reason.constData());
}

void TlsOpening::drain()
{
    m_connection.close({CloseCause::Shutdown, Direction::Out, 0, 0, {}});
}

monitor::Outcome TlsOpening::closeByOperator(quint16, const QByteArray &reason)
{
    m_connection.close({CloseCause::Operator, Direction::Out, 0, 0, reason});
    return {};
}

monitor::Outcome TlsOpening::sendByOperator(monitor::MessageKind, const QByteArray &)
{
    return {monitor::Outcome::Code::NotAWebSocket, {}};
}

} // namespace eyewall::connection
