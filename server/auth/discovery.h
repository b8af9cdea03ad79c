// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/auth/fetch.h"
#include "server/auth/loginprovider.h"

namespace eyewall::auth {

/// Fills in what "ISSUER/.well-known/openid-configuration" says (OpenID Connect Discovery 1.0): the
/// addresses, and the way we prove who we are where the provider does not take ours. `provider` has the
/// issuer; what else it has is kept. Fails when the document is of another issuer or an address is not safe.
[[nodiscard]] Task<core::Result<LoginProvider>> discover(LoginProvider provider,
                                                         Fetch fetch = fetchWithClient);

} // namespace eyewall::auth
