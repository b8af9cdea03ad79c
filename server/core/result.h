// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <concepts>
#include <system_error>
#include <type_traits>
#include <utility>
#include <variant>

namespace eyewall::core {

/// Why an operation failed: a sentence for people and a code for programs. Thread: any (a value).
struct Error {
    QString message;
    std::error_code code = {};

    static Error fromErrno(int number, const QString &what);

    bool isTimeout() const { return code == std::errc::timed_out; }
    /// What was waited for has been closed and will not come.
    bool isClosed() const { return code == std::errc::operation_canceled; }
};

/// A value or the reason why there is none. Reading the wrong side is a mistake of the caller and asserts.
/// Movable whenever T is. Thread: any (a value).
template<typename T>
class [[nodiscard]] Result final {
    static_assert(!std::is_reference_v<T> && !std::is_same_v<std::remove_cv_t<T>, Error>);

public:
    template<typename U = T>
    requires(std::constructible_from<T, U> && !std::same_as<std::remove_cvref_t<U>, Result> &&
             !std::same_as<std::remove_cvref_t<U>, Error>)
        Result(U &&value) // NOLINT(google-explicit-constructor): a function returns the plain value
        : m_state(std::in_place_index<0>, std::forward<U>(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor): a function returns the plain error
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    T &value() & { return *checkedValue(); }
    const T &value() const &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }
    T &&value() && { return std::move(*checkedValue()); }
    T &operator*() & { return *checkedValue(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*checkedValue()); }
    T *operator->() { return checkedValue(); }
    const T *operator->() const { return &value(); }

    template<typename U>
    T valueOr(U &&fallback) const &
    {
        return hasValue() ? value() : static_cast<T>(std::forward<U>(fallback));
    }
    template<typename U>
    T valueOr(U &&fallback) &&
    {
        return hasValue() ? std::move(*checkedValue()) : static_cast<T>(std::forward<U>(fallback));
    }

    const Error &error() const
    {
        Q_ASSERT(!hasValue());
        return *std::get_if<1>(&m_state);
    }

private:
    T *checkedValue()
    {
        Q_ASSERT(hasValue());
        return std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

/// Done, or the reason why not. Thread: any (a value).
template<>
class [[nodiscard]] Result<void> final {
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor): a function returns the plain error
        : m_failed(true)
        , m_error(std::move(error))
    {
    }

    bool hasValue() const { return !m_failed; }
    explicit operator bool() const { return hasValue(); }

    const Error &error() const
    {
        Q_ASSERT(m_failed);
        return m_error;
    }

private:
    bool m_failed = false;
    Error m_error;
};

} // namespace eyewall::core
