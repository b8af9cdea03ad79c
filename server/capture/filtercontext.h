// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filterkey.h"

#include <QtCore/QHash>

namespace eyewall::capture {

/// What the table in front of a person knows: its keys, and the values that are worth proposing.
/// Thread: any (a value).
class FilterContext final {
public:
    explicit FilterContext(FilterTable table = FilterTable::Other)
        : m_table(table)
    {
    }

    /// Proposes these for a key, beside nothing else.
    void setValues(FilterKey key, const QStringList &values) { m_values.insert(key, values); }

    [[nodiscard]] FilterTable table() const { return m_table; }
    [[nodiscard]] bool has(FilterKey key) const { return infoOf(key).isIn(m_table); }
    [[nodiscard]] QStringList keyNames() const { return filterKeyNames(m_table); }
    /// Those set, else the usual ones or the words of the key; empty when any value is as good.
    [[nodiscard]] QStringList values(FilterKey key) const;

private:
    FilterTable m_table;
    QHash<FilterKey, QStringList> m_values;
};

} // namespace eyewall::capture
