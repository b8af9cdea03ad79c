// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"

#include <memory>

namespace eyewall {

class Context;

namespace http {
class Exchange;
}

namespace web {

/// Gives a context back to the ones that wait to be used again.
struct ContextReturn {
    void operator()(Context *context) const;
};
using ContextPtr = std::unique_ptr<Context, ContextReturn>;

/// A context for this exchange. Each thread keeps some that are free, with their buffers, so that a request
/// allocates nothing once its worker is warm. Thread: a worker; give it back on the same.
[[nodiscard]] ContextPtr takeContext(http::Exchange &exchange);

/// Keeps a task of this thread that nobody awaits until it ends.
void keepTask(Task<> task);

} // namespace web
} // namespace eyewall
