// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"

#include <type_traits>

class QThreadPool;

namespace eyewall {

/// Runs the function on a thread of the pool (null: Qt's global pool) and gives its result or its exception
/// back on the calling loop. The function owns what it captures and touches nothing of the loop. When the
/// loop closes first, the await throws core::LoopClosed, the function runs to its end and its result is
/// dropped; the pool has to outlive what it runs. GCC 12 destroys a lambda twice that captures objects and is
/// written inside of the co_await: give it a name first. Thread: any that has a core::EventLoop.
template<typename F>
Task<std::invoke_result_t<F &>> runBlocking(F function, QThreadPool *pool = nullptr);

} // namespace eyewall

#include "server/core/runblocking_impl.h"
