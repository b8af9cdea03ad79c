// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/draingate.h"
#include "server/http/exchange.h"
#include "server/http/serializer.h"
#include "server/monitor/recorder.h"

#include <algorithm>
#include <limits>
#include <memory>

namespace eyewall::connection {

class Connection;
class Http1;
class IncomingBody;
struct DetachedUpgrade;
class WebSocketUpgrade;
class Worker;

/// http::Exchange over HTTP/1.1. Lives on the stack of the connection for a handler that answers at once, and
/// with its handler after detach(). Writes the telemetry of its request when the answer is complete. Thread:
/// the connection's loop.
class HttpExchange final : public http::Exchange {
public:
    HttpExchange(Http1 &protocol, http::Request &request, qint64 begin);
    ~HttpExchange() override;

    [[nodiscard]] const http::Request &request() const override { return *m_request; }
    [[nodiscard]] http::Peer peer() const override;
    [[nodiscard]] bool isOpen() const override { return m_protocol && !m_isComplete && !m_isCut; }
    [[nodiscard]] bool hasBegun() const override { return m_hasBegun; }
    void sendInterim(const http::Response &head) override;
    [[nodiscard]] Task<http::BodyPiece> readBody() override;
    void setBodyLimit(qint64 limit) override;
    void respond(const http::Response &response) override;
    void sendFile(const http::Response &head, http::FileSlice slice) override;
    void beginStream(const http::Response &head) override;
    bool writeStream(QByteArrayView piece) override;
    bool writeStreamFile(http::FileSlice slice) override;
    void endStream() override;
    [[nodiscard]] qint64 queuedBytes() const override;
    [[nodiscard]] bool isFull() const override;
    [[nodiscard]] Task<> drained() override;
    void noteEvent(QByteArrayView payload) override;
    void markEventStream() override;
    void upgrade(const http::Response &head, std::unique_ptr<http::Upgrade> next) override;
    [[nodiscard]] bool takeOver(std::unique_ptr<http::Upgrade> next) override;
    void abort() override;
    void noteLimit(http::SizeLimit limit) override;
    void noteUser(QByteArrayView name) override;
    void setRoute(quint16 route) override;
    [[nodiscard]] std::unique_ptr<http::Exchange> detach() override;
    void onClosed(std::function<void()> callback) override;

    // For the connection.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] bool isDetached() const { return m_hasMoved; }
    [[nodiscard]] bool isKeptAlive() const { return m_isKeptAlive; }
    [[nodiscard]] bool isUpgraded() const { return m_isUpgraded; }
    [[nodiscard]] bool isCut() const { return m_isCut; }
    [[nodiscard]] bool isEventStream() const { return m_isEventStream; }
    [[nodiscard]] bool isStreaming() const { return m_hasBegun && !m_isComplete; }
    /// How long the request took to come in, nanoseconds, when it did not come at once.
    void setReceived(qint64 time)
    {
        m_receivedUs = quint32(std::clamp<qint64>(time / 1000, 0, std::numeric_limits<quint32>::max()));
    }
    /// Further requests came with this one: what is answered now leaves with their answers.
    void setFollowed(bool isFollowed) { m_isFollowed = isFollowed; }
    /// Of the request's head, when it is one that is remembered (http::RepeatedHead); else 0.
    void setHeadSerial(quint64 serial) { m_headSerial = serial; }
    /// The handler reads this body itself.
    void streamBody(std::shared_ptr<IncomingBody> body);
    /// The connection is gone.
    void connectionLost();
    /// Its handler has had its time: answers 503 in its place, and closes. What the handler does later goes
    /// nowhere.
    void timeOut();
    /// The peer sends no more, but may read: its handler is told.
    void peerDone();
    void queueDrained() { m_gate.open(); }
    /// Shows an answer that takes its time as a row of its own before it is complete.
    void announce();
    [[nodiscard]] monitor::RouteId route() const { return m_route; }

private:
    static constexpr qint64 kNotAnnounced = -1;

    HttpExchange(HttpExchange &from, std::shared_ptr<http::Request> request);

    [[nodiscard]] Connection &connection() const;
    void begin(const http::Response &response, http::ReplyFraming::Kind kind, qint64 length,
               QByteArrayView content);
    void writeHead(const http::Response &response, const http::ReplyFraming &framing, QByteArrayView content);
    void noteUpgraded();
    void handOver(WebSocketUpgrade &next);
    void handOver(const DetachedUpgrade &next);
    [[nodiscard]] bool sendsContent(int status) const;
    [[nodiscard]] bool admit(qint64 size);
    void cutSlowPeer();
    void writeChunked(QByteArrayView piece);
    void cutFor(const char *mistake);
    /// Any other status would make the client wait for a further answer, or be none (RFC 9110 section 15).
    [[nodiscard]] static bool isFinal(int status) { return status >= 200 && status <= 599; }
    void failFor(int status);
    [[nodiscard]] static Task<http::BodyPiece> noBody();
    void complete();
    void leaveHandler();
    void endUnanswered();
    [[nodiscard]] monitor::RequestLikeness likeness() const;
    [[nodiscard]] monitor::RequestNote describe(quint8 flags, qint64 duration);
    void addBytes(monitor::RequestNote &note) const;
    void note(quint8 flags, qint64 duration);
    void noteFinished(quint8 flags);
    void noteHeld();
    void logAccess(quint8 flags, qint64 duration) const;
    void capture(QByteArrayView piece);
    void capture(const http::FileSlice &slice);
    [[nodiscard]] qsizetype captureRoom(qint64 size);

    Http1 *m_protocol; ///< null when the connection is gone
    Worker &m_worker;
    const monitor::ConnectionId m_connectionId;
    http::Request *m_request;
    std::shared_ptr<http::Request> m_ownRequest; ///< after detach()
    qint64 m_begin;
    monitor::RequestId m_id = 0;
    quint64 m_headSerial = 0;
    quint64 m_contentOut = 0;
    quint32 m_receivedUs = 0;
    qint64 m_announced = kNotAnnounced; ///< content still to come, when its length was told
    QByteArrayView m_replyHead; ///< in the batch or the worker's buffer, during the call that wrote it
    QByteArrayView m_replyBody; ///< the same
    QByteArray m_captured;      ///< first bytes of a stream
    std::shared_ptr<IncomingBody> m_body; ///< of a streamed request
    DrainGate m_gate;
    std::function<void()> m_closed;
    http::ReplyFraming::Kind m_kind = http::ReplyFraming::Kind::None;
    quint16 m_status = 0;
    monitor::RouteId m_route = monitor::kNoRoute;
    bool m_isKeptAlive = true;
    bool m_hasBegun = false;
    bool m_isComplete = false;
    bool m_isCut = false;
    bool m_hasMoved = false;
    bool m_isFollowed = false;
    bool m_isAnnounced = false;
    bool m_isEventStream = false;
    bool m_isUpgraded = false;
    bool m_isReplyTruncated = false;
};

} // namespace eyewall::connection
