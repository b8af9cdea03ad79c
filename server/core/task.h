// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroTask>

namespace eyewall {

/// The coroutine type of every asynchronous function. Eager: it runs until its first wait when it is called.
/// Await it or give it to a core::TaskScope; a dropped task goes on and its exception is lost. Thread: the
/// thread that called the coroutine; only await it there.
template<typename T = void>
using Task = QCoro::Task<T>;

} // namespace eyewall
