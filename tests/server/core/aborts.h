// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QtGlobal>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

namespace eyewall::test {

/// Whether this ends the program with an assertion; tried in a child, so that the test lives on. For builds
/// with assertions. Thread: the test's.
inline bool aborts(const std::function<void()> &mistake)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL);
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        mistake();
        ::_exit(0);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

} // namespace eyewall::test
