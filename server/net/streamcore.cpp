// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/streamcore.h"

#include "server/core/logging.h"
#include "server/net/socketoptions.h"
#include "server/net/streamwait.h"
#include "server/net/tlsworkspace.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace eyewall::net {

namespace {

using core::Error;

bool isSocket(int descriptor)
{
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode);
}

/// Keeps what is on the stack until nobody there uses it.
struct BuriedCore final : Disposable {
    explicit BuriedCore(std::shared_ptr<StreamCore> buried)
        : core(std::move(buried))
    {
    }
    std::shared_ptr<StreamCore> core;
};

} // namespace

StreamCore::StreamCore(std::shared_ptr<Reactor> reactor, int descriptor, const StreamLimits &limits)
    : m_owner(std::move(reactor))
    , m_reactor(m_owner.get())
    , m_descriptor(descriptor)
    , m_isSocket(isSocket(descriptor))
    , m_isReadable((::fcntl(descriptor, F_GETFL) & O_ACCMODE) != O_WRONLY)
    , m_limits(limits)
{
    if (m_isSocket) {
        m_peer = peerAddress(descriptor);
        m_local = localAddress(descriptor);
        prepareSocket(descriptor);
    } else {
        ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    }
    m_reactor->addGuest(this);
}

StreamCore::~StreamCore()
{
    m_onClose = nullptr;
    if (!isClosed())
        drop(StreamEnd::Local);
    if (m_reactor)
        m_reactor->removeGuest(this);
}

void StreamCore::onEvents(quint32 events)
{
    if (isClosed())
        return;
    const std::shared_ptr<StreamCore> self = shared_from_this();
    constexpr quint32 kHangUp = EPOLLHUP | EPOLLERR | EPOLLRDHUP;
    m_isHungUp = m_isHungUp || events & kHangUp;
    m_pulls = 0;
    if (queuedBytes() > 0 && events & (EPOLLOUT | EPOLLERR | EPOLLHUP))
        flush();
    if (m_reader && events & (EPOLLIN | kHangUp))
        wakeReader();
    else if (m_isHungUp)
        lookForEnd();
    updateEvents();
}

void StreamCore::onRevisit()
{
    const std::shared_ptr<StreamCore> self = shared_from_this();
    m_isRevisitDue = false;
    if (m_reader && m_reader->isLate())
        std::exchange(m_reader, nullptr)->expire();
    for (;;) {
        const auto late = std::find_if(m_writers.begin(), m_writers.end(),
                                       [](const StreamWait *writer) { return writer->isLate(); });
        if (late == m_writers.end())
            break;
        StreamWait *const writer = *late;
        m_writers.erase(late);
        writer->expire();
    }
    if (isCloseDue())
        callCloseCallback();
}

void StreamCore::callCloseCallback()
{
    const std::function<void()> callback = std::exchange(m_onClose, nullptr);
    try {
        callback();
    } catch (...) {
        core::logException("close callback of a stream", std::current_exception());
    }
}

void StreamCore::onReactorEnd()
{
    const std::shared_ptr<StreamCore> self = weak_from_this().lock();
    m_onClose = nullptr;
    if (!isClosed())
        drop(StreamEnd::Local);
    m_reactor = nullptr;
}

// Nobody reads: the end is only looked for where it cannot be confused with bytes that nobody wants yet.
void StreamCore::lookForEnd()
{
    if (isClosed() || m_isReading || !m_isHungUp || !m_input.isEmpty() || m_end != StreamEnd::Open)
        return;
    if (!m_isReadable)
        return fail(EPIPE); // nobody reads what would be written
    int waiting = 0;
    ::ioctl(m_descriptor, FIONREAD, &waiting);
    if (m_tls && waiting <= int(TlsWorkspace::kInput))
        (void)pullRecords(); // close_notify is a record, too
    else if (char byte = 0; waiting == 0)
        (void)take(receive({&byte, 1}));
}

void StreamCore::endSeen()
{
    m_end = StreamEnd::Peer;
    tellClose();
}

void StreamCore::inputTaken()
{
    if (m_end != StreamEnd::Open)
        tellClose();
    else if (m_isHungUp)
        lookForEnd();
}

void StreamCore::fail(int systemError, const QString &text)
{
    m_error = systemError;
    m_text = text;
    drop(StreamEnd::Failed);
}

