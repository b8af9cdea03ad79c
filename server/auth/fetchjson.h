// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/auth/fetch.h"
#include "server/auth/loginprovider.h"

#include <QtCore/QJsonObject>

namespace eyewall::auth {

/// An answer of a provider.
struct JsonAnswer {
    int status = 0;
    QJsonObject object;
};

/// Asks for JSON, within the provider's limits and without following redirects. Fails when the answer is no
/// object; any status is an answer. `what` names it in the error: "the token endpoint".
[[nodiscard]] Task<core::Result<JsonAnswer>> fetchJson(Fetch fetch, LoginProvider provider,
                                                       HttpRequest request, QString what);

} // namespace eyewall::auth
