// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/refusal.h"

#include "server/connection/sizelimits.h"
#include "server/connection/worker.h"
#include "server/http/contentdecoder.h"
#include "server/http/serializer.h"
#include "server/http/status.h"
#include "server/monitor/clock.h"

#include <algorithm>

namespace eyewall::connection {

namespace {

using monitor::CloseCause;

constexpr http::ParseError kSpeaksHttp{
    400, "This looks like TLS, and this port speaks HTTP without it: use http:// in place of https://"};
constexpr qsizetype kShownOfRefused = 2048; // bytes of a refused message that telemetry keeps

CloseCause causeOf(int status)
{
    if (status == 408)
        return CloseCause::TimedOut;
    return status == 413 || status == 414 || status == 431 ? CloseCause::Limit : CloseCause::ProtocolError;
}

// The first record of a TLS client is of type 22 (RFC 8446 section 5.1), and its first byte may come alone.
bool isTls(QByteArrayView sent)
{
    return sent.startsWith('\x16');
}

bool asksForHead(QByteArrayView sent)
{
    while (sent.startsWith("\r\n"))
        sent = sent.sliced(2);
    return sent.startsWith("HEAD ");
}

} // namespace

http::Response refusalPage(const http::ParseError &error)
{
    http::Response response;
    response.status = error.status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = QByteArray::number(error.status) + ' ' + http::reasonPhrase(error.status).toByteArray() +
                    "\n\n" + error.text + ".\n";
    return response;
}

void writeRefusal(Connection &connection, const http::ParseError &error, QByteArrayView sent, qint64 begin)
{
    Worker &worker = connection.worker();
    http::Response response = refusalPage(isTls(sent) ? kSpeaksHttp : error);
    if (error.status == 415) // RFC 9110 section 15.5.16
        (void)response.headers.set("Accept-Encoding", http::kDecodedCodings);
    QByteArray &head = worker.headBuffer();
    head.resize(0);
    const qint64 now = monitor::fromSteady(worker.reactor().turnTime());
    http::appendHead(head, response, {http::ReplyFraming::Kind::Length, response.body.size(), false, false},
                     worker.date(now));
    // RFC 9110 section 9.3.2: the length of the page, but not the page.
    const QByteArrayView page = asksForHead(sent) ? QByteArrayView() : QByteArrayView(response.body);
    connection.write(head, page);
    monitor::Recorder &recorder = worker.recorder();
    recorder.counters().countResponse(error.status);
    countSizeLimit(recorder.counters(), error.limit);
    recorder.counters().requests.add();
    recorder.noteRouteRequest(monitor::kNoRoute);
    if (!recorder.isRecording())
        return;
    monitor::RequestNote note;
    note.id = worker.nextRequestId();
    note.connection = connection.id();
    note.begin = begin ? begin : now;
    note.duration = now - note.begin;
    note.status = quint16(error.status);
    note.head = sent.first(std::min(sent.size(), kShownOfRefused));
    note.replyHead = head;
    note.replyBody = page;
    note.bytesOut = quint64(page.size());
    recorder.noteRequest(note);
}

Ending endingOfRefusal(const http::ParseError &error)
{
    return {causeOf(error.status), monitor::Direction::Out, 0, 0, QByteArray(error.text)};
}

} // namespace eyewall::connection
