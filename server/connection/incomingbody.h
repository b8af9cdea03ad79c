// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/draingate.h"
#include "server/connection/ratewatch.h"
#include "server/http/bodydecoder.h"
#include "server/http/bodypolicy.h"
#include "server/http/contentdecoder.h"
#include "server/http/request.h"

#include <QtCore/QByteArray>

#include <memory>
#include <optional>

namespace eyewall::connection {

/// The body of one request on its way in: taken out of its framing and content coding, then collected until
/// it is whole, or held for the handler that reads it, or thrown away. What is held of a streamed body is
/// bounded, whatever the handler does. One that is unwanted is neither decoded nor held, and has no limit on
/// its size. Thread: the connection's loop.
class IncomingBody final {
public:
    /// `head` is that of a request with content; its fields that describe the coded content go when the body
    /// is decoded.
    IncomingBody(http::RequestHead &head, const http::BodyPolicy &policy, const http::ParserLimits &limits);

    // Off the wire.
    /// Takes what it can and wants; the bytes left are to be given again with more behind them.
    [[nodiscard]] qsizetype take(QByteArrayView bytes);
    /// The same for content that nobody wants any more.
    [[nodiscard]] qsizetype skip(QByteArrayView bytes);
    /// Whether skip() met a mistake in the framing, or more than is worth reading away.
    [[nodiscard]] bool isLost() const { return m_isLost; }
    /// Refuses a body that announces more than its limit.
    void checkLength();
    /// The first mistake stays; whoever reads is told by wake().
    void fail(const http::ParseError &error);
    [[nodiscard]] bool isWhole() const { return m_decoder.isDone(); }
    [[nodiscard]] const http::ParseError &error() const { return m_error; }
    [[nodiscard]] bool hasFailed() const { return m_error.status != 0; }
    /// Whether so little is left that reading it away is cheaper than a new connection.
    [[nodiscard]] bool isSkippable() const;
    /// How fast it comes while it is waited for.
    [[nodiscard]] RateWatch &rate() { return m_rate; }

    /// The sender waits for 100 (Continue).
    void setContinueDue(bool isDue) { m_isContinueDue = isDue; }
    [[nodiscard]] bool takeContinueDue() { return std::exchange(m_isContinueDue, false); }

    // Collected.
    /// Keeps a copy of the request; `begin` is when it began, epoch.
    void collectFor(const http::Request &request, qint64 begin);
    [[nodiscard]] http::Request &wholeRequest();
    [[nodiscard]] qint64 begin() const { return m_begin; }

    // Streamed.
    /// Bytes of content, decoded. Tells what is too large already.
    void setLimit(qint64 limit);
    /// The next piece, once it is there. One read at a time.
    [[nodiscard]] static Task<http::BodyPiece> read(std::shared_ptr<IncomingBody> body);
    /// Somebody waits in read().
    [[nodiscard]] bool isAwaited() const { return m_isAwaited; }
    [[nodiscard]] bool hasNews() const { return !m_content.isEmpty() || isWhole() || hasFailed(); }
    /// Lets the reader go on, inside this call.
    void wake() { m_gate.open(); }
    /// Keeps the first bytes for telemetry.
    void setCaptureLimit(qsizetype limit) { m_captureLimit = limit; }
    [[nodiscard]] QByteArrayView captured() const { return m_captured; }
    /// Bytes of content so far, decoded.
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    [[nodiscard]] bool isFull() const;
    void add(QByteArrayView piece);
    void note(QByteArrayView added);
    [[nodiscard]] http::BodyPiece takePiece();

    const http::Framing m_framing;
    const http::BodyPolicy::Delivery m_delivery;
    http::ParserLimits m_limits; ///< with the limit of the route
    http::BodyDecoder m_decoder;
    std::optional<http::ContentDecoder> m_contentDecoder;
    QByteArray m_content;
    QByteArray m_captured;
    qint64 m_total = 0;
    qint64 m_skipped = 0; ///< with its framing
    qsizetype m_captureLimit = 0;
    http::ParseError m_error;
    http::Request m_request;
    qint64 m_begin = 0;
    RateWatch m_rate;
    DrainGate m_gate;
    bool m_isAwaited = false;
    bool m_isContinueDue = false;
    bool m_isLost = false;
};

} // namespace eyewall::connection
