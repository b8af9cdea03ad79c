// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/childprocess.h"

#include "server/core/logging.h"
#include "server/core/timer.h"
#include "server/core/waiter.h"

#include <sys/epoll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <utility>

namespace eyewall::net {

namespace {

constexpr std::chrono::milliseconds kPause{100};

int openProcess(int pid)
{
#ifdef SYS_pidfd_open
    return int(::syscall(SYS_pidfd_open, pid, 0)); // close-on-exec by itself
#else
    Q_UNUSED(pid)
    return -1;
#endif
}

struct BuriedChild final : Disposable {
    explicit BuriedChild(std::shared_ptr<ChildProcess> buried)
        : child(std::move(buried))
    {
    }
    std::shared_ptr<ChildProcess> child;
};

} // namespace

/// One who waits for the end, or for a time. Thread: the child's.
class ChildProcess::ExitWait final : private core::Waiter, private core::Timer {
public:
    ExitWait(ChildProcess &child, std::chrono::milliseconds limit)
        : m_child(child)
        , m_limit(limit)
    {
        m_child.m_waits.push_back(this);
    }
    ~ExitWait() override { std::erase(m_child.m_waits, this); }

    [[nodiscard]] core::Wait<ExitWait> wait() { return core::Wait<ExitWait>(*this); }
    void end() { resume(); }

private:
    friend class core::Wait<ExitWait>;

    [[nodiscard]] bool isReady() const { return m_child.m_status.has_value() || isLoopClosing(); }
    void suspend(std::coroutine_handle<> coroutine)
    {
        Waiter::suspend(coroutine);
        if (m_limit != core::kForever)
            arm(core::timeAfter(m_limit));
    }
    void outcome() const { checkLoop(); }
    void expire() override { resume(); }
    void cut() override { disarm(); }

    ChildProcess &m_child;
    const std::chrono::milliseconds m_limit;
};

ChildProcess::ChildProcess(std::shared_ptr<Reactor> reactor, int pid)
    : m_owner(std::move(reactor))
    , m_reactor(m_owner.get())
    , m_pid(pid)
{
    m_reactor->addGuest(this);
}

ChildProcess::~ChildProcess()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (m_reactor)
        m_reactor->removeGuest(this);
}

// A child that has ended already makes the descriptor readable at once: no end is missed.
void ChildProcess::watch(bool usesDescriptor)
{
    m_descriptor = usesDescriptor ? openProcess(m_pid) : -1;
    if (m_descriptor >= 0 && m_reactor->add(m_descriptor, this, EPOLLIN))
        return;
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1)); // epoll has no room for it
    m_reactor->timers().arm(*this, kPause);
}

Task<ExitStatus> ChildProcess::wait(std::shared_ptr<ChildProcess> child)
{
    if (!child->m_status) {
        ExitWait wait(*child, core::kForever);
        co_await wait.wait();
    }
    co_return *child->m_status;
}

Task<core::Result<ExitStatus>> ChildProcess::wait(std::shared_ptr<ChildProcess> child,
                                                  std::chrono::milliseconds limit)
{
    if (!child->m_status) {
        ExitWait wait(*child, limit);
        co_await wait.wait();
    }
    if (!child->m_status)
        co_return core::Error{QStringLiteral("the program still runs: timed out"),
                              std::make_error_code(std::errc::timed_out)};
    co_return core::Result<ExitStatus>(*child->m_status);
}

void ChildProcess::onExit(std::function<void(ExitStatus)> callback)
{
    m_onExit = std::move(callback);
    if (m_status && m_reactor && !std::exchange(m_isRevisitDue, true))
        m_reactor->revisit(this);
}

bool ChildProcess::send(int signal) const
{
    // Until it is waited for, its number is nobody else's.
    return !m_status && ::kill(m_pid, signal) == 0;
}

void ChildProcess::abandon()
{
    const std::shared_ptr<ChildProcess> self = shared_from_this();
    m_onExit = nullptr;
    if (std::exchange(m_isRevisitDue, false) && m_reactor)
        m_reactor->forget(this);
    (void)send(SIGKILL);
    if (!reap(WNOHANG))
        m_self = self; // the reactor tells, or ends
    else
        tell();
    if (m_reactor)
        m_reactor->bury(std::make_unique<BuriedChild>(self));
    const std::shared_ptr<Reactor> owner = std::exchange(m_owner, nullptr);
}

bool ChildProcess::reap(int flags)
{
    if (m_status)
        return true;
    siginfo_t info{};
    int result = 0;
    do {
        result = ::waitid(P_PID, id_t(m_pid), &info, WEXITED | flags);
    } while (result != 0 && errno == EINTR);
    if (result == 0 && info.si_pid == 0)
        return false;
    if (result != 0)
        m_status = ExitStatus{.code = 0, .isKnown = false};
    else
        m_status = ExitStatus{.code = info.si_code == CLD_EXITED ? info.si_status : -info.si_status};
    if (m_descriptor >= 0 && m_reactor)
        m_reactor->remove(m_descriptor);
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    TimerWheel::disarm(*this);
    return true;
}

void ChildProcess::onEvents(quint32)
{
    look();
}

void ChildProcess::onTimeout()
{
    if (!std::exchange(m_isRevisitDue, true))
        m_reactor->revisit(this);
}

void ChildProcess::onRevisit()
{
    m_isRevisitDue = false;
    look();
}

void ChildProcess::look()
{
    const std::shared_ptr<ChildProcess> self = weak_from_this().lock();
    if (!reap(WNOHANG)) {
        if (m_descriptor < 0)
            m_reactor->timers().arm(*this, kPause);
        return;
    }
    tell();
    m_self = nullptr;
}

void ChildProcess::onReactorEnd()
{
    const std::shared_ptr<ChildProcess> self = weak_from_this().lock();
    // Without its loop nobody would wait for it any more. What may not be killed is left to the system.
    const bool isKilled = send(SIGKILL);
    if (!reap(isKilled ? 0 : WNOHANG))
        m_status = ExitStatus{.code = 0, .isKnown = false};
    TimerWheel::disarm(*this);
    m_onExit = nullptr;
    tell();
    m_isRevisitDue = false;
    m_reactor = nullptr;
    m_self = nullptr;
}

void ChildProcess::tell()
{
    while (!m_waits.empty()) {
        ExitWait *const wait = m_waits.front();
        m_waits.erase(m_waits.begin());
        wait->end();
    }
    if (!m_onExit)
        return;
    const auto callback = std::exchange(m_onExit, nullptr);
    try {
        callback(*m_status);
    } catch (...) {
        core::logException("exit callback of a subprocess", std::current_exception());
    }
}

} // namespace eyewall::net
