// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/httprequest.h"
#include "server/client/proxysettings.h"
#include "server/core/result.h"

#include <memory>

namespace eyewall {
struct HttpClientOptions;
}

namespace eyewall::client {

class DigestLogin;

/// One request to one server. Thread: any (a value).
struct Hop {
    std::shared_ptr<const HttpRequest> request;
    std::optional<ProxyServer> proxy;
    std::shared_ptr<DigestLogin> login; ///< null: without Digest authentication
    int redirectsLeft = 0;              ///< 0: a redirect is the response
};

/// Refuses what must not or cannot be sent: FetchError::InvalidRequest with a sentence about it.
[[nodiscard]] core::Result<void> checkRequest(const HttpRequest &request);
/// The request's head, with the jar's cookies; counts its use of a nonce.
[[nodiscard]] QByteArray makeHead(const Hop &hop, const HttpClientOptions &options);
/// What opens a tunnel through the hop's proxy.
[[nodiscard]] QByteArray makeConnectHead(const Hop &hop, const HttpClientOptions &options);
[[nodiscard]] QByteArray makeConnectHead(QByteArrayView authority, const ProxyServer &proxy,
                                         QByteArrayView userAgent);
/// "Eyewall/1.0"
[[nodiscard]] QByteArray usualUserAgent();
/// Whether the answer is a challenge that the same request is sent once more for.
[[nodiscard]] bool isChallengeAnswered(const Hop &hop, const HttpResponse &answer);
/// Whether sending it twice is as good as once (RFC 9110 section 9.2.2) and its body is there twice.
[[nodiscard]] bool isRepeatable(const HttpRequest &request);
[[nodiscard]] bool hasRepeatableBody(const HttpRequest &request);
/// Seconds since the epoch.
[[nodiscard]] qint64 wallSeconds();

} // namespace eyewall::client
