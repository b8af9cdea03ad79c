// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filterparser.h"

#include "server/capture/filtercode.h"

#include <utility>

namespace eyewall::capture {

namespace {

const FilterError *errorOf(const FilterParser::Outcome &outcome)
{
    return std::get_if<FilterError>(&outcome);
}

FilterNode joined(FilterNode::Kind kind, std::vector<FilterNode> nodes)
{
    if (nodes.size() == 1)
        return std::move(nodes.front());
    return {kind, {}, std::move(nodes)};
}

FilterNode opposite(FilterNode node)
{
    std::vector<FilterNode> children;
    children.push_back(std::move(node));
    return {FilterNode::Kind::Not, {}, std::move(children)};
}

FilterNode termNode(FilterTerm term)
{
    return {FilterNode::Kind::Term, std::move(term), {}};
}

} // namespace

FilterParser::FilterParser(QStringView text, const FilterContext &context)
    : m_text(text)
    , m_context(context)
    , m_lexer(text)
{
}

FilterParser::Outcome FilterParser::parse()
{
    if (m_text.size() > filterlimits::kLength) {
        const qsizetype over = m_text.size() - filterlimits::kLength;
        return FilterError{
            FilterProblem::TooLong, filterlimits::kLength, over, {QString::number(filterlimits::kLength)}};
    }
    advance();
    if (m_token.kind == Kind::End)
        return FilterNode{};
    Outcome outcome = alternatives();
    if (!errorOf(outcome) && m_token.kind == Kind::Close)
        return error(FilterProblem::StrayBracket, m_token, {});
    return outcome;
}

FilterParser::Outcome FilterParser::alternatives()
{
    std::vector<FilterNode> nodes;
    for (;;) {
        Outcome outcome = sequence();
        if (errorOf(outcome))
            return outcome;
        nodes.push_back(std::get<FilterNode>(std::move(outcome)));
        if (m_token.kind != Kind::Or)
            return joined(FilterNode::Kind::Or, std::move(nodes));
        const FilterToken sign = m_token;
        advance();
        if (m_token.kind == Kind::End || m_token.kind == Kind::Close)
            return error(FilterProblem::MissingRight, sign, {sign.text});
    }
}

FilterParser::Outcome FilterParser::sequence()
{
    std::vector<FilterNode> nodes;
    for (;;) {
        Outcome outcome = negated();
        if (errorOf(outcome))
            return outcome;
        nodes.push_back(std::get<FilterNode>(std::move(outcome)));
        if (m_token.kind == Kind::Or || m_token.kind == Kind::Close || m_token.kind == Kind::End)
            return joined(FilterNode::Kind::And, std::move(nodes));
        if (m_token.kind != Kind::And)
            continue;
        const FilterToken sign = m_token;
        advance();
        if (m_token.kind == Kind::End || m_token.kind == Kind::Close)
            return error(FilterProblem::MissingRight, sign, {sign.text});
    }
}

FilterParser::Outcome FilterParser::negated()
{
    bool isNegated = false;
    FilterToken sign;
    while (m_token.kind == Kind::Not) {
        sign = m_token;
        isNegated = !isNegated;
        advance();
    }
    const bool isOver = m_token.kind == Kind::End || m_token.kind == Kind::Close ||
                        m_token.kind == Kind::And || m_token.kind == Kind::Or;
    if (isOver && sign.end > 0)
        return error(FilterProblem::MissingRight, sign, {sign.text});
    Outcome outcome = primary();
    if (isNegated && !errorOf(outcome))
        return opposite(std::get<FilterNode>(std::move(outcome)));
    return outcome;
}

FilterParser::Outcome FilterParser::primary()
{
    switch (m_token.kind) {
    case Kind::Open:
        return bracketed();
    case Kind::Close:
        return error(FilterProblem::StrayBracket, m_token, {});
    case Kind::Word:
        return word();
    case Kind::Quoted:
    case Kind::Expression:
        return free();
    case Kind::Name: {
        const FilterToken key = m_token;
        return question(key, m_lexer.nextComparison(), false);
    }
    case Kind::Code:
        return code();
    case Kind::OpenQuote:
        return error(FilterProblem::OpenQuote, m_token, {});
    default: // a comparison, "and", "or"
        return error(FilterProblem::MissingLeft, m_token, {m_token.text});
    }
}

FilterParser::Outcome FilterParser::bracketed()
{
    const FilterToken open = m_token;
    if (++m_depth > filterlimits::kDepth)
        return error(FilterProblem::TooDeep, open, {QString::number(filterlimits::kDepth)});
    advance();
    if (m_token.kind == Kind::Close)
        return FilterError{FilterProblem::EmptyBrackets, open.begin, m_token.end - open.begin};
    if (m_token.kind == Kind::End)
        return error(FilterProblem::OpenBracket, open, {QStringLiteral(")")});
    Outcome outcome = alternatives();
    if (errorOf(outcome))
        return outcome;
    if (m_token.kind != Kind::Close)
        return error(FilterProblem::OpenBracket, open, {QStringLiteral(")")});
    --m_depth;
    advance();
    return outcome;
}

/// A free word, or a key whose comparison follows behind blanks.
FilterParser::Outcome FilterParser::word()
{
    FilterLexer lexer = m_lexer;
    if (const auto comparison = comparisonBehind(m_token, lexer)) {
        m_lexer = lexer;
        return question(m_token, *comparison, true);
    }
    return free();
}

FilterParser::Outcome FilterParser::free()
{
    if (auto wrong = count(1))
        return *wrong;
    FilterTerm term;
    if (m_token.kind == Kind::Expression) {
        auto read = readExpression(m_token);
        if (const auto *wrong = std::get_if<FilterError>(&read))
            return *wrong;
        term.patterns.push_back(std::get<FilterPattern>(std::move(read)));
    } else {
        term.patterns.push_back(FilterPattern::part(m_token.text));
    }
    advance();
    return termNode(std::move(term));
}

FilterParser::Outcome FilterParser::code()
{
    const FilterCode *code = findFilterCode(m_token.text);
    if (!code)
        return error(FilterProblem::UnknownCode, m_token, {m_token.text, filterCodes()});
    FilterQuestion question{{QLatin1String(), code->key}, m_token, m_token};
    if (code->takesValue()) {
        const bool isNumber = infoOf(code->key).kind == FilterKind::Number;
        question.comparison.comparison = isNumber ? FilterOperator::Equal : FilterOperator::Matches;
        if (auto wrong = readValues(question, true))
            return *wrong;
    } else {
        question.values.push_back(m_token);
        question.values.front().text = code->flag;
    }
    Outcome outcome = made(question);
    if (code->isNegated && !errorOf(outcome))
        return opposite(std::get<FilterNode>(std::move(outcome)));
    return outcome;
}

FilterParser::Outcome FilterParser::question(const FilterToken &key, const FilterToken &comparison,
                                             bool isSpaced)
{
    const FilterName *name = findFilterName(key.text);
    if (!name)
        return unknown(key);
    FilterQuestion question{*name, key, comparison};
    if (auto wrong = readValues(question, isSpaced))
        return *wrong;
    return made(question);
}

FilterParser::Outcome FilterParser::unknown(const FilterToken &key)
{
    const QString similar = similarFilterName(key.text, m_context.table());
    if (!similar.isEmpty())
        return error(FilterProblem::SimilarKey, key, {key.text, similar});
    m_lexer.skipBlanks();
    const FilterToken value = m_lexer.nextExpression();
    QString term = m_text.mid(key.begin, value.end - key.begin).toString();
    term.remove(QLatin1Char('"'));
    return error(FilterProblem::UnknownKey, key, {key.text, term});
}

FilterParser::Outcome FilterParser::made(const FilterQuestion &question)
{
    if (auto wrong = count(question.values.size()))
        return *wrong;
    auto term = question.term(m_context);
    if (const auto *wrong = std::get_if<FilterError>(&term))
        return *wrong;
    advance();
    return termNode(std::get<FilterTerm>(std::move(term)));
}

FilterError FilterParser::error(FilterProblem problem, const FilterToken &where,
                                const QStringList &arguments) const
{
    return {problem, where.begin, where.end - where.begin, arguments};
}

std::optional<FilterError> FilterParser::count(std::size_t terms)
{
    m_terms += terms;
    if (m_terms <= std::size_t(filterlimits::kTerms))
        return std::nullopt;
    return error(FilterProblem::TooManyTerms, m_token, {QString::number(filterlimits::kTerms)});
}

} // namespace eyewall::capture
