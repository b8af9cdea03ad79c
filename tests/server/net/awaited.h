// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"

#include <QEventLoop>
#include <QTimer>

#include <exception>
#include <memory>
#include <optional>

namespace eyewall::test {

template<typename T>
struct Settled {
    std::optional<T> value;
    std::exception_ptr exception;
    QEventLoop loop;
    bool isDone = false;
};

template<typename T>
Task<> settle(Task<T> task, std::shared_ptr<Settled<T>> settled)
{
    try {
        T value = co_await task;
        settled->value.emplace(std::move(value));
    } catch (...) {
        settled->exception = std::current_exception();
    }
    settled->isDone = true;
    settled->loop.quit();
}

/// Runs the loop until the task has ended, and gives what it gave. Ends the program when that takes too long.
template<typename T>
T awaited(Task<T> task)
{
    auto settled = std::make_shared<Settled<T>>();
    const Task<> watch = settle(std::move(task), settled);
    if (!settled->isDone) {
        QTimer::singleShot(20'000, &settled->loop, &QEventLoop::quit);
        settled->loop.exec();
    }
    if (!settled->isDone)
        qFatal("a task did not end");
    if (settled->exception)
        std::rethrow_exception(settled->exception);
    return std::move(*settled->value);
}

inline Task<bool> marked(Task<> task)
{
    co_await task;
    co_return true;
}

inline void awaited(Task<> task)
{
    (void)awaited(marked(std::move(task)));
}

} // namespace eyewall::test
