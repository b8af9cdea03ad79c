// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/spawn.h"

namespace eyewall::core::detail {

template<StartsTask F>
Task<> keepAndRun(F function)
{
    co_await function();
}

} // namespace eyewall::core::detail

namespace eyewall {

template<core::StartsTask F>
void spawn(F function)
{
    spawn(core::detail::keepAndRun(std::move(function)));
}

} // namespace eyewall
