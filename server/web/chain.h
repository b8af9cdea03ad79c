// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/middleware.h"

#include <exception>
#include <span>
#include <vector>

namespace eyewall::web {

/// One request on its way through middleware to its endpoint. Thread: its connection's loop.
class Chain final {
public:
    /// All outlive the chain.
    Chain(Context &context, std::span<const Middleware *const> middleware, const Endpoint &endpoint);

    /// Runs the middleware of this index and what is behind it.
    [[nodiscard]] Step runFrom(std::size_t index);
    /// Waits for all that a middleware started and did not wait for.
    [[nodiscard]] Task<> settle();
    /// The first exception that settle() met; null when there was none.
    [[nodiscard]] const std::exception_ptr &lateFailure() const { return m_lateFailure; }
    void adopt(Task<> task) { m_adopted.push_back(std::move(task)); }

private:
    [[nodiscard]] Step runMiddleware(const Middleware &middleware, std::size_t index);
    [[nodiscard]] Step runEndpoint();

    Context &m_context;
    std::span<const Middleware *const> m_middleware;
    const Endpoint &m_endpoint;
    std::vector<Task<>> m_adopted;
    std::exception_ptr m_lateFailure;
};

} // namespace eyewall::web
