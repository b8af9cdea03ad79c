// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/redirect.h"

#include "server/client/fetcherror.h"
#include "server/client/outgoinghead.h"
#include "server/client/urlparts.h"

namespace eyewall::client {

namespace {

/// 303 says so (RFC 9110 section 15.4.4); for POST with 301 and 302 all clients do it.
bool becomesGet(const HttpRequest &request, int status)
{
    if (status == 303)
        return request.method != "HEAD" && request.method != "GET";
    return (status == 301 || status == 302) && request.method == "POST";
}

void dropBody(HttpRequest &request)
{
    request.method = "GET";
    request.body.reset();
    request.producer = nullptr;
    request.contentLength.reset();
    request.expectsContinue = false;
    for (const char *name : {"Content-Type", "Content-Encoding", "Content-Language", "Content-Location"})
        request.headers.remove(name);
}

void dropSecrets(HttpRequest &request)
{
    for (const char *name : {"Authorization", "Cookie", "Host", "Proxy-Authorization"})
        request.headers.remove(name);
    request.user.clear();
    request.password.clear();
}

} // namespace

bool isFollowable(const HttpRequest &request, const HttpResponse &answer)
{
    switch (answer.status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return request.followsRedirects && answer.headers.contains("Location") &&
               (becomesGet(request, answer.status) || hasRepeatableBody(request));
    default:
        return false;
    }
}

core::Result<HttpRequest> redirected(HttpRequest request, const HttpResponse &answer)
{
    const QUrl from = request.url;
    const QString location = QString::fromUtf8(answer.headers.value("Location"));
    QUrl to = from.resolved(QUrl(location));
    to.setFragment({});
    if (becomesGet(request, answer.status))
        dropBody(request);
    if (!isSameOrigin(from, to))
        dropSecrets(request);
    request.url = to;
    if (!to.userName().isEmpty())
        request.user.clear();
    takeCredentials(request);
    if (const core::Result<void> checked = checkRequest(request); !checked)
        return makeError(FetchError::ProtocolError,
                         QStringLiteral("The redirect to \"%1\" leads nowhere: ").arg(location) +
                             checked.error().message);
    return request;
}

void takeCredentials(HttpRequest &request)
{
    if (request.user.isEmpty() && !request.url.userName().isEmpty()) {
        request.user = request.url.userName(QUrl::FullyDecoded);
        request.password = request.url.password(QUrl::FullyDecoded);
    }
    request.url.setUserInfo({});
    request.url.setFragment({});
}

} // namespace eyewall::client
