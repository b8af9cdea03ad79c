// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/onsignal.h"

#include "server/core/logging.h"
#include "server/core/slowwatch.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <utility>

#include <sys/eventfd.h>
#include <unistd.h>

namespace eyewall {

using core::Error;
using core::Result;

namespace {

// What the handler may touch: a counter that the loop reads, one a signal. Never closed, because a handler
// may be at it in another thread when its watch ends; the next watch of the signal takes it over.
struct Line {
    std::atomic<int> descriptor = -1;
    std::atomic<bool> isTaken = false;
};
static_assert(std::atomic<int>::is_always_lock_free);

std::array<Line, NSIG> g_lines;

void handle(int number)
{
    const int savedErrno = errno;
    const quint64 one = 1;
    [[maybe_unused]] const auto written =
        ::write(g_lines[std::size_t(number)].descriptor.load(), &one, sizeof one);
    errno = savedErrno;
}

// The descriptor of the line, or -1 and errno.
int openLine(Line &line)
{
    if (line.descriptor < 0)
        line.descriptor = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return line.descriptor;
}

// What came while nobody watched.
void drain(int descriptor)
{
    quint64 count = 0;
    [[maybe_unused]] const auto taken = ::read(descriptor, &count, sizeof count);
}

} // namespace

struct SignalWatch::State final {
    State(int signal, int descriptor, core::UniqueFunction<void()> called)
        : number(signal)
        , function(std::make_shared<core::UniqueFunction<void()>>(std::move(called)))
        , notifier(descriptor, QSocketNotifier::Read)
    {
        QObject::connect(&notifier, &QSocketNotifier::activated, &notifier,
                         [descriptor, kept = function] { call(descriptor, kept); });
    }

    ~State()
    {
        ::sigaction(number, &before, nullptr);
        g_lines[std::size_t(number)].isTaken = false;
    }

    // The function may end its watch.
    static void call(int descriptor, std::shared_ptr<core::UniqueFunction<void()>> function)
    {
        drain(descriptor);
        const core::Step step("signal handler");
        try {
            (*function)();
        } catch (...) {
            core::logException("signal handler", std::current_exception());
        }
    }

    const int number;
    const std::shared_ptr<core::UniqueFunction<void()>> function;
    QSocketNotifier notifier;
    struct sigaction before {};
};

SignalWatch::SignalWatch(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

SignalWatch::SignalWatch(SignalWatch &&) noexcept = default;
SignalWatch &SignalWatch::operator=(SignalWatch &&) noexcept = default;
SignalWatch::~SignalWatch() = default;

int SignalWatch::signal() const
{
    return m_state ? m_state->number : 0;
}

// Makes watches for onSignal() without showing State.
class SignalAccess final {
public:
    static Result<SignalWatch> make(int number, int descriptor, core::UniqueFunction<void()> function)
    {
        auto state = std::make_unique<SignalWatch::State>(number, descriptor, std::move(function));
        struct sigaction action {};
        action.sa_handler = handle;
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, &state->before);
        return SignalWatch(std::move(state));
    }
};

Result<SignalWatch> onSignal(int number, core::UniqueFunction<void()> function)
{
    const QString what = QStringLiteral("watching signal %1").arg(number);
    struct sigaction current {};
    if (number <= 0 || number >= NSIG || number == SIGKILL || number == SIGSTOP)
        return Error::fromErrno(EINVAL, what);
    if (::sigaction(number, nullptr, &current) != 0)
        return Error::fromErrno(errno, what);
    Line &line = g_lines[std::size_t(number)];
    if (line.isTaken.exchange(true))
        return Error::fromErrno(EEXIST, what);
    const int descriptor = openLine(line);
    if (descriptor < 0) {
        line.isTaken = false;
        return Error::fromErrno(errno, what);
    }
    drain(descriptor);
    return SignalAccess::make(number, descriptor, std::move(function));
}

} // namespace eyewall
