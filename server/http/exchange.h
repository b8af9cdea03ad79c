// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/http/bodypolicy.h"
#include "server/http/parserlimits.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <functional>
#include <memory>

namespace eyewall::http {

/// Base of what may take over a connection after an upgrade; the protocol's own header derives from it.
/// Thread: its connection's loop.
class Upgrade {
public:
    virtual ~Upgrade() = default;
};

/// One request and the way to answer it, whatever carries it (HTTP/1.1 today). A handler answers exactly
/// once: with respond(), sendFile(), a stream (beginStream() … endStream()) or upgrade(). One that wants to
/// answer later calls detach() first and keeps what it returns. When the peer goes, a detached exchange stays
/// valid: isOpen() turns false, onClosed runs once, and further writes do nothing. Thread: its connection's
/// loop.
class Exchange {
public:
    virtual ~Exchange() = default;

    [[nodiscard]] virtual const Request &request() const = 0;
    [[nodiscard]] virtual Peer peer() const = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual bool hasBegun() const = 0; ///< a status was sent: it can no longer change

    /// Sends an interim answer of status 102 to 199 before the answer itself (RFC 9110 section 15.2); nothing
    /// to an HTTP/1.0 client.
    virtual void sendInterim(const Response &head) = 0;
    /// The next piece of a streamed body (BodyPolicy::Delivery::Streamed), as soon as there is one; an empty
    /// piece at its end, and at once for a request without one. The sender is held back while nobody reads.
    /// One read at a time; to be called again only when the piece before is there.
    [[nodiscard]] virtual Task<BodyPiece> readBody() = 0;
    /// Another limit for a streamed body than that of the policy; bytes. Too much content is told by
    /// readBody().
    virtual void setBodyLimit(qint64 limit) = 0;

    /// Sends a whole answer. Content of HEAD, 204 and 304 is not sent; its length is, where that is allowed.
    virtual void respond(const Response &response) = 0;
    /// Sends a part of a file as content; takes the descriptor over. `head.body` is ignored.
    virtual void sendFile(const Response &head, FileSlice slice) = 0;

    /// Sends the head of an answer whose content comes in pieces: of `head.contentLength` bytes, or of
    /// unknown length (chunked; for HTTP/1.0 ended by closing).
    virtual void beginStream(const Response &head) = 0;
    /// Sends a piece of content. False when no more is wanted: the peer is gone, or the answer has no content
    /// (to HEAD, of status 204 or 304). More than the announced length is a mistake of
    /// the handler: it is logged and the connection cut. So it is when a handler does not wait and far more
    /// than isFull() says is queued.
    virtual bool writeStream(QByteArrayView piece) = 0;
    /// The same with a part of a file; takes the descriptor over.
    virtual bool writeStreamFile(FileSlice slice) = 0;
    /// Ends the stream in order; cuts the connection when less than the announced length was written.
    virtual void endStream() = 0;
    /// Bytes handed over and not yet taken by the kernel.
    [[nodiscard]] virtual qint64 queuedBytes() const = 0;
    /// Whether so much waits for the peer that the next piece should wait, too (see drained()).
    [[nodiscard]] virtual bool isFull() const = 0;
    /// Done when queuedBytes() is low again or the peer is gone.
    [[nodiscard]] virtual Task<> drained() = 0;
    /// Counts and records a server-sent event; the bytes themselves go through writeStream().
    virtual void noteEvent(QByteArrayView payload) = 0;
    /// Marks the answer as an event stream (its life is measured apart from response times).
    virtual void markEventStream() = 0;

    /// Sends 101 with these fields and hands the connection to another protocol.
    virtual void upgrade(const Response &head, std::unique_ptr<Upgrade> next) = 0;
    /// Hands the connection over without an answer: that is the other protocol's to send. False, and nothing
    /// has happened, where that cannot be: the answer has begun, the body was not read, the peer is gone.
    [[nodiscard]] virtual bool takeOver(std::unique_ptr<Upgrade>) { return false; }

    /// Cuts the connection so that the peer sees a broken answer.
    virtual void abort() = 0;

    /// Counts for telemetry that the request went beyond a limit; SizeLimit::None counts nothing.
    virtual void noteLimit(SizeLimit) {}
    /// Tells telemetry who asks; an empty name is nobody.
    virtual void noteUser(QByteArrayView) {}

    /// Names the route for telemetry; kNoRoute (0xffff) until then.
    virtual void setRoute(quint16 route) = 0;

    /// An exchange that outlives the call of Handler::handle(): the request is copied and the connection
    /// waits.
    [[nodiscard]] virtual std::unique_ptr<Exchange> detach() = 0;
    /// Called once when the peer goes before the answer is complete. Only for detached exchanges.
    virtual void onClosed(std::function<void()> callback) = 0;
};

} // namespace eyewall::http
