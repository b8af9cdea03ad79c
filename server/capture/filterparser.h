// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filterquestion.h"

namespace eyewall::capture {

/// Reads the language of filters: words and key:value terms, "-" or "not" before one, "and" (also nothing),
/// "or", brackets. "not" binds tightest, then "and". Thread: any, used once.
class FilterParser final {
public:
    using Outcome = std::variant<FilterNode, FilterError>;

    /// Text and context live longer.
    FilterParser(QStringView text, const FilterContext &context);

    Outcome parse();

private:
    using Kind = FilterToken::Kind;

    Outcome alternatives();
    Outcome sequence();
    Outcome negated();
    Outcome primary();
    Outcome bracketed();
    Outcome word();
    Outcome free();
    Outcome code();
    Outcome question(const FilterToken &key, const FilterToken &comparison, bool isSpaced);
    Outcome unknown(const FilterToken &key);
    Outcome made(const FilterQuestion &question);
    std::optional<FilterError> readValues(FilterQuestion &question, bool isSpaced);
    std::optional<FilterError> readList(FilterQuestion &question, bool isInBraces);
    std::optional<FilterError> readValue(FilterQuestion &question, const FilterToken &value);
    std::optional<FilterToken> comparisonBehind(const FilterToken &word, FilterLexer &lexer) const;
    FilterError error(FilterProblem problem, const FilterToken &where, const QStringList &arguments) const;
    std::optional<FilterError> count(std::size_t terms);
    void advance() { m_token = m_lexer.next(); }

    QStringView m_text;
    const FilterContext &m_context;
    FilterLexer m_lexer;
    FilterToken m_token;
    int m_depth = 0;
    std::size_t m_terms = 0;
};

} // namespace eyewall::capture
