// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// What telemetry and the access log are told of an exchange.
#include "server/connection/connection.h"
#include "server/connection/httpexchange.h"
#include "server/connection/incomingbody.h"
#include "server/connection/worker.h"
#include "server/http/accessnote.h"
#include "server/http/handler.h"
#include "server/monitor/clock.h"

#include <unistd.h>

#include <algorithm>

namespace eyewall::connection {

namespace flag = monitor::flag;

void HttpExchange::announce()
{
    if (m_isAnnounced || m_isComplete || !m_worker.recorder().isRecording())
        return;
    m_replyHead = {};
    note(flag::kUnfinished, monitor::now() - m_begin);
    m_isAnnounced = true; // the head and the body of the request need not be told again
}

void HttpExchange::noteUser(QByteArrayView name)
{
    if (m_protocol)
        connection().noteUser(name);
}

void HttpExchange::capture(QByteArrayView piece)
{
    if (m_worker.recorder().isCapturing())
        m_captured.append(piece.first(captureRoom(piece.size())));
}

// From where the kernel reads it again in a moment.
void HttpExchange::capture(const http::FileSlice &slice)
{
    const qsizetype before = m_captured.size();
    const qsizetype wanted = m_worker.recorder().isCapturing() ? captureRoom(slice.length) : 0;
    ssize_t got = 0;
    if (wanted > 0) {
        m_captured.resize(before + wanted);
        got = ::pread(slice.descriptor, m_captured.data() + before, std::size_t(wanted), slice.offset);
        m_captured.resize(before + std::max<ssize_t>(got, 0));
    }
    m_isReplyTruncated = m_isReplyTruncated || got < slice.length;
}

/// How much is captured of the next bytes of the answer; nothing behind a gap.
qsizetype HttpExchange::captureRoom(qint64 size)
{
    const qint64 limit = m_isReplyTruncated ? 0 : m_worker.recorder().pieceLimit() - m_captured.size();
    m_isReplyTruncated = m_isReplyTruncated || limit < size;
    return qsizetype(std::clamp<qint64>(limit, 0, size));
}

void HttpExchange::noteFinished(quint8 flags)
{
    monitor::Recorder &recorder = m_worker.recorder();
    recorder.counters().countResponse(m_status);
    recorder.counters().requests.add();
    recorder.noteRouteRequest(m_route);
    if (m_status >= 500)
        recorder.noteError(m_route);
    // What is held came a moment ago, and then nothing was logged.
    const bool logsAccess = !recorder.isHolding() && m_worker.handler().logsAccess();
    if (m_isFollowed && flags == 0 && !m_isEventStream && !logsAccess)
        return noteHeld();
    const qint64 end = monitor::now();
    if (recorder.isHolding())
        recorder.settle(end);
    const qint64 duration = end - m_begin;
    if (m_isEventStream) {
        recorder.counters().eventStreamsOpen.subtract(1);
        recorder.noteLife(m_route, duration);
    } else {
        recorder.noteLatency(m_route, duration);
    }
    if (recorder.isRecording())
        note(flags, duration);
    if (logsAccess)
        logAccess(flags, duration);
}

// A reading of the clock costs as much as a tenth of such a request: one does for all that leave together.
void HttpExchange::noteHeld()
{
    monitor::Recorder &recorder = m_worker.recorder();
    if (!recorder.isRecording())
        return recorder.holdLatency(m_route, m_begin);
    if (m_id == 0)
        m_id = m_worker.nextRequestId();
    const monitor::RequestLikeness likeness = this->likeness();
    if (!recorder.holdAgain(likeness, m_id))
        recorder.holdRequest(describe(0, 0), likeness);
}

// A remembered head has no content behind it. What else is told of a request comes from these.
monitor::RequestLikeness HttpExchange::likeness() const
{
    const bool isUsual = m_receivedUs == 0 && !m_isReplyTruncated;
    return {.head = isUsual ? m_headSerial : 0,
            .connection = m_connectionId,
            .begin = m_begin,
            .bytesOut = m_contentOut,
            .route = m_route,
            .status = m_status};
}

void HttpExchange::note(quint8 flags, qint64 duration)
{
    m_worker.recorder().noteRequest(describe(flags, duration));
}

monitor::RequestNote HttpExchange::describe(quint8 flags, qint64 duration)
{
    const monitor::Recorder &recorder = m_worker.recorder();
    if (m_id == 0)
        m_id = m_worker.nextRequestId();
    const http::Request &request = *m_request;
    const quint64 bytesIn = quint64(m_body ? m_body->total() : request.body.size());
    const auto limit = quint64(recorder.options().bodyLimit);
    const bool isBodyCut = m_body && recorder.isCapturing() && quint64(m_body->captured().size()) < bytesIn;
    if (isBodyCut || bytesIn > limit)
        flags |= flag::kBodyTruncated;
    if (m_isReplyTruncated || m_contentOut > limit)
        flags |= flag::kReplyTruncated;
    monitor::RequestNote note{
        .id = m_id,
        .connection = m_connectionId,
        .route = m_route,
        .begin = m_begin,
        .duration = duration,
        .bytesIn = bytesIn,
        .bytesOut = m_contentOut,
        .status = m_status,
        .flags = flags,
        .receivedUs = m_receivedUs,
        .method = request.head.methodText,
        .target = request.head.target,
        .head = {},
        .body = {},
        .replyHead = {},
        .replyBody = {},
    };
    if (recorder.isCapturing())
        addBytes(note);
    return note;
}

void HttpExchange::addBytes(monitor::RequestNote &note) const
{
    if (!m_isAnnounced)
        note.head = m_request->head.bytes;
    // Of a streamed body there is more than when it was announced.
    if (m_body)
        note.body = m_body->captured();
    else if (!m_isAnnounced)
        note.body = m_request->body;
    note.replyHead = m_replyHead;
    note.replyBody = m_captured.isEmpty() ? m_replyBody : QByteArrayView(m_captured);
}

void HttpExchange::logAccess(quint8 flags, qint64 duration) const
{
    m_worker.handler().logAccess({.request = *m_request,
                                  .peer = peer(),
                                  .status = m_status,
                                  .bytesOut = m_contentOut,
                                  .begin = m_begin,
                                  .duration = duration,
                                  .isAborted = (flags & flag::kAborted) != 0});
}

} // namespace eyewall::connection
