// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/clientstream.h"
#include "server/client/fetcherror.h"
#include "server/client/httpresponse.h"
#include "server/client/outgoinghead.h"
#include "server/http/bodydecoder.h"
#include "server/http/contentdecoder.h"
#include "server/http/responseframing.h"

#include <QtCore/QElapsedTimer>

#include <exception>

namespace eyewall::client {

class Upload;

/// One request and its answer on one connection. Shared by the task that runs it and those of the user that
/// it started. Thread: its loop.
class RoundTrip final : public std::enable_shared_from_this<RoundTrip> {
public:
    /// A redirect that is followed, or a challenge that is answered, has this much of content at most that is
    /// read to keep its connection.
    static constexpr qint64 kMostDiscarded = 64 * 1024;
    static constexpr int kMostInterim = 16; ///< answers 1xx before the real one

    /// `whole` limits all of it.
    RoundTrip(std::shared_ptr<ClientStream> stream, Hop hop, std::shared_ptr<const HttpClientOptions> options,
              QDeadlineTimer whole);
    ~RoundTrip();

    /// Fails with a FetchError, or throws what a function of the user threw.
    static Task<core::Result<void>> run(std::shared_ptr<RoundTrip> self);
    /// Ends run() soon, which does not wait for tasks of the user. Close the stream, too.
    void cancel();

    [[nodiscard]] HttpResponse &response() { return m_response; }
    /// Something of an answer came.
    [[nodiscard]] bool hasHeard() const { return m_hasHeard; }
    [[nodiscard]] bool isReusable() const;

private:
    struct UserTask;

    void begin();
    static Task<> endUpload(std::shared_ptr<RoundTrip> self);
    static Task<core::Result<void>> exchange(std::shared_ptr<RoundTrip> self);
    static Task<core::Result<void>> readHead(std::shared_ptr<RoundTrip> self);
    static Task<core::Result<void>> readBody(std::shared_ptr<RoundTrip> self);
    static Task<core::Result<void>> deliver(std::shared_ptr<RoundTrip> self, QByteArray piece);
    static Task<core::Result<void>> consume(std::shared_ptr<RoundTrip> self, QByteArray piece);
    static Task<> watch(std::shared_ptr<RoundTrip> self, std::shared_ptr<UserTask> user, Task<> task);

    enum class HeadState : quint8 { NeedMore, Interim, Done };
    [[nodiscard]] core::Result<HeadState> takeHead();
    [[nodiscard]] core::Result<HeadState> takeInterim(int status);
    [[nodiscard]] core::Result<void> takeFinal(const http::ResponseHead &head);
    void beginDecoding();
    struct Step {
        QByteArray piece;
        bool isDone = false;
        bool needsMore = false;
    };
    [[nodiscard]] core::Result<Step> takePiece();
    [[nodiscard]] core::Result<Step> takeUntilClose();
    [[nodiscard]] core::Result<void> finishBody();
    [[nodiscard]] bool isDiscarding() const { return m_isFollowed; }
    [[nodiscard]] core::Error lost() const;
    [[nodiscard]] core::Error late(FetchError phase) const;

    const std::shared_ptr<ClientStream> m_stream;
    const Hop m_hop;
    const std::shared_ptr<const HttpClientOptions> m_options;
    const QDeadlineTimer m_whole;
    http::ParserLimits m_limits;
    http::ResponseParser m_parser;
    http::ResponseFraming m_framing;
    http::BodyDecoder m_body;
    std::optional<http::ContentDecoder> m_decoder;
    HttpResponse m_response;
    std::shared_ptr<Upload> m_upload; ///< null: the body went with the head
    std::shared_ptr<UserTask> m_user; ///< that is waited for
    QDeadlineTimer m_headDeadline{QDeadlineTimer::Forever};
    QElapsedTimer m_clock; ///< of the step under way
    qint64 m_total = 0;    ///< content delivered
    qint64 m_raw = 0;      ///< content until the connection's end
    int m_interims = 0;
    bool m_hasHeard = false;
    bool m_isFollowed = false;
    bool m_isComplete = false;
    bool m_isCancelled = false;
};

} // namespace eyewall::client
