// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/fetch.h"

#include "server/client/httpclient.h"

namespace eyewall::auth {

Task<core::Result<HttpResponse>> fetchWithClient(HttpRequest request)
{
    HttpClient client;
    co_return co_await client.fetch(std::move(request));
}

} // namespace eyewall::auth
