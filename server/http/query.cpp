// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/query.h"

#include "server/http/percent.h"

#include <algorithm>

namespace eyewall::http {

std::optional<QByteArray> QueryItems::value(QByteArrayView name) const
{
    const auto found = std::find_if(m_items.rbegin(), m_items.rend(),
                                    [name](const QueryItem &item) { return item.name == name; });
    if (found == m_items.rend())
        return std::nullopt;
    return found->value;
}

QByteArrayList QueryItems::values(QByteArrayView name) const
{
    QByteArrayList found;
    for (const QueryItem &item : m_items) {
        if (item.name == name)
            found.append(item.value);
    }
    return found;
}

bool QueryItems::contains(QByteArrayView name) const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [name](const QueryItem &item) { return item.name == name; });
}

ParsedQuery parseQuery(QByteArrayView query, int maxItems)
{
    ParsedQuery parsed;
    while (!query.isEmpty()) {
        const qsizetype separator = query.indexOf('&');
        const QByteArrayView text = separator < 0 ? query : query.first(separator);
        query = separator < 0 ? QByteArrayView() : query.sliced(separator + 1);
        if (text.isEmpty())
            continue;
        if (parsed.items.size() == maxItems)
            return {{}, {400, "Too many names in a query or form", SizeLimit::Fields}};
        const qsizetype equals = text.indexOf('=');
        const QByteArrayView name = equals < 0 ? text : text.first(equals);
        const QByteArrayView value = equals < 0 ? QByteArrayView() : text.sliced(equals + 1);
        parsed.items.append({percentDecodeLeniently(name, true), percentDecodeLeniently(value, true)});
    }
    return parsed;
}

} // namespace eyewall::http
