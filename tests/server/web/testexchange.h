// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/exchange.h"
#include "server/http/handler.h"

#include <QtCore/QByteArray>

#include <functional>
#include <limits>
#include <memory>
#include <optional>

/// What an exchange was told, kept when the exchange is gone.
struct Answer {
    int answers = 0; ///< of respond(), sendFile(), beginStream() and upgrade(): must become 1
    int status = 0;
    QByteArray contentType;
    std::optional<qint64> contentLength; ///< announced
    eyewall::http::Headers headers;
    QByteArray body;
    QByteArrayList pieces;
    QList<int> interim; ///< statuses
    QByteArrayList events;
    bool isFile = false;
    bool isStream = false;
    bool isEnded = false;
    bool isEventStream = false;
    bool isAborted = false;
    bool isDetached = false;
    bool isOpen = true;
    quint16 route = 0xffff;
    qint64 queued = 0;
    std::unique_ptr<eyewall::http::Upgrade> upgrade;
    std::function<void()> onClosed;

    /// First value of a field; null when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headers.value(name).toByteArray(); }
    /// The peer goes away.
    void closePeer();
};
using AnswerPtr = std::shared_ptr<Answer>;

/// An exchange without a connection: the request comes from text, the answer is kept.
class TestExchange final : public eyewall::http::Exchange {
public:
    /// A request as it would be read from the wire.
    explicit TestExchange(const QByteArray &wire);

    [[nodiscard]] AnswerPtr answer() const { return m_answer; }

    [[nodiscard]] const eyewall::http::Request &request() const override { return m_request; }
    [[nodiscard]] eyewall::http::Peer peer() const override;
    [[nodiscard]] bool isOpen() const override { return m_answer->isOpen; }
    [[nodiscard]] bool hasBegun() const override { return m_answer->answers > 0; }
    void sendInterim(const eyewall::http::Response &head) override { m_answer->interim += head.status; }
    [[nodiscard]] eyewall::Task<eyewall::http::BodyPiece> readBody() override;
    void setBodyLimit(qint64 limit) override { m_bodyLimit = limit; }
    void respond(const eyewall::http::Response &response) override;
    void sendFile(const eyewall::http::Response &head, eyewall::http::FileSlice slice) override;
    void beginStream(const eyewall::http::Response &head) override;
    bool writeStream(QByteArrayView piece) override;
    bool writeStreamFile(eyewall::http::FileSlice slice) override;
    void endStream() override { m_answer->isEnded = true; }
    [[nodiscard]] qint64 queuedBytes() const override { return m_answer->queued; }
    [[nodiscard]] bool isFull() const override { return m_answer->queued > 256 * 1024; }
    [[nodiscard]] eyewall::Task<> drained() override;
    void noteEvent(QByteArrayView payload) override { m_answer->events += payload.toByteArray(); }
    void markEventStream() override { m_answer->isEventStream = true; }
    void upgrade(const eyewall::http::Response &head, std::unique_ptr<eyewall::http::Upgrade> next) override;
    void abort() override { m_answer->isAborted = true; }
    void setRoute(quint16 route) override { m_answer->route = route; }
    [[nodiscard]] std::unique_ptr<eyewall::http::Exchange> detach() override;
    void onClosed(std::function<void()> callback) override { m_answer->onClosed = std::move(callback); }

private:
    TestExchange(const eyewall::http::Request &request, AnswerPtr answer);
    void take(const eyewall::http::Response &response);

    QByteArray m_wire;
    qsizetype m_read = 0;
    qint64 m_bodyLimit = std::numeric_limits<qint64>::max();
    eyewall::http::Request m_request;
    AnswerPtr m_answer;
};

/// Sends a request to a handler: wire text, or "GET /path" with further lines.
[[nodiscard]] AnswerPtr ask(const eyewall::http::Handler &handler, const QByteArray &line,
                            const QByteArray &fields = {}, const QByteArray &body = {});
