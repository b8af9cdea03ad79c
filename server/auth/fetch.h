// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/httprequest.h"
#include "server/client/httpresponse.h"
#include "server/core/result.h"
#include "server/core/task.h"

#include <functional>

namespace eyewall::auth {

/// How requests to a provider are made. Called on the loop of the handler; several run at the same time.
using Fetch = std::function<Task<core::Result<HttpResponse>>(HttpRequest)>;

/// A client for each request: it belongs to the loop that asks.
[[nodiscard]] Task<core::Result<HttpResponse>> fetchWithClient(HttpRequest request);

} // namespace eyewall::auth
