// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/stopsignals.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <utility>

namespace eyewall::host {
namespace {

// A signal handler may do little more than write(2), so it writes to a pipe that the event loop reads.
int g_pipe[2] = {-1, -1};

void handle(int number)
{
    const int savedErrno = errno;
    const char byte = char(number);
    [[maybe_unused]] const auto written = ::write(g_pipe[1], &byte, 1);
    errno = savedErrno;
}

void setHandler(int number, void (*handler)(int))
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(g_pipe[0] < 0);
    if (::pipe2(g_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(g_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StopSignals::read);
    setHandler(SIGTERM, handle);
    setHandler(SIGINT, handle);
}

StopSignals::~StopSignals()
{
    if (!m_notifier)
        return;
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        setHandler(number, SIG_DFL);
    m_notifier.reset();
    for (int &end : g_pipe)
        ::close(std::exchange(end, -1));
}

void StopSignals::watchReload()
{
    setHandler(SIGHUP, handle);
}

void StopSignals::watchHangup()
{
    struct sigaction current {};
    ::sigaction(SIGHUP, nullptr, &current);
    if (current.sa_handler == SIG_IGN)
        return;
    m_isHangupStop = true;
    setHandler(SIGHUP, handle);
}

void StopSignals::letGo()
{
    if (g_pipe[0] < 0)
        return;
    setHandler(SIGTERM, SIG_DFL);
    setHandler(SIGINT, SIG_DFL);
}

void StopSignals::takeBack()
{
    if (g_pipe[0] < 0)
        return;
    setHandler(SIGTERM, handle);
    setHandler(SIGINT, handle);
}

void StopSignals::read()
{
    char number = 0;
    while (::read(g_pipe[0], &number, 1) == 1) {
        if (number == SIGHUP && !m_isHangupStop)
            Q_EMIT reloadRequested();
        else
            Q_EMIT received();
    }
}

} // namespace eyewall::host
