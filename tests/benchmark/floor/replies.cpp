// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/floor/replies.h"

#include "tests/benchmark/floor/http.h"
#include "tests/benchmark/floor/websocket.h"

#include <algorithm>

namespace eyewall::benchmark {

namespace {

constexpr std::size_t kMaxMessage = 16 * 1024 * 1024;
constexpr std::size_t kMaxHead = 16 * 1024;
constexpr std::size_t kHellosInARow = 64;
constexpr std::string_view kTopicPath = "/ws/topic/";

bool isAccepted(const FrameHead &head)
{
    return head.isMasked && head.payloadSize <= kMaxMessage;
}

bool isWhole(const std::optional<FrameHead> &head, std::size_t available)
{
    return head && isAccepted(*head) && head->size() <= available;
}

std::size_t neededFor(const std::optional<FrameHead> &head)
{
    if (!head)
        return 16;
    return isAccepted(*head) ? head->size() : 0;
}

} // namespace

Replies::Replies(std::string_view hello)
    : m_helloSize(hello.size())
{
    for (std::size_t i = 0; i < kHellosInARow; ++i)
        m_hellos.append(hello);
}

Progress Replies::consume(Connection &connection, std::span<char> input)
{
    switch (connection.protocol) {
    case Protocol::Http:
        return consumeHttp(connection, input);
    case Protocol::Echo:
        return consumeEcho(connection, input);
    case Protocol::Topic:
        return consumeTopic(connection, input);
    }
    return {};
}

Progress Replies::consumeHttp(Connection &connection, std::span<char> input)
{
    std::size_t consumed = 0;
    while (true) {
        const auto rest = input.subspan(consumed);
        const Requests requests = readRequests({rest.data(), rest.size()});
        consumed += requests.consumed;
        sendHellos(connection, requests.hellos);
        if (requests.other.empty())
            return {consumed, kMaxHead};
        answer(connection, requests.other);
        if (connection.protocol == Protocol::Http)
            continue;
        const Progress behind = consume(connection, input.subspan(consumed));
        return {consumed + behind.consumed, behind.needed};
    }
}

// The answers move together at the place of the first payload, which itself stays where it is.
Progress Replies::consumeEcho(Connection &connection, std::span<char> input)
{
    std::size_t consumed = 0;
    char *begin = nullptr;
    char *out = nullptr;
    std::optional<FrameHead> head = readFrameHead(input);
    while (isWhole(head, input.size() - consumed)) {
        const char *payload = input.data() + consumed + head->headSize;
        if (!begin)
            begin = out = input.data() + head->headSize - replyHeadSize(head->payloadSize);
        out += writeReply(out, *head, payload);
        consumed += head->size();
        connection.closesWhenSent |= head->isClose();
        head = readFrameHead(input.subspan(consumed));
    }
    if (begin)
        connection.send({begin, static_cast<std::size_t>(out - begin)});
    return {consumed, neededFor(head)};
}

Progress Replies::consumeTopic(Connection &connection, std::span<char> input)
{
    std::size_t consumed = 0;
    std::optional<FrameHead> head = readFrameHead(input);
    while (isWhole(head, input.size() - consumed)) {
        const char *payload = input.data() + consumed + head->headSize;
        char *begin = input.data() + consumed + head->headSize - replyHeadSize(head->payloadSize);
        const std::string_view reply(begin, writeReply(begin, *head, payload));
        consumed += head->size();
        connection.closesWhenSent |= head->isClose();
        if (head->isControl())
            connection.send(reply);
        else
            std::ranges::for_each(*connection.topic, [&](Connection *member) { member->send(reply); });
        head = readFrameHead(input.subspan(consumed));
    }
    return {consumed, neededFor(head)};
}

void Replies::sendHellos(Connection &connection, std::size_t count)
{
    for (std::size_t left = count; left > 0; left -= std::min(left, kHellosInARow))
        connection.send({m_hellos.data(), std::min(left, kHellosInARow) * m_helloSize});
}

void Replies::answer(Connection &connection, std::string_view head)
{
    const std::string reply = upgradeOrRefusal(head);
    if (reply.starts_with("HTTP/1.1 101"))
        join(connection, pathOf(head));
    connection.send(reply);
}

void Replies::join(Connection &connection, std::string_view path)
{
    connection.protocol = path.starts_with(kTopicPath) ? Protocol::Topic : Protocol::Echo;
    if (connection.protocol == Protocol::Echo)
        return;
    connection.topic = &m_topics[std::string(path.substr(kTopicPath.size()))];
    connection.topic->push_back(&connection);
}

} // namespace eyewall::benchmark
