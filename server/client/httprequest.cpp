// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/httprequest.h"

namespace eyewall {

HttpRequest HttpRequest::post(QUrl url, QByteArray body, QByteArrayView contentType)
{
    HttpRequest request(std::move(url));
    request.method = "POST";
    request.body = std::move(body);
    if (request.body->isNull())
        request.body = QByteArray("");
    return std::move(request.setHeader("Content-Type", contentType));
}

HttpRequest &HttpRequest::setHeader(QByteArrayView name, QByteArrayView value)
{
    if (!headers.set(name, value))
        invalidField = name.isEmpty() ? QByteArray("(empty)") : name.toByteArray();
    return *this;
}

HttpRequest &HttpRequest::addHeader(QByteArrayView name, QByteArrayView value)
{
    if (!headers.add(name, value))
        invalidField = name.isEmpty() ? QByteArray("(empty)") : name.toByteArray();
    return *this;
}

} // namespace eyewall
