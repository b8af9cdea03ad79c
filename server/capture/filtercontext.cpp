// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filtercontext.h"

#include "server/capture/filterwords.h"

namespace eyewall::capture {

QStringList FilterContext::values(FilterKey key) const
{
    if (const auto found = m_values.constFind(key); found != m_values.constEnd())
        return *found;
    switch (key) {
    case FilterKey::Method:
        return {QStringLiteral("GET"),    QStringLiteral("POST"),   QStringLiteral("PUT"),
                QStringLiteral("PATCH"),  QStringLiteral("DELETE"), QStringLiteral("HEAD"),
                QStringLiteral("OPTIONS")};
    case FilterKey::Status:
        return {QStringLiteral("2xx"), QStringLiteral("3xx"), QStringLiteral("4xx"), QStringLiteral("5xx"),
                QStringLiteral("404")};
    case FilterKey::Type:
        return {QStringLiteral("html"), QStringLiteral("json"),  QStringLiteral("javascript"),
                QStringLiteral("css"),  QStringLiteral("image"), QStringLiteral("event-stream")};
    case FilterKey::Code:
        return {QStringLiteral("1000"), QStringLiteral("1001"), QStringLiteral("1006"),
                QStringLiteral("1009"), QStringLiteral("1011")};
    default:
        return filterWordNames(key, m_table);
    }
}

} // namespace eyewall::capture
