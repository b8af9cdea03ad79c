// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/tunnel.h"

#include "server/client/fetcherror.h"
#include "server/http/responseparser.h"

#include <algorithm>

namespace eyewall::client {

namespace {

using core::Result;
using State = http::ResponseParser::State;

core::Error failed(const QString &message)
{
    return makeError(FetchError::ProxyFailed, message);
}

/// A final answer.
Result<void> judge(const http::ResponseHead &head, qsizetype bytesBehind)
{
    if (head.status >= 300)
        return failed(QStringLiteral("The proxy opens no tunnel: %1 %2")
                          .arg(head.status)
                          .arg(QString::fromUtf8(head.reason)));
    // Servers of TLS and WebSockets say nothing before their clients do.
    if (bytesBehind > 0)
        return failed(QStringLiteral("The proxy says more than its answer"));
    return {};
}

} // namespace

Task<Result<void>> openTunnel(std::shared_ptr<ClientStream> stream, QByteArray head,
                              http::ParserLimits limits, QDeadlineTimer deadline)
{
    limits.head = std::min(limits.head, ClientStream::kMostKept); // more would be held up
    stream->start();
    stream->write(head);
    http::ResponseParser parser;
    for (;;) {
        http::ResponseHead answer;
        const auto outcome = parser.parse(stream->input(), limits, answer);
        if (outcome.state == State::Error)
            co_return failed(QStringLiteral("The proxy's answer is not understood: ") +
                             QString::fromLatin1(outcome.errorText));
        if (outcome.state == State::Done && answer.status >= 200)
            co_return judge(answer, stream->input().size() - outcome.consumed);
        if (outcome.state == State::Done) {
            stream->drop(outcome.consumed);
            continue;
        }
        if (!stream->isAlive() && stream->error().code == FetchError::ClientGone)
            co_return stream->error();
        if (!stream->isAlive())
            co_return failed(QStringLiteral("The proxy closed the connection"));
        if (!co_await ClientStream::arrival(stream, deadline))
            co_return makeError(FetchError::ConnectTimeout,
                                QStringLiteral("The proxy did not answer in time"));
    }
}

} // namespace eyewall::client
