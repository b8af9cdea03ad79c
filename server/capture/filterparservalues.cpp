// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filterparser.h"

#include "server/capture/filtercode.h"

// What stands behind a key.

namespace eyewall::capture {

namespace {

bool isSet(const FilterToken &comparison)
{
    return comparison.text.compare(u"in", Qt::CaseInsensitive) == 0;
}

} // namespace

/// Behind a colon the value follows at once, so that a key half written does not take the next word.
std::optional<FilterError> FilterParser::readValues(FilterQuestion &question, bool isSpaced)
{
    if (isSpaced || question.comparison.comparison != FilterOperator::Has)
        m_lexer.skipBlanks();
    if (m_lexer.isAtEnd() || m_lexer.isAtBlank())
        return question.missingValue();
    if (question.comparison.comparison == FilterOperator::Matches)
        return readValue(question, m_lexer.nextExpression());
    return readList(question, isSet(question.comparison) && m_lexer.take(u'{'));
}

/// Values with commas between them; in braces blanks are enough.
std::optional<FilterError> FilterParser::readList(FilterQuestion &question, bool isInBraces)
{
    for (;;) {
        if (isInBraces || !question.values.empty())
            m_lexer.skipBlanks();
        if (isInBraces && !question.values.empty() && m_lexer.take(u'}'))
            return std::nullopt;
        if (auto wrong = readValue(question, m_lexer.nextValue(isInBraces)))
            return wrong;
        if (question.values.size() > std::size_t(filterlimits::kTerms))
            return count(question.values.size());
        if (isInBraces)
            m_lexer.skipBlanks();
        if (!m_lexer.take(u',') && !isInBraces)
            return std::nullopt;
    }
}

std::optional<FilterError> FilterParser::readValue(FilterQuestion &question, const FilterToken &value)
{
    if (value.kind == Kind::OpenQuote)
        return error(FilterProblem::OpenQuote, value, {});
    if (value.begin == value.end)
        return question.missingValue();
    question.values.push_back(value);
    return std::nullopt;
}

std::optional<FilterToken> FilterParser::comparisonBehind(const FilterToken &word, FilterLexer &lexer) const
{
    FilterToken token = lexer.next();
    if (token.kind == Kind::Comparison)
        return token;
    if (token.kind != Kind::Word || !findFilterName(word.text))
        return std::nullopt;
    const auto meaning = comparisonOfWord(token.text);
    FilterLexer behind = lexer;
    behind.skipBlanks();
    if (!meaning || behind.isAtEnd() || (isSet(token) && !behind.take(u'{')))
        return std::nullopt;
    token.kind = Kind::Comparison;
    token.comparison = *meaning;
    return token;
}

} // namespace eyewall::capture
