// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/httperror.h"

#include "server/http/status.h"

namespace eyewall {

HttpError::HttpError(int status, QString detail, QString logMessage)
    : m_status(status >= 400 && status <= 599 ? status : 500)
    , m_detail(std::move(detail))
    , m_logMessage(std::move(logMessage))
{
    describe();
}

void HttpError::describe()
{
    const QByteArray reason = m_reason.isEmpty() ? http::reasonPhrase(m_status).toByteArray() : m_reason;
    m_what = QByteArray::number(m_status) + ' ' + reason;
    if (!m_detail.isEmpty())
        m_what += ": " + m_detail.toUtf8();
}

HttpError &HttpError::withReason(const QByteArray &reason)
{
    m_reason = reason;
    describe();
    return *this;
}

HttpError HttpError::methodNotAllowed(const QByteArray &allow)
{
    HttpError error(405);
    error.m_allow = allow;
    return error;
}

} // namespace eyewall
