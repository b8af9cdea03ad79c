// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/guibench/turns.h"

#include <algorithm>
#include <chrono>

namespace eyewall::bench {

namespace {

using namespace std::chrono_literals;

constexpr auto kInterval = 4ms;
constexpr std::size_t kMost = 4'000'000; // of some hours

qint64 now()
{
    return std::chrono::steady_clock::now().time_since_epoch() / 1ns;
}

} // namespace

Turns::Turns(QObject *parent)
    : QObject(parent)
{
    m_waits.reserve(100'000);
    m_asking = std::thread([this] { ask(); });
}

Turns::~Turns()
{
    m_isOver = true;
    m_asking.join();
}

void Turns::ask()
{
    while (!m_isOver) {
        std::this_thread::sleep_for(kInterval);
        if (m_isAsked.exchange(true))
            continue; // the question before is not answered yet
        QMetaObject::invokeMethod(
            this, [this, asked = now()] { answer(asked); }, Qt::QueuedConnection);
    }
}

void Turns::answer(qint64 asked)
{
    m_isAsked = false;
    if (m_waits.size() < kMost)
        m_waits.push_back(double(now() - asked) / 1e6);
}

double Turns::quantile(double share) const
{
    if (m_waits.empty())
        return 0;
    std::vector<double> sorted = m_waits;
    std::ranges::sort(sorted);
    return sorted[std::min(sorted.size() - 1, std::size_t(share * double(sorted.size())))];
}

double Turns::within(double ms) const
{
    const auto count = std::ranges::count_if(m_waits, [ms](double wait) { return wait <= ms; });
    return m_waits.empty() ? 1 : double(count) / double(m_waits.size());
}

} // namespace eyewall::bench
