// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/slowwatch.h"

#include "server/core/logging.h"

#include <algorithm>
#include <utility>

namespace eyewall::core {

using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

thread_local SlowWatch *t_watch = nullptr;

} // namespace

Step::Step(const char *what)
    : m_what(nullptr)
{
    // The outermost counts: a coroutine that a timer resumes belongs to it.
    if (!t_watch || std::exchange(t_watch->m_isInStep, true))
        return;
    m_what = what;
    m_begin = steady_clock::now();
}

Step::~Step()
{
    if (!m_what || !t_watch)
        return;
    t_watch->m_isInStep = false;
    t_watch->judge(m_what, steady_clock::now() - m_begin);
}

SlowWatch::SlowWatch(milliseconds limit)
    : m_limit(limit)
{
    t_watch = this;
    look();
}

SlowWatch::~SlowWatch()
{
    t_watch = nullptr;
}

void SlowWatch::judge(const char *what, std::chrono::nanoseconds took)
{
    if (took <= m_limit)
        return;
    m_hasTold = true;
    qCWarning(generalLog, "The event loop was held for %lld ms by a %s",
              static_cast<long long>(duration_cast<milliseconds>(took).count()), what);
}

void SlowWatch::look()
{
    m_expected = timeAfter(std::max(m_limit / 2, 1ms));
    arm(m_expected);
}

void SlowWatch::expire()
{
    const auto late = now() - m_expected;
    if (late > m_limit && !m_hasTold)
        qCWarning(generalLog, "The event loop was held for %lld ms",
                  static_cast<long long>(duration_cast<milliseconds>(late).count()));
    m_hasTold = false;
    look();
}

} // namespace eyewall::core
