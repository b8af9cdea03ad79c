// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/httpresponse.h"

#include "server/client/fetcherror.h"

namespace eyewall {

core::Result<void> HttpResponse::ensureSuccess() const
{
    if (isSuccess())
        return {};
    return client::makeError(
        FetchError::BadStatus,
        QStringLiteral("%1: %2 %3").arg(effectiveUrl.toString()).arg(status).arg(QString::fromUtf8(reason)));
}

QString HttpResponse::text() const
{
    return QString::fromUtf8(body);
}

core::Result<QJsonDocument> HttpResponse::json() const
{
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return client::makeError(FetchError::ProtocolError,
                                 QStringLiteral("The answer is no JSON: ") + problem.errorString());
    return document;
}

} // namespace eyewall
