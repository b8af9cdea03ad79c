// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <concepts>
#include <cstddef>
#include <functional>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace eyewall::core {

template<typename Signature>
class UniqueFunction;

/// A callable that is moved and never copied, so it may own what cannot be copied. Callables of up to 48
/// bytes that move without throwing are kept inside, larger ones on the heap. Calling an empty one asserts.
/// Thread: any (a value).
template<typename R, typename... Args>
class UniqueFunction<R(Args...)> final {
public:
    static constexpr std::size_t kInlineBytes = 48;

    UniqueFunction() = default;
    UniqueFunction(std::nullptr_t) {} // NOLINT(google-explicit-constructor): as std::function

    template<typename F>
    requires(!std::same_as<std::remove_cvref_t<F>, UniqueFunction> &&
             std::is_invocable_r_v<R, std::decay_t<F> &, Args...>)
        UniqueFunction(F &&function) // NOLINT(google-explicit-constructor): a lambda is passed as it is
    {
        using Callable = std::decay_t<F>;
        if constexpr (fitsInside<Callable>())
            ::new (static_cast<void *>(m_buffer)) Callable(std::forward<F>(function));
        else
            ::new (static_cast<void *>(m_buffer))
                OnHeap<Callable>(std::make_unique<Callable>(std::forward<F>(function)));
        m_operations = fitsInside<Callable>() ? &kOperations<Callable> : &kOperations<OnHeap<Callable>>;
    }

    UniqueFunction(UniqueFunction &&other) noexcept { takeFrom(other); }
    UniqueFunction &operator=(UniqueFunction &&other) noexcept
    {
        if (this != &other) {
            reset();
            takeFrom(other);
        }
        return *this;
    }
    ~UniqueFunction() { reset(); }

    R operator()(Args... args)
    {
        Q_ASSERT(m_operations);
        return m_operations->call(m_buffer, std::forward<Args>(args)...);
    }

    explicit operator bool() const { return m_operations != nullptr; }

private:
    template<typename Callable>
    struct OnHeap {
        explicit OnHeap(std::unique_ptr<Callable> callable)
            : m_callable(std::move(callable))
        {
        }
        R operator()(Args... args) { return std::invoke(*m_callable, std::forward<Args>(args)...); }
        std::unique_ptr<Callable> m_callable;
    };

    struct Operations {
        R (*call)(void *, Args &&...);
        void (*move)(void *from, void *to) noexcept;
        void (*destroy)(void *) noexcept;
    };

    template<typename Callable>
    static constexpr bool fitsInside()
    {
        return sizeof(Callable) <= kInlineBytes && alignof(Callable) <= alignof(std::max_align_t) &&
               std::is_nothrow_move_constructible_v<Callable>;
    }

    template<typename Callable>
    static R callStored(void *stored, Args &&...args)
    {
        return std::invoke(*static_cast<Callable *>(stored), std::forward<Args>(args)...);
    }
    template<typename Callable>
    static void moveStored(void *from, void *to) noexcept
    {
        ::new (to) Callable(std::move(*static_cast<Callable *>(from)));
        static_cast<Callable *>(from)->~Callable();
    }
    template<typename Callable>
    static void destroyStored(void *stored) noexcept
    {
        static_cast<Callable *>(stored)->~Callable();
    }

    template<typename Callable>
    static constexpr Operations kOperations{&callStored<Callable>, &moveStored<Callable>,
                                            &destroyStored<Callable>};

    void takeFrom(UniqueFunction &other) noexcept
    {
        if (other.m_operations)
            other.m_operations->move(other.m_buffer, m_buffer);
        m_operations = std::exchange(other.m_operations, nullptr);
    }

    void reset() noexcept
    {
        if (const Operations *operations = std::exchange(m_operations, nullptr))
            operations->destroy(m_buffer);
    }

    const Operations *m_operations = nullptr;
    alignas(std::max_align_t) std::byte m_buffer[kInlineBytes];
};

} // namespace eyewall::core
