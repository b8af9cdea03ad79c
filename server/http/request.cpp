// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/request.h"

namespace eyewall::http {

void Request::keep()
{
    if (m_isKept)
        return;
    m_isKept = true;
    m_head = head.bytes.toByteArray();
    head.rebase(m_head);
    if (!body.isEmpty() && body.data() != m_body.constData()) {
        m_body = body.toByteArray();
        body = m_body;
    }
}

void Request::setBody(QByteArray &&bytes)
{
    m_body = std::move(bytes);
    body = m_body;
}

void Request::clear()
{
    head.clear();
    clearContent();
}

void Request::clearContent()
{
    body = {};
    // Most requests are answered out of the connection's buffer and own nothing.
    if (!m_head.isNull())
        m_head.clear();
    if (!m_body.isNull())
        m_body.clear();
    m_isKept = false;
}

} // namespace eyewall::http
