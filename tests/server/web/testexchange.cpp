// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "testexchange.h"

#include "server/http/headparser.h"

#include <unistd.h>

using namespace eyewall;

void Answer::closePeer()
{
    isOpen = false;
    if (const auto callback = std::exchange(onClosed, nullptr))
        callback();
}

namespace {

QByteArray taken(http::FileSlice slice)
{
    QByteArray bytes(slice.length, '\0');
    const ssize_t count = ::pread(slice.descriptor, bytes.data(), size_t(slice.length), slice.offset);
    bytes.resize(std::max<ssize_t>(0, count));
    ::close(slice.descriptor);
    return bytes;
}

} // namespace

TestExchange::TestExchange(const QByteArray &wire)
    : m_wire(wire)
    , m_answer(std::make_shared<Answer>())
{
    m_wire.detach();
    http::HeadParser parser;
    const auto outcome = parser.parse(m_wire, {}, m_request.head);
    if (outcome.state != http::HeadParser::State::Done)
        qFatal("The request of the test is wrong: %s", outcome.error.text);
    m_request.body = QByteArrayView(m_wire).sliced(outcome.consumed);
}

TestExchange::TestExchange(const http::Request &request, AnswerPtr answer)
    : m_request(request)
    , m_answer(std::move(answer))
{
    m_request.keep();
}

http::Peer TestExchange::peer() const
{
    http::Peer peer;
    peer.address = QStringLiteral("127.0.0.1");
    peer.port = 40000;
    peer.connection = 7;
    return peer;
}

Task<http::BodyPiece> TestExchange::readBody()
{
    const QByteArrayView rest = m_request.body.sliced(m_read);
    if (m_request.body.size() > m_bodyLimit)
        co_return http::BodyPiece{{}, {413, "Content is larger than allowed"}};
    const QByteArrayView piece = rest.first(std::min<qsizetype>(rest.size(), 4));
    m_read += piece.size();
    co_return http::BodyPiece{piece.toByteArray(), {}};
}

void TestExchange::take(const http::Response &response)
{
    ++m_answer->answers;
    m_answer->status = response.status;
    m_answer->contentType = response.contentType;
    m_answer->contentLength = response.contentLength;
    m_answer->headers = response.headers;
}

void TestExchange::respond(const http::Response &response)
{
    take(response);
    m_answer->body = response.body;
    m_answer->body.detach();
}

void TestExchange::sendFile(const http::Response &head, http::FileSlice slice)
{
    take(head);
    m_answer->isFile = true;
    m_answer->body = taken(slice);
}

void TestExchange::beginStream(const http::Response &head)
{
    take(head);
    m_answer->isStream = true;
}

bool TestExchange::writeStream(QByteArrayView piece)
{
    if (!m_answer->isOpen)
        return false;
    m_answer->pieces += piece.toByteArray();
    m_answer->body += piece.toByteArray();
    return true;
}

bool TestExchange::writeStreamFile(http::FileSlice slice)
{
    m_answer->isFile = true;
    return writeStream(taken(slice));
}

Task<> TestExchange::drained()
{
    m_answer->queued = 0;
    co_return;
}

void TestExchange::upgrade(const http::Response &head, std::unique_ptr<http::Upgrade> next)
{
    take(head);
    m_answer->upgrade = std::move(next);
}

std::unique_ptr<http::Exchange> TestExchange::detach()
{
    m_answer->isDetached = true;
    std::unique_ptr<http::Exchange> detached(new TestExchange(m_request, m_answer));
    // Whoever still looks at the bytes of the connection reads this.
    m_wire.fill('#');
    return detached;
}

AnswerPtr ask(const http::Handler &handler, const QByteArray &line, const QByteArray &fields,
              const QByteArray &body)
{
    const QByteArray length =
        body.isEmpty() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    TestExchange exchange(line + " HTTP/1.1\r\nHost: example.org\r\n" + fields + length + "\r\n" + body);
    const AnswerPtr answer = exchange.answer();
    handler.handle(exchange);
    return answer;
}
