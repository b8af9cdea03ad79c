// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/whenall.h"

#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace eyewall::core::detail {

// The first exception of several tasks; the others are logged. Thread: their loop.
class FirstFailure final {
public:
    void note(const std::exception_ptr &exception);
    void rethrow() const;

private:
    std::exception_ptr m_first;
};

template<typename... Ts>
using Slots = std::tuple<std::optional<ValueOf<Ts>>...>;

template<std::size_t I, typename T, typename S>
Task<> fill(Task<T> task, std::shared_ptr<S> values)
{
    if constexpr (std::is_void_v<T>) {
        co_await task;
        std::get<I>(*values).emplace();
    } else {
        T value = co_await task;
        std::get<I>(*values).emplace(std::move(value));
    }
}

template<typename... Ts>
Task<std::tuple<ValueOf<Ts>...>> collect(std::vector<Task<>> tasks, std::shared_ptr<Slots<Ts...>> values)
{
    co_await whenAll(std::move(tasks));
    co_return std::apply([](auto &...value) { return std::tuple<ValueOf<Ts>...>(std::move(*value)...); },
                         *values);
}

template<std::size_t... I, typename... Ts>
Task<std::tuple<ValueOf<Ts>...>> whenEach(std::index_sequence<I...>, Task<Ts>... tasks)
{
    auto values = std::make_shared<Slots<Ts...>>();
    std::vector<Task<>> filled;
    filled.reserve(sizeof...(Ts));
    (filled.push_back(fill<I, Ts, Slots<Ts...>>(std::move(tasks), values)), ...);
    return collect<Ts...>(std::move(filled), values);
}

} // namespace eyewall::core::detail

namespace eyewall {

// They run already, so waiting for one after the other is waiting for the last.
template<typename T>
Task<std::vector<T>> whenAll(std::vector<Task<T>> tasks)
{
    core::detail::FirstFailure failure;
    std::vector<T> values;
    values.reserve(tasks.size());
    for (Task<T> &task : tasks) {
        try {
            T value = co_await task;
            values.push_back(std::move(value));
        } catch (...) {
            failure.note(std::current_exception());
        }
    }
    failure.rethrow();
    co_return std::move(values);
}

template<typename... Ts>
Task<std::tuple<core::ValueOf<Ts>...>> whenAll(Task<Ts>... tasks)
{
    return core::detail::whenEach(std::index_sequence_for<Ts...>(), std::move(tasks)...);
}

} // namespace eyewall
