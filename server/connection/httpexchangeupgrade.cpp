// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// How HttpExchange gives its connection to what is no HTTP.
#include "server/connection/detachedprotocol.h"
#include "server/connection/http1.h"
#include "server/connection/httpexchange.h"
#include "server/connection/incomingbody.h"
#include "server/connection/websocketprotocol.h"
#include "server/connection/websocketupgrade.h"
#include "server/connection/worker.h"
#include "server/http/handler.h"
#include "server/monitor/clock.h"

namespace eyewall::connection {

namespace {

namespace flag = monitor::flag;

} // namespace

void HttpExchange::upgrade(const http::Response &head, std::unique_ptr<http::Upgrade> next)
{
    auto *webSocket = dynamic_cast<WebSocketUpgrade *>(next.get());
    Q_ASSERT(webSocket);
    if (m_hasBegun || !isOpen() || !webSocket || (m_body && !m_body->isWhole()))
        return; // bytes of a body are no frames
    m_hasBegun = true;
    m_isComplete = true;
    m_isUpgraded = true;
    m_status = 101;
    QByteArray &buffer = m_worker.headBuffer();
    buffer.resize(0);
    http::appendUpgradeHead(buffer, head, m_worker.date(monitor::now()));
    m_replyHead = buffer;
    connection().write(buffer);
    noteUpgraded();
    if (m_protocol) // else lost while the head was written
        handOver(*webSocket);
}

void HttpExchange::noteUpgraded()
{
    monitor::Recorder &recorder = m_worker.recorder();
    recorder.counters().countResponse(101);
    recorder.counters().requests.add();
    recorder.noteRouteRequest(m_route);
    const quint8 flags = m_protocol ? flag::kUnfinished : flag::kAborted;
    const qint64 duration = monitor::now() - m_begin;
    if (recorder.isRecording())
        note(flags, duration);
    if (m_worker.handler().logsAccess())
        logAccess(flags, duration);
}

void HttpExchange::handOver(WebSocketUpgrade &next)
{
    Connection &owner = connection();
    const bool wasDetached = m_ownRequest != nullptr;
    Http1 &protocol = *std::exchange(m_protocol, nullptr);
    const bool isPeerDone = protocol.isPeerDone(); // which the stream tells only once
    protocol.exchangeAbandoned(*this);
    auto socket = std::make_unique<WebSocketProtocol>(owner, next, UpgradeOrigin{m_id, m_begin, m_route});
    WebSocketProtocol &opened = *socket;
    owner.replaceProtocol(std::move(socket));
    opened.open();
    if (isPeerDone && !owner.isClosed())
        opened.onEnd();
    if (m_worker.isDraining() && !owner.isClosed())
        opened.drain();
    if (wasDetached && !owner.isClosed() && !opened.isPaused())
        owner.stream().resumeReading();
}

bool HttpExchange::takeOver(std::unique_ptr<http::Upgrade> next)
{
    const auto *detached = dynamic_cast<const DetachedUpgrade *>(next.get());
    if (m_hasBegun || !isOpen() || !detached || (m_body && !m_body->isWhole()))
        return false;
    m_hasBegun = true;
    m_isComplete = true;
    m_isUpgraded = true;
    m_status = 101; // whatever the handler calls it
    noteFinished(0);
    handOver(*detached);
    return true;
}

void HttpExchange::handOver(const DetachedUpgrade &next)
{
    Connection &owner = connection();
    Http1 &protocol = *std::exchange(m_protocol, nullptr);
    const bool isPeerDone = protocol.isPeerDone();
    protocol.exchangeAbandoned(*this);
    auto stream = std::make_unique<DetachedProtocol>(owner, next.core);
    DetachedProtocol &opened = *stream;
    owner.replaceProtocol(std::move(stream));
    if (isPeerDone)
        opened.onEnd();
    if (m_worker.isDraining() && !owner.isClosed())
        opened.drain();
}

} // namespace eyewall::connection
