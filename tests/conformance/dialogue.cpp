// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/conformance/dialogue.h"

#include "tests/conformance/bytetext.h"
#include "tests/conformance/frametext.h"
#include "tests/conformance/unread.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

namespace eyewall::test {

namespace {

using Kind = Step::Kind;

constexpr char kKey[] = "dGhlIHNhbXBsZSBub25jZQ=="; // the sample of RFC 6455 section 1.3
constexpr char kAccept[] = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

bool mayBeSplit(const Step &step)
{
    return step.kind == Kind::Send && step.bytes.size() > 1;
}

} // namespace

Dialogue::Dialogue(const Row &row, RawClient client)
    : m_row(row)
    , m_client(std::move(client))
{
}

bool Dialogue::play()
{
    return playUntil(0, 0) && playRest();
}

bool Dialogue::playByByte()
{
    for (const Step &step : m_row.steps) {
        if (!mayBeSplit(step)) {
            if (!play(step))
                return false;
            continue;
        }
        sendByByte(step.bytes);
    }
    return true;
}

void Dialogue::sendByByte(QByteArrayView bytes)
{
    // Long messages are long by repetition: their begin and end are what tells something.
    constexpr qsizetype kEnds = 200;
    Unread unread({port()});
    while (!bytes.isEmpty()) {
        const bool isInside = bytes.size() > kEnds && m_offset >= kEnds;
        const qsizetype size = isInside ? bytes.size() - kEnds : 1;
        if (!m_client.send(bytes.first(size)))
            return; // a server that has refused reads no further
        m_offset += size;
        bytes = bytes.sliced(size);
        unread.wait();
    }
    m_offset = 0;
}

bool Dialogue::playUntil(std::size_t step, qsizetype offset)
{
    for (m_step = 0; m_step < step; ++m_step) {
        if (!play(m_row.steps[m_step]))
            return false;
    }
    m_offset = offset;
    m_client.send(QByteArrayView(m_row.steps[m_step].bytes).first(offset));
    return true;
}

bool Dialogue::playRest()
{
    if (m_offset > 0)
        m_client.send(QByteArrayView(m_row.steps[m_step++].bytes).sliced(m_offset));
    for (; m_step < m_row.steps.size(); ++m_step) {
        if (!play(m_row.steps[m_step]))
            return false;
    }
    return true;
}

bool Dialogue::check(const Step &step, bool isFine, const QByteArray &came)
{
    if (!isFine)
        m_mistake = QStringLiteral("%1:%2: came: %3")
                        .arg(m_row.file)
                        .arg(step.line)
                        .arg(QString::fromUtf8(textFromBytes(came)));
    return isFine;
}

bool Dialogue::play(const Step &step)
{
    switch (step.kind) {
    case Kind::Send:
        m_client.send(step.bytes); // a server that refused may have closed already
        return true;
    case Kind::HalfClose:
        m_client.halfClose();
        return true;
    case Kind::Open:
        return open(step);
    case Kind::Reply:
        return takeReply(step);
    case Kind::Field:
    case Kind::NoField:
    case Kind::HeadHas:
    case Kind::Body:
    case Kind::BodyHas:
        return checkReply(step);
    case Kind::Frame:
    case Kind::CloseFrame:
        return takeFrame(step);
    case Kind::Closed:
        return takeEnd(step);
    case Kind::Cut:
        m_reply = m_client.reply();
        return check(step, !m_reply.isWhole && m_client.end() != End::None, m_reply.head + m_reply.body);
    case Kind::Kept:
        return probe(step);
    }
    return false;
}

bool Dialogue::open(const Step &step)
{
    m_isWebSocket = true;
    QByteArray request = "GET " + step.bytes + " HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n" +
                         "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + kKey;
    if (!step.extra.isEmpty())
        request += "\r\nSec-WebSocket-Extensions: " + step.extra;
    m_client.send(request + "\r\n\r\n");
    m_reply = m_client.reply();
    return check(step, m_reply.status == 101 && m_reply.header("Sec-WebSocket-Accept") == kAccept,
                 m_reply.head);
}

bool Dialogue::takeReply(const Step &step)
{
    m_reply = m_client.reply(step.isForHead);
    m_isReplyForHead = step.isForHead;
    if (step.isOptional && m_reply.head.isEmpty())
        return true;
    if (step.number == 101)
        m_isWebSocket = true;
    return check(step, m_reply.status == step.number && m_reply.isWhole, m_reply.head + m_reply.body);
}

bool Dialogue::checkReply(const Step &step)
{
    switch (step.kind) {
    case Kind::Field:
        return check(step, m_reply.header(step.bytes) == step.extra, m_reply.head);
    case Kind::NoField:
        return check(step, m_reply.header(step.bytes).isNull(), m_reply.head);
    case Kind::HeadHas:
        return check(step, m_reply.head.contains(step.bytes), m_reply.head);
    case Kind::Body:
        return check(step, m_reply.body == step.bytes, m_reply.body);
    default:
        return check(step, m_reply.body.contains(step.bytes), m_reply.body);
    }
}

Dialogue::Frame Dialogue::readFrame()
{
    const QByteArray header = m_client.read(2);
    if (header.size() < 2 || (header[1] & 0x80)) // a server does not mask (RFC 6455 section 5.1)
        return {-1, header};
    quint64 size = quint8(header[1]);
    if (size >= 126) {
        const QByteArray length = m_client.read(size == 126 ? 2 : 8);
        if (length.size() == 2)
            size = qFromBigEndian<quint16>(length.constData());
        else if (length.size() == 8)
            size = qFromBigEndian<quint64>(length.constData());
    }
    return {quint8(header[0]), m_client.read(qsizetype(size))};
}

bool Dialogue::takeFrame(const Step &step)
{
    const Frame frame = readFrame();
    const QByteArray came = QByteArray::number(frame.first, 16) + ' ' + frame.payload;
    if (step.kind == Kind::Frame)
        return check(step, frame.first == step.number && frame.payload == step.bytes, came);
    const int code = frame.payload.size() < 2 ? 0 : qFromBigEndian<quint16>(frame.payload.constData());
    return check(step, frame.first == 0x88 && code == step.number, came);
}

bool Dialogue::takeEnd(const Step &step)
{
    const QByteArray rest = m_client.readToEnd();
    return check(step, rest.isEmpty(), rest) && check(step, m_client.end(1ms) == End::Fin, "no FIN") &&
           (m_isWebSocket || m_reply.status < 400 || checkRefusal(step));
}

/// A refusal that ends the connection says so, and a person can read why.
bool Dialogue::checkRefusal(const Step &step)
{
    return check(step, m_reply.header("Connection") == "close", m_reply.head) &&
           check(step, m_reply.header("Content-Type").startsWith("text/"), m_reply.head) &&
           check(step, m_isReplyForHead || m_reply.body.size() > 10, m_reply.body);
}

bool Dialogue::probe(const Step &step)
{
    if (m_isWebSocket) {
        m_client.send(clientFrameFromText("ping probe").valueOr(QByteArray()));
        const Frame pong = readFrame();
        return check(step, pong.first == 0x8a && pong.payload == "probe", pong.payload);
    }
    m_client.send("GET /probe HTTP/1.1\r\nHost: probe\r\n\r\n");
    const Reply reply = m_client.reply();
    return check(step, reply.status == 200 && reply.body == "probe", reply.head + reply.body);
}

} // namespace eyewall::test
