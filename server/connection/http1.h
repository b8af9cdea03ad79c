// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/connection.h"
#include "server/http/bodypolicy.h"
#include "server/http/headparser.h"
#include "server/http/request.h"

#include <memory>

namespace eyewall::connection {

class HttpExchange;
class IncomingBody;

/// HTTP/1.0 and 1.1 on one connection (RFC 9112): takes requests out of the bytes, gives them to the handler
/// one at a time and in order, and keeps or closes the connection behind the answers. While an answer is
/// awaited, further requests wait in the stream, which slows the peer down. Owns no buffer while it rests.
/// Thread: the connection's loop.
class Http1 final : public Protocol {
public:
    explicit Http1(Connection &connection);
    ~Http1() override;

    [[nodiscard]] qsizetype onData(char *data, qsizetype size) override;
    void onEnd() override;
    void onDrained() override;
    void onDeadline() override;
    void onClosed() override;
    void drain() override;
    void onSample() override;
    [[nodiscard]] monitor::Outcome closeByOperator(quint16 code, const QByteArray &reason) override;
    [[nodiscard]] monitor::Outcome sendByOperator(monitor::MessageKind kind,
                                                  const QByteArray &payload) override;

    /// Answers what could not be taken for a request, and closes when the peer has read it. `sent` is what
    /// telemetry shows of it.
    void refuse(const http::ParseError &error, QByteArrayView sent);

    // For the exchange.
    [[nodiscard]] Connection &connection() { return m_connection; }
    /// A detached exchange takes the place of the one on the stack.
    void adoptExchange(HttpExchange *exchange) { m_exchange = exchange; }
    /// The detached exchange is complete, or gone without an answer.
    void exchangeDone(HttpExchange &exchange);
    void exchangeAbandoned(HttpExchange &exchange);
    /// Something is queued for the peer: it has a limited time to take it.
    void awaitPeer();
    /// The handler wants more of the body that it reads; `mayAsk`: 100 (Continue) can still be sent.
    void awaitBody(bool mayAsk);
    /// The peer sends no more; it may still read.
    [[nodiscard]] bool isPeerDone() const { return m_isPeerDone; }
    /// Whether the connection may stay open behind an answer to this request; `isWhole`: one that is sent now
    /// and not in the course of time.
    [[nodiscard]] bool mayKeepAlive(const http::RequestHead &head, bool isWhole);

private:
    enum class Phase : quint8 {
        Idle,      ///< between two requests
        Head,      ///< a head has begun
        Body,      ///< a body is being collected
        Busy,      ///< a detached exchange will answer, or reads its body
        Skipping,  ///< the rest of a body that nobody wants
        Lingering, ///< the last answer is on its way; what still comes is discarded
    };

    [[nodiscard]] bool mustWaitForPeer(bool isInBatch);
    void stopReading();
    void countLimit(monitor::Limit limit);
    [[nodiscard]] qsizetype step(char *data, qsizetype size);
    [[nodiscard]] qsizetype takeHead(char *data, qsizetype size);
    [[nodiscard]] qsizetype takeBody(char *data, qsizetype size);
    [[nodiscard]] qsizetype beginBody(http::Request &request, char *data, qsizetype size);
    [[nodiscard]] qsizetype receiveBody(http::Request &request, const http::BodyPolicy &policy,
                                        QByteArrayView bytes);
    [[nodiscard]] qsizetype takeUnwanted(QByteArrayView bytes);
    [[nodiscard]] qsizetype takeStreamed(char *data, qsizetype size);
    [[nodiscard]] qsizetype skipBody(char *data, qsizetype size);
    [[nodiscard]] qsizetype discard(qsizetype size);
    void giveBody(const std::shared_ptr<IncomingBody> &body);
    void skipRest();
    void bodyLate();
    void countTooLarge(const IncomingBody &body);
    static void failBody(std::shared_ptr<IncomingBody> body, const http::ParseError &error);
    static void cutBodyShort(const std::shared_ptr<IncomingBody> &body);
    [[nodiscard]] bool leaveBody(bool isKeptAlive);
    [[nodiscard]] bool isSecured() const;
    void headIncomplete(QByteArrayView bytes);
    [[nodiscard]] qsizetype takeRequests(char *data, qsizetype size);
    void dispatch(http::Request &request, qint64 begin, bool isFollowed = false, quint64 headSerial = 0);
    void finishExchange(HttpExchange &exchange);
    void linger(const Ending &ending);
    void rest();
    /// Of two limits, either of which may be none.
    [[nodiscard]] static std::chrono::milliseconds soonerOf(std::chrono::milliseconds a,
                                                            std::chrono::milliseconds b);
    [[nodiscard]] bool isOver(std::chrono::milliseconds limit) const;
    void setLimit(std::chrono::milliseconds limit);
    void awaitContent();
    [[nodiscard]] bool isHandlerAwaited() const;
    void awaitHandler();
    void handlerLate();
    /// Of a limit that counts from `since`, steady.
    [[nodiscard]] std::chrono::milliseconds leftOf(std::chrono::milliseconds limit, qint64 since) const;
    void busyDeadline();
    [[nodiscard]] std::chrono::milliseconds busyLimit() const;
    void lingeringDeadline();
    void idleDeadline();
    [[nodiscard]] bool isReaderWatched(qint64 queued) const;
    [[nodiscard]] std::chrono::milliseconds untilReaderIsDue();
    void watchReader(qint64 queued);
    [[nodiscard]] qint64 takenSince(qint64 queued);
    [[nodiscard]] bool endsLateReader();
    [[nodiscard]] bool endsSlowReader(qint64 bytes, qint64 queued);
    [[nodiscard]] bool isUnreadTooLong() const;
    void closeUnread();
    void refuseLate(monitor::Limit limit, const char *text);
    void restLate();
    [[nodiscard]] bool isBodyTooSlow(qsizetype size);

    Connection &m_connection;
    HttpExchange *m_exchange = nullptr;       ///< not owned: on the stack or its handler's
    std::shared_ptr<IncomingBody> m_incoming; ///< shared with who reads it
    qint64 m_begin = 0;                       ///< when the head of the next request began, epoch; 0: not yet
    qint64 m_since; ///< since when the limit of the phase counts; steady clock, nanoseconds
    http::HeadParser m_parser;
    qint64 m_taken = 0;        ///< bytes that the peer had taken at the latest look
    qint64 m_watchedSince = 0; ///< since when it is watched, steady; 0: nothing has waited for it since
    qint64 m_discarded = 0;
    Phase m_phase = Phase::Idle;
    bool m_isPeerDone = false; ///< the peer sends no more
};

} // namespace eyewall::connection
