// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filtercontext.h"
#include "server/capture/filtererror.h"
#include "server/capture/filterlexer.h"
#include "server/capture/filterterm.h"

#include <variant>
#include <vector>

namespace eyewall::capture {

/// A key, its comparison and its values as they are written. Thread: any (a value).
struct FilterQuestion {
    FilterName name;
    FilterToken key;        ///< as written; the key and the comparison are what an error points at
    FilterToken comparison; ///< its text is as written
    std::vector<FilterToken> values = {};

    /// What it asks for, or why it cannot be asked in this table.
    [[nodiscard]] std::variant<FilterTerm, FilterError> term(const FilterContext &context) const;
    /// The error of a question that has no value.
    [[nodiscard]] FilterError missingValue() const;

private:
    using Filled = std::optional<FilterError>;

    [[nodiscard]] Filled checkTable(const FilterContext &context) const;
    [[nodiscard]] Filled checkComparison() const;
    [[nodiscard]] Filled add(const FilterToken &value, const FilterContext &context, FilterTerm &term) const;
    [[nodiscard]] Filled addNumber(const FilterToken &value, FilterTerm &term) const;
    [[nodiscard]] Filled addWord(const FilterToken &value, const FilterContext &context,
                                 FilterTerm &term) const;
    [[nodiscard]] Filled addAddress(const FilterToken &value, FilterTerm &term) const;
    [[nodiscard]] Filled addText(const FilterToken &value, FilterTerm &term) const;
    [[nodiscard]] FilterPattern patternOf(const FilterToken &value) const;
    [[nodiscard]] FilterOperator meaning() const;
    [[nodiscard]] FilterError error(FilterProblem problem, const FilterToken &where,
                                    const QStringList &arguments) const;
};

/// Reads a regular expression; bare and quoted ones do not mind the case.
[[nodiscard]] std::variant<FilterPattern, FilterError> readExpression(const FilterToken &token);

} // namespace eyewall::capture
