// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/parserlimits.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QByteArrayView>

#include <optional>
#include <vector>

namespace eyewall::http {

/// One "name=value" of a query or form, decoded.
struct QueryItem {
    QByteArray name;
    QByteArray value;
};

/// Names and values of a query or form in their order; a name may come more than once. Thread: any, one at a
/// time.
class QueryItems {
public:
    void append(QueryItem item) { m_items.push_back(std::move(item)); }

    /// The last value of this name, as the last one a person gave counts; absent when there is none.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
    [[nodiscard]] QByteArrayList values(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;

    [[nodiscard]] qsizetype size() const { return qsizetype(m_items.size()); }
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    [[nodiscard]] const QueryItem &at(qsizetype index) const { return m_items[std::size_t(index)]; }
    [[nodiscard]] auto begin() const { return m_items.begin(); }
    [[nodiscard]] auto end() const { return m_items.end(); }

private:
    std::vector<QueryItem> m_items;
};

/// Most names in a query or form, unless told otherwise.
inline constexpr int kMaxQueryItems = 1000;

struct ParsedQuery {
    QueryItems items;
    ParseError error; ///< status 0: fine; else 400, and `items` are empty
};

/// Parses "a=1&b=two+words": only "&" separates, blank values are kept, "+" is a space, an invalid "%" stands
/// for itself, nothing between two "&" is skipped. More than `maxItems` is an error.
[[nodiscard]] ParsedQuery parseQuery(QByteArrayView query, int maxItems = kMaxQueryItems);

} // namespace eyewall::http
