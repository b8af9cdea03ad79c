// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/headers.h"

namespace eyewall::http {

/// How a parser fills Headers with views over the head that it reads. Thread: as Headers.
struct HeadersAccess {
    static void beginViews(Headers &headers, const char *base)
    {
        headers.clear();
        headers.m_base = base;
    }
    static void appendView(Headers &headers, quint32 nameBegin, quint32 nameLength, quint32 valueBegin,
                           quint32 valueLength)
    {
        headers.m_entries.push_back({nameBegin, nameLength, valueBegin, valueLength});
    }
    /// Same fields over another copy of the same bytes.
    static void rebase(Headers &headers, const char *base)
    {
        if (headers.m_base)
            headers.m_base = base;
    }
};

} // namespace eyewall::http
