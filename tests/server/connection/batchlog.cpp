// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/batchlog.h"

#include <algorithm>

namespace eyewall::test {

namespace {

template<typename T>
void appendTo(std::vector<T> &all, const std::vector<T> &some)
{
    all.insert(all.end(), some.begin(), some.end());
}

} // namespace

BatchLog::BatchLog(monitor::Source &source)
{
    connect(&source, &monitor::Source::batchReady, this,
            [this](const monitor::Batch &batch) { append(batch); });
}

void BatchLog::append(const monitor::Batch &batch)
{
    m_all.totals = batch.totals;
    appendTo(m_all.opened, batch.opened);
    appendTo(m_all.secured, batch.secured);
    appendTo(m_all.upgraded, batch.upgraded);
    appendTo(m_all.requests, batch.requests);
    appendTo(m_all.messages, batch.messages);
    appendTo(m_all.samples, batch.samples);
    appendTo(m_all.topics, batch.topics);
    appendTo(m_all.memberships, batch.memberships);
    appendTo(m_all.users, batch.users);
    appendTo(m_all.closed, batch.closed);
    if (!batch.routes.empty())
        m_all.routes = batch.routes;
    m_all.loops = batch.loops;
}

std::vector<monitor::RequestSeen> BatchLog::latestRequests() const
{
    std::vector<monitor::RequestSeen> latest;
    for (const monitor::RequestSeen &request : m_all.requests) {
        const auto earlier = std::find_if(latest.begin(), latest.end(),
                                          [&](const auto &seen) { return seen.id == request.id; });
        if (earlier == latest.end())
            latest.push_back(request);
        else
            *earlier = request;
    }
    return latest;
}

monitor::ConnectionClosed BatchLog::closeOf(monitor::ConnectionId id) const
{
    for (const monitor::ConnectionClosed &closed : m_all.closed) {
        if (closed.id == id)
            return closed;
    }
    return {};
}

monitor::Record::Sample BatchLog::latestSample(monitor::ConnectionId id) const
{
    monitor::Record::Sample latest{};
    for (const monitor::ConnectionSampled &sample : m_all.samples) {
        if (sample.id == id)
            latest = sample.figures;
    }
    return latest;
}

std::vector<monitor::MessageSeen> BatchLog::dataMessages() const
{
    std::vector<monitor::MessageSeen> messages;
    std::copy_if(m_all.messages.begin(), m_all.messages.end(), std::back_inserter(messages),
                 [](const monitor::MessageSeen &message) {
                     return message.kind == monitor::MessageKind::Text ||
                            message.kind == monitor::MessageKind::Binary;
                 });
    return messages;
}

} // namespace eyewall::test
