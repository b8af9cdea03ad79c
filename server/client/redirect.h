// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/httprequest.h"
#include "server/client/httpresponse.h"
#include "server/core/result.h"

namespace eyewall::client {

/// Whether the answer's redirect can be followed: 301, 302, 303, 307 or 308 with a Location, and a body that
/// can be sent again where it has to be. Thread: any.
[[nodiscard]] bool isFollowable(const HttpRequest &request, const HttpResponse &answer);
/// The request that a followable redirect asks for; FetchError::ProtocolError where its Location leads
/// nowhere.
[[nodiscard]] core::Result<HttpRequest> redirected(HttpRequest request, const HttpResponse &answer);
/// Moves user and password out of the address, where they are told to nobody.
void takeCredentials(HttpRequest &request);

} // namespace eyewall::client
