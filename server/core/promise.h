// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"
#include "server/core/timer.h"
#include "server/core/whenall.h"

#include <chrono>
#include <concepts>
#include <exception>
#include <memory>
#include <stdexcept>
#include <type_traits>

namespace eyewall {

namespace core {
template<typename T>
concept PromiseValue = std::is_void_v<T> || std::copy_constructible<T>;

template<PromiseValue T>
struct Promised;
} // namespace core

/// What waiting for a promise throws that died unset. Thread: any (a value).
class BrokenPromise final : public std::runtime_error {
public:
    BrokenPromise();
};

/// The side of a Promise that waits: as many copies, waits and reads as you like. A wait that is given up
/// changes nothing. Thread: any; a wait goes on on the thread that waits, which has a core::EventLoop.
template<core::PromiseValue T>
class Future final {
public:
    bool isReady() const;
    /// Only when it is ready; throws what the promise was given as exception.
    T get() const;
    /// Ends at once when it is ready, else some turns of the loop later. Throws as get(), and
    /// core::LoopClosed when the loop closes first.
    Task<T> wait() const;
    /// isTimeout() after the limit; zero does not wait.
    Task<core::Result<T>> wait(std::chrono::milliseconds limit) const;
    /// Calls the function with this future, later on the calling thread's loop, when it is ready. A task that
    /// it starts runs as with spawn().
    template<std::invocable<Future<T>> F>
    void then(F function) const;

private:
    template<core::PromiseValue>
    friend class Promise;
    using Shared = std::shared_ptr<core::Promised<T>>;

    explicit Future(Shared shared);
    static Task<T> waitFor(Shared shared);
    static Task<core::Result<T>> waitFor(Shared shared, std::chrono::milliseconds limit);

    Shared m_shared;
};

/// A value, or an exception, that somebody will set once. The first setting counts, a later one is refused,
/// as is none: a promise that dies unset breaks. An exception that nobody has looked at when the last future
/// dies is logged. Thread: any.
template<core::PromiseValue T>
class Promise final {
public:
    Promise();
    ~Promise();
    Promise(Promise &&) noexcept = default;
    Promise &operator=(Promise &&) = delete;

    /// True when this call settled it. What making the value throws becomes the exception.
    template<typename U = T>
    requires(!std::is_void_v<T> && std::constructible_from<T, U>) bool setValue(U &&value);
    bool setValue() requires std::is_void_v<T>;
    bool setException(std::exception_ptr exception);
    /// With what the task ends with. Thread: the task's loop.
    void follow(Task<T> task) &&;

    bool isSet() const;
    Future<T> future() const { return Future<T>(m_shared); }

private:
    static Task<> settle(Promise promise, Task<T> task);

    std::shared_ptr<core::Promised<T>> m_shared;
};

/// Lets several wait for one task. Thread: the task's loop; the future any.
template<core::PromiseValue T>
Future<T> share(Task<T> task);

} // namespace eyewall

#include "server/core/promise_impl.h"
