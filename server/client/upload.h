// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/clientstream.h"
#include "server/client/httprequest.h"

#include <exception>

namespace eyewall::client {

/// The body of one request on its way: a producer's, or one that waits for the server's 100 Continue.
/// Thread: its loop.
class Upload final : public BodyWriter, public std::enable_shared_from_this<Upload> {
public:
    /// `whole` limits all of it.
    Upload(std::shared_ptr<ClientStream> stream, std::shared_ptr<const HttpRequest> request,
           QDeadlineTimer whole);

    /// Waits for proceed(), at most `patience`, where the request expects it; then sends. Wakes the stream's
    /// reader at its end; never throws.
    static Task<> run(std::shared_ptr<Upload> self, std::chrono::milliseconds patience);
    /// Until it has ended. False: the deadline came first, or it was abandoned.
    static Task<bool> ended(std::shared_ptr<Upload> self);

    void proceed(); ///< 100 Continue
    void stop();    ///< nobody wants more
    /// Nobody waits for its end any more.
    void abandon();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// All of the body is with the stream.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] std::exception_ptr thrown() const { return m_thrown; }
    /// What was wrong with the producer; success: nothing.
    [[nodiscard]] const core::Error &error() const { return m_error; }

    [[nodiscard]] Task<bool> write(QByteArray piece) override;

private:
    static Task<> send(std::shared_ptr<Upload> self);
    static Task<bool> writePiece(std::shared_ptr<Upload> self, QByteArray piece);
    static Task<> awaitGoAhead(std::shared_ptr<Upload> self, std::chrono::milliseconds patience);
    [[nodiscard]] bool takeFromLength(qint64 size);
    void finish();
    void fail(const QString &message);

    const std::shared_ptr<ClientStream> m_stream;
    const std::shared_ptr<const HttpRequest> m_request;
    const QDeadlineTimer m_whole;
    qint64 m_left = 0; ///< of the promised length
    std::exception_ptr m_thrown;
    core::Error m_error;
    Wakeup m_goAhead;
    Wakeup m_end;
    bool m_mayProceed = false;
    bool m_isStopped = false;
    bool m_isRunning = true;
    bool m_isComplete = false;
    bool m_isAbandoned = false;
};

} // namespace eyewall::client
