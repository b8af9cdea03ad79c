// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/descriptorwatch.h"

#include "server/core/logging.h"
#include "server/core/slowwatch.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <utility>
#include <vector>

#include <fcntl.h>

namespace eyewall {

using core::Error;
using core::Result;

namespace {

thread_local std::vector<int> t_watched;

} // namespace

// Kept by the watch, and by a call that is under way.
struct DescriptorWatch::State final : std::enable_shared_from_this<State> {
    State(int number, core::UniqueFunction<void(Readiness)> called)
        : descriptor(number)
        , function(std::move(called))
        , read(number, QSocketNotifier::Read)
        , write(number, QSocketNotifier::Write)
    {
        t_watched.push_back(number);
        read.setEnabled(false);
        write.setEnabled(false);
    }

    void start(ReadinessSet events)
    {
        QObject::connect(&read, &QSocketNotifier::activated, &read, [this] { call(Readiness::Read); });
        QObject::connect(&write, &QSocketNotifier::activated, &write, [this] { call(Readiness::Write); });
        setEvents(events);
    }

    void setEvents(ReadinessSet events)
    {
        read.setEnabled(!isStopped && events.testFlag(Readiness::Read));
        write.setEnabled(!isStopped && events.testFlag(Readiness::Write));
    }

    void stop()
    {
        if (std::exchange(isStopped, true))
            return;
        setEvents({});
        std::erase(t_watched, descriptor);
    }

    void call(Readiness readiness)
    {
        const auto self = shared_from_this();
        const core::Step step("descriptor handler");
        try {
            function(readiness);
        } catch (...) {
            core::logException("descriptor handler", std::current_exception());
        }
    }

    const int descriptor;
    core::UniqueFunction<void(Readiness)> function;
    QSocketNotifier read;
    QSocketNotifier write;
    bool isStopped = false;
};

DescriptorWatch::DescriptorWatch(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

DescriptorWatch::DescriptorWatch(DescriptorWatch &&) noexcept = default;

DescriptorWatch &DescriptorWatch::operator=(DescriptorWatch &&other) noexcept
{
    if (this != &other) {
        stop();
        m_state = std::move(other.m_state);
    }
    return *this;
}

DescriptorWatch::~DescriptorWatch()
{
    stop();
}

void DescriptorWatch::setEvents(ReadinessSet events)
{
    if (m_state)
        m_state->setEvents(events);
}

void DescriptorWatch::stop()
{
    if (const auto state = std::exchange(m_state, nullptr))
        state->stop();
}

int DescriptorWatch::descriptor() const
{
    return m_state ? m_state->descriptor : -1;
}

// Makes watches for watchDescriptor() without showing State.
class WatchAccess final {
public:
    static DescriptorWatch make(int descriptor, ReadinessSet events,
                                core::UniqueFunction<void(Readiness)> function)
    {
        auto state = std::make_shared<DescriptorWatch::State>(descriptor, std::move(function));
        state->start(events);
        return DescriptorWatch(std::move(state));
    }
};

Result<DescriptorWatch> watchDescriptor(int descriptor, ReadinessSet events,
                                        core::UniqueFunction<void(Readiness)> function)
{
    const QString what = QStringLiteral("watching descriptor %1").arg(descriptor);
    if (::fcntl(descriptor, F_GETFD) < 0)
        return Error::fromErrno(errno, what);
    if (std::ranges::find(t_watched, descriptor) != t_watched.end())
        return Error::fromErrno(EEXIST, what);
    return WatchAccess::make(descriptor, events, std::move(function));
}

} // namespace eyewall
