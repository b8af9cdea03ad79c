// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filtercontext.h"
#include "server/capture/filtereffort.h"
#include "server/capture/filtererror.h"
#include "server/capture/filtersubject.h"

#include <memory>
#include <variant>

namespace eyewall::capture {

class FilterResult;
struct FilterNode;

/// Which records of a table to show. Words are looked for in all texts of a record, without case; "/re/" is a
/// regular expression; "key:value" asks for one value. Terms stand beside one another for "and"; "or", "not",
/// "-" and brackets put them together. Copies share what they were made from.
/// Thread: any (a value, immutable).
class Filter final {
public:
    /// Lets everything through.
    Filter();

    /// Reads the language as one table knows it. Never takes long: see filterlimits.
    static FilterResult parse(QStringView text, const FilterContext &context);

    /// On its own.
    [[nodiscard]] bool matches(const FilterSubject &subject) const;
    /// As one of many records. Where the effort was not enough for a regular expression, which it counts, the
    /// answer is that of an expression that is not found.
    [[nodiscard]] bool matches(const FilterSubject &subject, FilterEffort &effort) const;
    /// Whether it lets everything through.
    [[nodiscard]] bool isEmpty() const;
    /// Whether a record may enter or leave while nothing happens to it: it grows older, say.
    [[nodiscard]] bool isLive() const;
    /// As it was written.
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    std::shared_ptr<const FilterNode> m_root; ///< never null
    bool m_isLive = false;
};

/// A filter, or why there is none. Reading the wrong side asserts. Thread: any (a value).
class [[nodiscard]] FilterResult final {
public:
    FilterResult(Filter filter) // NOLINT(google-explicit-constructor): as core::Result
        : m_state(std::move(filter))
    {
    }
    FilterResult(FilterError error) // NOLINT(google-explicit-constructor): as core::Result
        : m_state(std::move(error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    [[nodiscard]] const Filter &value() const
    {
        Q_ASSERT(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] const FilterError &error() const
    {
        Q_ASSERT(m_state.index() == 1);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<Filter, FilterError> m_state;
};

} // namespace eyewall::capture
