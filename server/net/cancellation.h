// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <functional>
#include <memory>
#include <vector>

namespace eyewall::net {

/// By which whoever started something ends it early: kept by both. Thread: its loop.
class Cancellation final : public std::enable_shared_from_this<Cancellation> {
public:
    /// A function that is called when it is cancelled, as long as this lives.
    class Hook final {
    public:
        /// Null: nobody cancels. Does not call when it was cancelled before: look first.
        Hook(std::shared_ptr<Cancellation> cancellation, std::function<void()> function);
        ~Hook();
        Hook(const Hook &) = delete;
        Hook &operator=(const Hook &) = delete;

    private:
        friend class Cancellation;

        const std::shared_ptr<Cancellation> m_cancellation;
        std::function<void()> m_function;
    };

    Cancellation() = default;
    Cancellation(const Cancellation &) = delete;
    Cancellation &operator=(const Cancellation &) = delete;

    /// What waits goes on inside this call. Does nothing the second time. Made with std::make_shared().
    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

private:
    std::vector<Hook *> m_hooks;
    bool m_isCancelled = false;
};

[[nodiscard]] inline bool isCancelled(const std::shared_ptr<Cancellation> &cancellation)
{
    return cancellation && cancellation->isCancelled();
}

/// What the cancelled fails with: core::Error::isClosed().
[[nodiscard]] core::Error cancelledError();

} // namespace eyewall::net
