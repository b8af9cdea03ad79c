// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/alarm.h"
#include "server/core/logging.h"
#include "server/core/withtimeout.h"

#include <exception>
#include <memory>
#include <optional>

namespace eyewall::core::detail {

// What the limited task and the one who waits for it share. Thread: their loop.
template<typename R>
struct Race {
    std::optional<R> result;
    std::exception_ptr exception;
    Alarm *alarm = nullptr; // set while somebody waits
    bool abandoned = false; // nobody will look at the outcome
    bool isFinished() const { return result || exception; }
};

// Marks the race as lost for the task when the waiting one leaves, by whatever way. Thread: their loop.
template<typename R>
class Watch final {
public:
    Watch(Race<R> &race, Alarm &alarm)
        : m_race(race)
    {
        m_race.alarm = &alarm;
    }
    ~Watch()
    {
        m_race.alarm = nullptr;
        m_race.abandoned = !m_race.isFinished();
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

private:
    Race<R> &m_race;
};

template<typename T, typename R>
Task<> finishRace(Task<T> task, std::shared_ptr<Race<R>> race)
{
    try {
        if constexpr (std::is_void_v<T>) {
            co_await task;
            race->result.emplace();
        } else {
            T value = co_await task;
            race->result.emplace(std::move(value));
        }
    } catch (...) {
        race->exception = std::current_exception();
    }
    if (race->abandoned && race->exception)
        logException("task after its time-out", race->exception);
    else if (race->alarm)
        race->alarm->ring();
}

} // namespace eyewall::core::detail

namespace eyewall {

template<typename T>
Task<typename core::WithTimeout<T>::Type> withTimeout(Task<T> task, std::chrono::milliseconds limit)
{
    using R = typename core::WithTimeout<T>::Type;
    core::Alarm alarm(limit);
    auto race = std::make_shared<core::detail::Race<R>>();
    core::detail::finishRace<T, R>(std::move(task), race);
    if (!race->isFinished()) {
        const core::detail::Watch<R> watch(*race, alarm);
        co_await alarm.wait();
    }
    if (race->exception)
        std::rethrow_exception(race->exception);
    if (race->result)
        co_return std::move(*race->result);
    co_return R(core::Error{QStringLiteral("timed out"), std::make_error_code(std::errc::timed_out)});
}

} // namespace eyewall
