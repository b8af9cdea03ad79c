// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filterkey.h"

#include <utility>

namespace eyewall::capture {

/// A piece of a filter's text. Thread: any (a value).
struct FilterToken {
    enum class Kind : quint8 {
        End,
        Word,       ///< bare
        Quoted,     ///< text: without the marks, backslashes resolved
        Expression, ///< text: between the slashes
        Name,       ///< a key with its comparison directly behind
        Code,       ///< text: "m" of "~m"
        Comparison,
        And,
        Or,
        Not,
        Open,
        Close,
        OpenQuote, ///< the mistake of a quotation mark that is not closed
    };

    Kind kind = Kind::End;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text = {};
    FilterOperator comparison = FilterOperator::Has; ///< kind Comparison
    bool isWithoutCase = false;                      ///< kind Expression
};

/// Cuts the text of a filter into pieces, as far as the parser asks. Thread: any, one at a time (a value).
class FilterLexer final {
public:
    /// The text lives longer.
    explicit FilterLexer(QStringView text)
        : m_text(text)
    {
    }

    /// The next piece where a term may begin.
    FilterToken next();
    /// The comparison directly behind a Name, where "~m" is no code.
    FilterToken nextComparison();
    /// The next piece as the value of a key: a bare one ends at a comma, and where `endsAtBrace` at "}".
    FilterToken nextValue(bool endsAtBrace = false);
    /// The next piece as a regular expression, with slashes or bare.
    FilterToken nextExpression();
    /// Takes this character if it is the next one.
    bool take(QChar c);
    void skipBlanks();

    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] bool isAtEnd() const { return m_position == m_text.size(); }
    [[nodiscard]] bool isAtBlank() const { return !isAtEnd() && m_text[m_position].isSpace(); }

private:
    enum class Stop : quint8 { Term, Value, Brace, Expression };

    [[nodiscard]] QChar at(qsizetype index) const;
    [[nodiscard]] bool isDelimiter(qsizetype index) const;
    FilterToken make(FilterToken::Kind kind, qsizetype end);
    FilterToken symbol(FilterToken::Kind kind, QChar letter);
    FilterToken quoted();
    FilterToken code();
    FilterToken comparison(qsizetype length, FilterOperator meaning);
    std::optional<FilterToken> expression();
    std::optional<FilterToken> name();
    FilterToken bare(Stop stop);
    [[nodiscard]] bool isStop(Stop stop, qsizetype index) const;
    [[nodiscard]] std::pair<qsizetype, FilterOperator> comparisonAt(qsizetype index) const;

    QStringView m_text;
    qsizetype m_position = 0;
};

} // namespace eyewall::capture
