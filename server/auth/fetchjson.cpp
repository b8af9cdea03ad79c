// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/fetchjson.h"

#include <QtCore/QJsonDocument>

namespace eyewall::auth {

Task<core::Result<JsonAnswer>> fetchJson(Fetch fetch, LoginProvider provider, HttpRequest request,
                                         QString what)
{
    request.setHeader("Accept", "application/json");
    request.followsRedirects = false;
    request.requestTimeout = provider.fetchTimeout;
    request.maxBody = provider.maxAnswer;
    auto answer = co_await fetch(std::move(request));
    if (!answer)
        co_return core::Error{QStringLiteral("%1: %2").arg(what, answer.error().message),
                              answer.error().code};
    // A Fetch of somebody else may not keep to the limit.
    if (answer->body.size() > provider.maxAnswer)
        co_return core::Error{QStringLiteral("%1: more than %2 bytes").arg(what).arg(provider.maxAnswer)};
    const QJsonDocument json = QJsonDocument::fromJson(answer->body);
    if (!json.isObject())
        co_return core::Error{
            QStringLiteral("%1 answered %2 without a JSON object").arg(what).arg(answer->status)};
    co_return JsonAnswer{answer->status, json.object()};
}

} // namespace eyewall::auth
