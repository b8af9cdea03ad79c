// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/subprocess.h"

#include "server/net/childprocess.h"

#include <csignal>
#include <utility>

namespace eyewall::net {

using core::Error;
using core::Result;

namespace {

Task<Result<void>> successOf(std::shared_ptr<ChildProcess> child)
{
    const ExitStatus status = co_await ChildProcess::wait(std::move(child));
    if (status.isSuccess())
        co_return {};
    const QString text = !status.isKnown   ? QStringLiteral("the program has ended, nobody knows how")
                         : status.code < 0 ? QStringLiteral("the program was ended by signal %1")
                                           : QStringLiteral("the program ended with %1");
    co_return Error{status.isKnown ? text.arg(qAbs(status.code)) : text,
                    std::make_error_code(std::errc::protocol_error)};
}

} // namespace

Result<Subprocess> Subprocess::start(const SubprocessOptions &options)
{
    Result<Spawned> spawned = spawnProcess(options);
    if (!spawned)
        return spawned.error();
    auto child = std::make_shared<ChildProcess>(Reactor::shared(), spawned->pid);
    child->watch(options.usesDescriptor);
    std::array<std::optional<AsyncStream>, 3> streams;
    for (std::size_t channel = 0; channel < streams.size(); ++channel) {
        if (SocketHandle &pipe = spawned->pipes[channel]; pipe.get() >= 0)
            streams[channel].emplace(pipe.release(), options.limits);
    }
    return Subprocess(std::move(child), std::move(streams));
}

Subprocess::Subprocess(std::shared_ptr<ChildProcess> child, std::array<std::optional<AsyncStream>, 3> streams)
    : m_child(std::move(child))
    , m_streams(std::move(streams))
{
}

Subprocess::~Subprocess()
{
    if (m_child)
        m_child->abandon();
}

Subprocess::Subprocess(Subprocess &&other) noexcept = default;

Subprocess &Subprocess::operator=(Subprocess &&other) noexcept
{
    std::swap(m_child, other.m_child);
    std::swap(m_streams, other.m_streams);
    return *this;
}

AsyncStream &Subprocess::stream(std::size_t channel)
{
    Q_ASSERT_X(m_streams[channel], "Subprocess", "this channel is not a pipe");
    return *m_streams[channel];
}

Task<ExitStatus> Subprocess::wait() const
{
    return ChildProcess::wait(m_child);
}

Task<Result<ExitStatus>> Subprocess::wait(std::chrono::milliseconds limit) const
{
    return ChildProcess::wait(m_child, limit);
}

Task<Result<void>> Subprocess::waitForSuccess() const
{
    return successOf(m_child);
}

void Subprocess::onExit(std::function<void(ExitStatus)> callback)
{
    m_child->onExit(std::move(callback));
}

void Subprocess::terminate() const
{
    m_child->send(SIGTERM);
}

void Subprocess::kill() const
{
    m_child->send(SIGKILL);
}

bool Subprocess::sendSignal(int signal) const
{
    return m_child->send(signal);
}

int Subprocess::pid() const
{
    return m_child->pid();
}

std::optional<ExitStatus> Subprocess::status() const
{
    return m_child->status();
}

} // namespace eyewall::net
