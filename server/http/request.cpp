// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/request.h"

namespace eyewall::http {

namespace {

constexpr qsizetype kLargestKept = 4 * 1024; // of the memory for a head, for the next one

} // namespace

void Request::keep()
{
    if (m_isKept)
        return;
    m_isKept = true;
    m_head.resize(0);
    m_head.append(head.bytes.data(), head.bytes.size());
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
    // Most requests are answered out of the connection's buffer and own nothing, but perhaps some memory.
    if (m_head.size() > kLargestKept)
        m_head.clear();
    if (!m_body.isNull())
        m_body.clear();
    m_isKept = false;
}

} // namespace eyewall::http