void StreamCore::close(StreamEnd end)
{
    if (isClosed())
        return;
    const std::shared_ptr<StreamCore> self = shared_from_this();
    m_input.clear();
    drop(end);
}

void StreamCore::drop(StreamEnd end)
{
    if (m_isRegistered)
        m_reactor->remove(m_descriptor);
    m_isRegistered = false;
    // The peer must not take what is lost for an orderly end.
    if (end == StreamEnd::Local && m_tls && m_output.isEmpty())
        (void)m_tls->finish(m_descriptor);
    if (end == StreamEnd::Aborted && m_isSocket)
        setResetOnClose(m_descriptor);
    ::close(std::exchange(m_descriptor, -1));
    m_end = end;
    wakeReader();
    while (!m_writers.empty()) {
        StreamWait *const writer = m_writers.front();
        m_writers.erase(m_writers.begin());
        writer->ring();
    }
    tellClose();
}

void StreamCore::abandon()
{
    // The task that lets the stream go may have been resumed from here, or from the reactor.
    const std::shared_ptr<StreamCore> self = shared_from_this();
    m_onClose = nullptr;
    close(StreamEnd::Local);
    if (!m_reactor)
        return;
    if (std::exchange(m_isRevisitDue, false))
        m_reactor->forget(this);
    m_reactor->removeGuest(this);
    m_reactor->bury(std::make_unique<BuriedCore>(self));
    m_reactor = nullptr;
    const std::shared_ptr<Reactor> owner = std::exchange(m_owner, nullptr);
}

void StreamCore::wakeReader()
{
    if (m_reader)
        std::exchange(m_reader, nullptr)->ring();
}

void StreamCore::setCloseCallback(std::function<void()> callback)
{
    const std::shared_ptr<StreamCore> self = shared_from_this();
    m_onClose = std::move(callback);
    updateEvents();
    tellClose();
}

// Not inside a call of the stream, and not before all that came has been read.
void StreamCore::tellClose()
{
    if (isCloseDue())
        revisitSoon();
}

void StreamCore::revisitSoon()
{
    if (m_reactor && !std::exchange(m_isRevisitDue, true))
        m_reactor->revisit(this);
}

void StreamCore::setNoDelay(bool isOn) const
{
    const int value = isOn ? 1 : 0;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &value, sizeof value);
}

bool StreamCore::isIdle() const
{
    return !isClosed() && m_end == StreamEnd::Open && !m_isReading && m_input.isEmpty() &&
           queuedBytes() == 0 && !m_tls && !m_isShutdownDue;
}

Error StreamCore::error() const
{
    switch (m_end) {
    case StreamEnd::Failed:
        if (m_text.isEmpty())
            return Error::fromErrno(m_error, QStringLiteral("the connection broke"));
        return {m_text, std::error_code(m_error, std::generic_category())};
    case StreamEnd::Peer:
        return {QStringLiteral("the peer has ended the stream"),
                std::make_error_code(std::errc::not_connected)};
    default:
        return {QStringLiteral("the stream is closed"), std::make_error_code(std::errc::not_connected)};
    }
}

quint32 StreamCore::wantedEvents() const
{
    const bool writes =
        m_tls ? m_tls->waiting() > 0 || (m_tls->isOpen() && !m_output.isEmpty()) : !m_output.isEmpty();
    const bool watches = m_onClose && !m_isHungUp && m_end == StreamEnd::Open;
    return (m_reader ? quint32(EPOLLIN) : 0u) | (writes ? quint32(EPOLLOUT) : 0u) |
           (watches ? quint32(EPOLLRDHUP) : 0u);
}

// A descriptor of which nothing is wanted is not registered: its hang-up would be reported again and again.
void StreamCore::updateEvents()
{
    if (isClosed() || !m_reactor)
        return;
    const quint32 wanted = wantedEvents();
    if (wanted == 0 && m_isRegistered) {
        m_reactor->remove(m_descriptor);
        m_isRegistered = false;
    } else if (wanted != 0 && !m_isRegistered) {
        m_isRegistered = m_reactor->add(m_descriptor, this, wanted);
        if (!m_isRegistered)
            return fail(errno);
    } else if (wanted != m_events) {
        m_reactor->modify(m_descriptor, this, wanted);
    }
    m_events = wanted;
}

} // namespace eyewall::net
