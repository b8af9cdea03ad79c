// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/oneshot.h"
#include "server/core/promise.h"

#include <atomic>
#include <optional>
#include <utility>

namespace eyewall::core {

// Written by the one that claimed the gate before it opens it, read when it is open. Thread: any.
struct PromisedException {
    ~PromisedException();

    OneShot gate;
    std::exception_ptr exception;
    std::atomic<bool> isSeen = false;

    void throwIfFailed();
    // Without anybody to blame for not looking.
    void breakUnset();
};

template<PromiseValue T>
struct Promised final : PromisedException {
    std::optional<ValueOf<T>> value;

    T read()
    {
        Q_ASSERT_X(gate.isOpen(), "Future::get", "it is not ready");
        throwIfFailed();
        if constexpr (!std::is_void_v<T>)
            return *value;
    }
};

} // namespace eyewall::core

namespace eyewall {

template<core::PromiseValue T>
Future<T>::Future(Shared shared)
    : m_shared(std::move(shared))
{
}

template<core::PromiseValue T>
bool Future<T>::isReady() const
{
    return m_shared->gate.isOpen();
}

template<core::PromiseValue T>
T Future<T>::get() const
{
    return m_shared->read();
}

template<core::PromiseValue T>
Task<T> Future<T>::wait() const
{
    return waitFor(m_shared);
}

template<core::PromiseValue T>
Task<core::Result<T>> Future<T>::wait(std::chrono::milliseconds limit) const
{
    return waitFor(m_shared, limit);
}

template<core::PromiseValue T>
template<std::invocable<Future<T>> F>
void Future<T>::then(F function) const
{
    core::EventLoop *const loop = core::EventLoop::current();
    Q_ASSERT_X(loop, "Future::then", "the calling thread has no EventLoop");
    if constexpr (core::kIsTask<std::invoke_result_t<F &, Future>>)
        m_shared->gate.whenOpen(loop->handle(),
                                core::spawning([future = *this, kept = std::move(function)]() mutable {
                                    return kept(std::move(future));
                                }));
    else
        m_shared->gate.whenOpen(loop->handle(), [future = *this, kept = std::move(function)]() mutable {
            kept(std::move(future));
        });
}

template<core::PromiseValue T>
Task<T> Future<T>::waitFor(Shared shared)
{
    static_cast<void>(co_await core::OneShot::wait({shared, &shared->gate}, core::kForever));
    co_return shared->read();
}

template<core::PromiseValue T>
Task<core::Result<T>> Future<T>::waitFor(Shared shared, std::chrono::milliseconds limit)
{
    const auto opened = co_await core::OneShot::wait({shared, &shared->gate}, limit);
    if (!opened)
        co_return core::Result<T>(opened.error());
    if constexpr (std::is_void_v<T>) {
        shared->read();
        co_return core::Result<T>();
    } else {
        co_return core::Result<T>(shared->read());
    }
}

template<core::PromiseValue T>
Promise<T>::Promise()
    : m_shared(std::make_shared<core::Promised<T>>())
{
}

template<core::PromiseValue T>
Promise<T>::~Promise()
{
    if (m_shared)
        m_shared->breakUnset();
}

template<core::PromiseValue T>
template<typename U>
requires(!std::is_void_v<T> && std::constructible_from<T, U>) bool Promise<T>::setValue(U &&value)
{
    if (!m_shared->gate.claim())
        return false;
    try {
        m_shared->value.emplace(std::forward<U>(value));
    } catch (...) {
        m_shared->exception = std::current_exception(); // nobody else can open the gate any more
    }
    m_shared->gate.open();
    return true;
}

template<core::PromiseValue T>
bool Promise<T>::setValue() requires std::is_void_v<T>
{
    if (!m_shared->gate.claim())
        return false;
    m_shared->gate.open();
    return true;
}

template<core::PromiseValue T>
bool Promise<T>::setException(std::exception_ptr exception)
{
    Q_ASSERT(exception);
    if (!m_shared->gate.claim())
        return false;
    m_shared->exception = std::move(exception);
    m_shared->gate.open();
    return true;
}

template<core::PromiseValue T>
bool Promise<T>::isSet() const
{
    return m_shared->gate.isOpen();
}

template<core::PromiseValue T>
void Promise<T>::follow(Task<T> task) &&
{
    settle(std::move(*this), std::move(task));
}

template<core::PromiseValue T>
Task<> Promise<T>::settle(Promise promise, Task<T> task)
{
    try {
        if constexpr (std::is_void_v<T>) {
            co_await task;
            promise.setValue();
        } else {
            T value = co_await task;
            promise.setValue(std::move(value));
        }
    } catch (...) {
        promise.setException(std::current_exception());
    }
}

template<core::PromiseValue T>
Future<T> share(Task<T> task)
{
    Promise<T> promise;
    Future<T> future = promise.future();
    std::move(promise).follow(std::move(task));
    return future;
}

} // namespace eyewall
