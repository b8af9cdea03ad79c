// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/detachedstream.h"

#include "server/connection/detachedprotocol.h"

#include <algorithm>
#include <utility>

namespace eyewall::connection {

namespace {

using core::Error;
using core::Result;
using Core = std::shared_ptr<DetachedCore>;

Error tooLong(qsizetype most)
{
    return {QStringLiteral("more than %1 bytes").arg(most), std::make_error_code(std::errc::message_size)};
}

Error misuse(const QString &what, std::errc code)
{
    return {what, std::make_error_code(code)};
}

// A copy: co_return would take the member away.
Error whyOver(const DetachedCore &core)
{
    return core.error;
}

/// The right to read, for one task at a time. Thread: the core's.
class Turn {
public:
    explicit Turn(DetachedCore &core)
        : m_core(core)
        , m_isRefused(std::exchange(core.isReading, true))
    {
        Q_ASSERT_X(!m_isRefused, "DetachedStream", "somebody reads already");
    }
    ~Turn()
    {
        if (!m_isRefused)
            m_core.isReading = false;
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    [[nodiscard]] static Error refusal()
    {
        return misuse(QStringLiteral("somebody reads already"), std::errc::operation_in_progress);
    }

private:
    DetachedCore &m_core;
    const bool m_isRefused;
};

// False at the end of the input.
Task<bool> fill(Core core)
{
    if (core->isInputOver())
        co_return false;
    const qsizetype before = core->input.size();
    core->protocol->awaitInput();
    while (core->input.size() == before && !core->isInputOver())
        co_await core->arrived.wait();
    co_return core->input.size() > before;
}

Task<Result<QByteArray>> readUntilDelimiter(Core core, QByteArray delimiter, qsizetype most)
{
    if (delimiter.isEmpty())
        co_return misuse(QStringLiteral("the delimiter is empty"), std::errc::invalid_argument);
    const Turn turn(*core);
    if (turn.isRefused())
        co_return Turn::refusal();
    qsizetype searched = 0;
    for (;;) {
        const QByteArrayView input = core->input.view();
        const qsizetype at = input.indexOf(delimiter, searched);
        if (at >= 0 && at + delimiter.size() <= most)
            co_return core->input.take(at + delimiter.size());
        if (at >= 0 || input.size() >= most)
            co_return tooLong(most);
        searched = std::max<qsizetype>(0, input.size() - delimiter.size() + 1);
        if (!co_await fill(core))
            co_return whyOver(*core);
    }
}

Task<Result<QByteArray>> readExactly(Core core, qsizetype count)
{
    const Turn turn(*core);
    if (turn.isRefused())
        co_return Turn::refusal();
    while (core->input.size() < count) {
        if (!co_await fill(core))
            co_return whyOver(*core);
    }
    co_return core->input.take(count);
}

Task<Result<QByteArray>> readWhatComes(Core core, qsizetype most)
{
    const Turn turn(*core);
    if (turn.isRefused())
        co_return Turn::refusal();
    if (core->input.isEmpty() && most > 0) {
        if (!co_await fill(core))
            co_return whyOver(*core);
    }
    co_return core->input.take(std::min(most, core->input.size()));
}

Task<Result<QByteArray>> readAll(Core core, qsizetype most)
{
    const Turn turn(*core);
    if (turn.isRefused())
        co_return Turn::refusal();
    while (core->input.size() <= most) {
        if (co_await fill(core))
            continue;
        if (!core->isPeerDone)
            co_return whyOver(*core);
        co_return core->input.take(core->input.size());
    }
    co_return tooLong(most);
}

Task<Result<void>> writeAll(Core core, QByteArray bytes)
{
    if (!core->protocol || core->isWritingDone)
        co_return whyOver(*core);
    if (!core->protocol->write(bytes))
        co_return misuse(QStringLiteral("the peer reads too slowly"), std::errc::no_buffer_space);
    while (core->protocol && core->protocol->isFull())
        co_await core->drained.wait();
    if (!core->protocol)
        co_return whyOver(*core);
    co_return Result<void>();
}

} // namespace

DetachedStream::DetachedStream(std::shared_ptr<DetachedCore> core)
    : m_core(std::move(core))
{
}

DetachedStream::~DetachedStream()
{
    if (m_core)
        close();
}

DetachedStream::DetachedStream(DetachedStream &&other) noexcept = default;

DetachedStream &DetachedStream::operator=(DetachedStream &&other) noexcept
{
    std::swap(m_core, other.m_core);
    return *this;
}

Task<Result<QByteArray>> DetachedStream::readUntil(QByteArray delimiter, qsizetype most)
{
    return readUntilDelimiter(m_core, std::move(delimiter), most);
}

Task<Result<QByteArray>> DetachedStream::readBytes(qsizetype count)
{
    return readExactly(m_core, count);
}

Task<Result<QByteArray>> DetachedStream::readSome(qsizetype most)
{
    return readWhatComes(m_core, most);
}

Task<Result<QByteArray>> DetachedStream::readUntilClose(qsizetype most)
{
    return readAll(m_core, most);
}

Task<Result<void>> DetachedStream::write(QByteArray bytes)
{
    return writeAll(m_core, std::move(bytes));
}

qint64 DetachedStream::queuedBytes() const
{
    return m_core->protocol ? m_core->protocol->queuedBytes() : 0;
}

void DetachedStream::shutdownWriting()
{
    if (m_core->protocol)
        m_core->protocol->shutdownWriting();
}

void DetachedStream::close()
{
    if (m_core->protocol)
        m_core->protocol->close();
}

void DetachedStream::abort()
{
    if (m_core->protocol)
        m_core->protocol->abort();
}

bool DetachedStream::isClosed() const
{
    return !m_core->protocol || m_core->isWritingDone;
}

} // namespace eyewall::connection
