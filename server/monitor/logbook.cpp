// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/logbook.h"

#include <chrono>
#include <utility>

namespace eyewall::monitor {

namespace {

using namespace std::chrono_literals;

constexpr auto kInterval = 100ms;

bool isContinuation(char byte)
{
    return (quint8(byte) & 0xc0) == 0x80;
}

/// Never inside a character.
void cut(QByteArray &text)
{
    qsizetype size = LogBook::kLongestText;
    while (size > 0 && isContinuation(text.at(size)))
        --size;
    text.truncate(size);
    text.squeeze();
}

} // namespace

LogBook::LogBook(QObject *parent)
    : LogBook(Limits(), parent)
{
}

// append() may run inside of any Qt function that warns, also one that posts events: so it only leaves a
// mark, and the book looks for it.
LogBook::LogBook(const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    connect(&m_timer, &QTimer::timeout, this, &LogBook::announce);
    m_timer.start(kInterval);
}

void LogBook::append(LogLine line)
{
    line.wholeSize = line.text.size();
    if (line.wholeSize > kLongestText)
        cut(line.text);
    const std::lock_guard lock(m_mutex);
    m_bytes += line.text.size();
    m_lines.push_back(std::move(line));
    m_hasNews = true;
    while (m_lines.size() > m_limits.lines || m_bytes > m_limits.bytes) {
        m_bytes -= m_lines.front().text.size();
        m_lines.pop_front();
        ++m_lost;
    }
}

std::deque<LogLine> LogBook::take()
{
    const std::lock_guard lock(m_mutex);
    m_bytes = 0;
    return std::exchange(m_lines, {});
}

quint64 LogBook::lost() const
{
    const std::lock_guard lock(m_mutex);
    return m_lost;
}

void LogBook::announce()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_hasNews, false))
            return;
    }
    Q_EMIT linesAdded();
}

} // namespace eyewall::monitor
