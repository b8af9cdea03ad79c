// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/asyncstream.h"

#include "server/net/streamcore.h"
#include "server/net/streamreading.h"
#include "server/net/tlsworkspace.h"

#include <utility>

namespace eyewall::net {

namespace {

using core::Error;
using core::Result;
using Core = std::shared_ptr<StreamCore>;

/// The memory that the TLS sessions of this thread's streams share.
std::shared_ptr<TlsWorkspace> sharedWorkspace()
{
    thread_local std::weak_ptr<TlsWorkspace> t_workspace;
    std::shared_ptr<TlsWorkspace> workspace = t_workspace.lock();
    if (!workspace) {
        workspace = std::make_shared<TlsWorkspace>();
        t_workspace = workspace;
    }
    return workspace;
}

using MakeSession = TlsSession (*)(TlsWorkspace &, const std::shared_ptr<const TlsContext> &,
                                   const QByteArray &);

Task<Result<void>> secure(Core core, std::shared_ptr<const TlsContext> context, QByteArray server,
                          MakeSession makeSession, std::chrono::milliseconds limit)
{
    if (core->isClosed() || core->end() != StreamEnd::Open)
        co_return core->error();
    if (!core->isIdle())
        co_return Error{QStringLiteral("TLS cannot begin: bytes that are not encrypted have come, or wait"),
                        std::make_error_code(std::errc::invalid_argument)};
    const std::shared_ptr<TlsWorkspace> workspace = sharedWorkspace();
    const ReadTurn turn(*core);
    if (turn.isRefused())
        co_return turn.refusal();
    co_return co_await StreamCore::shakeHands(core, makeSession(*workspace, context, server), workspace,
                                              QDeadlineTimer(limit));
}

Task<Result<void>> refused(Error error)
{
    co_return error;
}

Task<Result<void>> writeAll(Core core, Result<void> queued)
{
    if (!queued)
        co_return queued;
    co_return co_await StreamCore::drain(core);
}

} // namespace

AsyncStream::AsyncStream(int descriptor, const StreamLimits &limits)
    : m_core(std::make_shared<StreamCore>(Reactor::shared(), descriptor, limits))
{
}

AsyncStream::~AsyncStream()
{
    if (m_core)
        m_core->abandon();
}

AsyncStream::AsyncStream(AsyncStream &&other) noexcept = default;

AsyncStream &AsyncStream::operator=(AsyncStream &&other) noexcept
{
    std::swap(m_core, other.m_core);
    return *this;
}

Task<Result<QByteArray>> AsyncStream::readUntil(QByteArray delimiter, qsizetype most)
{
    return streamreading::readUntil(m_core, std::move(delimiter), most);
}

Task<Result<QByteArray>> AsyncStream::readUntilRegex(QRegularExpression pattern, qsizetype most)
{
    return streamreading::readUntilRegex(m_core, std::move(pattern), most);
}

Task<Result<QByteArray>> AsyncStream::readBytes(qsizetype count)
{
    return streamreading::readBytes(m_core, count);
}

Task<Result<QByteArray>> AsyncStream::readSome(qsizetype most)
{
    return streamreading::readSome(m_core, most);
}

Task<Result<qsizetype>> AsyncStream::readInto(std::span<char> target, bool isPartial)
{
    return streamreading::readInto(m_core, target, isPartial);
}

Task<Result<QByteArray>> AsyncStream::readUntilClose(qsizetype most)
{
    return streamreading::readUntilClose(m_core, most);
}

Task<Result<void>> AsyncStream::write(QByteArray bytes)
{
    // Who is woken by a write that fails may let this stream go.
    const Core core = m_core;
    Result<void> queued = core->write(bytes);
    return writeAll(core, std::move(queued));
}

qint64 AsyncStream::queuedBytes() const
{
    return m_core->queuedBytes();
}

void AsyncStream::shutdownWriting()
{
    m_core->shutdownWriting();
}

Task<Result<void>> AsyncStream::startTls(std::shared_ptr<const TlsContext> context, QByteArray server,
                                         std::chrono::milliseconds limit)
{
    // OpenSSL takes an empty name for "any", and a zero byte for the end of one.
    if (server.isEmpty() || server.contains('\0'))
        return refused({QStringLiteral("TLS needs the name of the server that is asked for"),
                        std::make_error_code(std::errc::invalid_argument)});
    const MakeSession makeClient = [](TlsWorkspace &workspace, const std::shared_ptr<const TlsContext> &trust,
                                      const QByteArray &name) { return TlsSession(workspace, trust, name); };
    return secure(m_core, std::move(context), std::move(server), makeClient, limit);
}

Task<Result<void>> AsyncStream::startTls(std::shared_ptr<const TlsContext> context,
                                         std::chrono::milliseconds limit)
{
    const MakeSession makeServer = [](TlsWorkspace &workspace,
                                      const std::shared_ptr<const TlsContext> &identity,
                                      const QByteArray &) { return TlsSession(workspace, identity); };
    return secure(m_core, std::move(context), {}, makeServer, limit);
}

void AsyncStream::close()
{
    m_core->close(StreamEnd::Local);
}

void AsyncStream::abort()
{
    m_core->close(StreamEnd::Aborted);
}

void AsyncStream::onClose(std::function<void()> callback)
{
    m_core->setCloseCallback(std::move(callback));
}

void AsyncStream::setNoDelay(bool isOn)
{
    m_core->setNoDelay(isOn);
}

StreamLimits &AsyncStream::limits()
{
    return m_core->limits();
}

bool AsyncStream::isClosed() const
{
    return m_core->isClosed();
}

StreamEnd AsyncStream::end() const
{
    return m_core->end();
}

int AsyncStream::systemError() const
{
    return m_core->systemError();
}

bool AsyncStream::isReading() const
{
    return m_core->isReading();
}

SocketAddress AsyncStream::peer() const
{
    return m_core->peer();
}

SocketAddress AsyncStream::local() const
{
    return m_core->local();
}

bool AsyncStream::isTls() const
{
    return m_core->tls();
}

TlsFacts AsyncStream::tlsFacts() const
{
    return m_core->tls() ? m_core->tls()->facts() : TlsFacts();
}

bool AsyncStream::isTruncated() const
{
    return m_core->tls() && m_core->tls()->isTruncated();
}

int AsyncStream::descriptor() const
{
    return m_core->descriptor();
}

bool isStreamClosed(const Error &error)
{
    return error.code == std::errc::not_connected || error.code == std::errc::connection_reset ||
           error.code == std::errc::broken_pipe || error.code == std::errc::connection_aborted;
}

bool isStreamLimit(const Error &error)
{
    return error.code == std::errc::message_size || error.code == std::errc::no_buffer_space;
}

} // namespace eyewall::net
