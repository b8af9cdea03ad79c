// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/httperror.h"

#include "server/http/status.h"

namespace eyewall {

HttpError::HttpError(int status, QString detail)
    : m_status(status >= 400 && status <= 599 ? status : 500)
    , m_detail(std::move(detail))
{
    m_what = QByteArray::number(m_status) + ' ' + http::reasonPhrase(m_status).toByteArray();
    if (!m_detail.isEmpty())
        m_what += ": " + m_detail.toUtf8();
}

HttpError HttpError::methodNotAllowed(const QByteArray &allow)
{
    HttpError error(405);
    error.m_allow = allow;
    return error;
}

} // namespace eyewall
