// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filterquestion.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace eyewall::capture {

namespace {

bool isOrder(FilterOperator comparison)
{
    return comparison == FilterOperator::Greater || comparison == FilterOperator::GreaterEqual ||
           comparison == FilterOperator::Less || comparison == FilterOperator::LessEqual;
}

bool isAboutText(FilterOperator comparison)
{
    return comparison == FilterOperator::Contains || comparison == FilterOperator::Matches;
}

bool takes(const FilterKeyInfo &info, FilterOperator comparison)
{
    switch (info.kind) {
    case FilterKind::Text:
    case FilterKind::Name:
    case FilterKind::Address:
        return !isOrder(comparison);
    case FilterKind::Number:
    case FilterKind::Size:
        return !isAboutText(comparison);
    case FilterKind::Duration: // the same to the nanosecond is no question
        return isOrder(comparison);
    case FilterKind::Choice:
        return !isAboutText(comparison) && (!isOrder(comparison) || info.key == FilterKey::Level);
    case FilterKind::Id:
    case FilterKind::Flag:
        return !isAboutText(comparison) && !isOrder(comparison);
    }
    return false;
}

QString exampleOf(const FilterName &name)
{
    return QString::fromUtf8(infoOf(name.key).example);
}

std::optional<FilterRange> readRange(const FilterName &name, QStringView text)
{
    switch (infoOf(name.key).kind) {
    case FilterKind::Duration:
        return readDuration(text, name.isInSeconds);
    case FilterKind::Size:
        return readSize(text);
    case FilterKind::Id:
        return readConnection(text);
    default:
        return readNumber(text);
    }
}

FilterProblem problemOf(FilterKind kind)
{
    switch (kind) {
    case FilterKind::Duration:
        return FilterProblem::BadDuration;
    case FilterKind::Size:
        return FilterProblem::BadSize;
    case FilterKind::Id:
        return FilterProblem::BadConnection;
    default:
        return FilterProblem::BadNumber;
    }
}

/// Four numbers, or an IPv6 address that is not cut short: it means this address and no longer one.
bool isWholeAddress(QStringView text)
{
    const bool isOpenEnded = text.endsWith(u'.') || (text.endsWith(u':') && !text.endsWith(u"::"));
    return !isOpenEnded && (text.count(u'.') == 3 || text.contains(u"::") || text.count(u':') == 7);
}

/// "192.168.1.7:40000" and "[::1]:40000" apart; the port is empty when there is none.
std::pair<QString, QString> splitAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    if (text.startsWith(QLatin1Char('['))) {
        const qsizetype close = text.indexOf(QLatin1Char(']'));
        return {text.mid(1, close < 0 ? -1 : close - 1),
                close >= 0 && colon > close ? text.mid(colon + 1) : QString()};
    }
    if (colon < 0 || text.count(QLatin1Char(':')) != 1)
        return {text, {}};
    return {text.left(colon), text.mid(colon + 1)};
}

} // namespace

std::variant<FilterTerm, FilterError> FilterQuestion::term(const FilterContext &context) const
{
    if (auto wrong = checkTable(context))
        return *wrong;
    if (auto wrong = checkComparison())
        return *wrong;
    FilterTerm term;
    term.key = name.key;
    term.isNegated = meaning() == FilterOperator::NotEqual;
    for (const FilterToken &value : values) {
        if (auto wrong = add(value, context, term))
            return *wrong;
    }
    return term;
}

FilterError FilterQuestion::missingValue() const
{
    FilterError wrong = error(FilterProblem::MissingValue, key, {key.text, exampleOf(name)});
    wrong.length = comparison.end - key.begin;
    return wrong;
}

FilterQuestion::Filled FilterQuestion::checkTable(const FilterContext &context) const
{
    if (context.has(name.key))
        return std::nullopt;
    if (context.table() == FilterTable::Other) {
        QString term = key.text + comparison.text;
        for (const FilterToken &value : values)
            term += value.text;
        return error(FilterProblem::WordsOnly, key, {term});
    }
    FilterError wrong = error(FilterProblem::KeyElsewhere, key, {key.text});
    wrong.table = context.table();
    wrong.tables = infoOf(name.key).tables;
    return wrong;
}

FilterQuestion::Filled FilterQuestion::checkComparison() const
{
    if (!takes(infoOf(name.key), meaning()))
        return error(FilterProblem::BadComparison, comparison, {key.text, comparison.text, exampleOf(name)});
    if (isOrder(meaning()) && values.size() > 1)
        return error(FilterProblem::OneValue, values[1], {comparison.text});
    return std::nullopt;
}

FilterQuestion::Filled FilterQuestion::add(const FilterToken &value, const FilterContext &context,
                                           FilterTerm &term) const
{
    switch (infoOf(name.key).kind) {
    case FilterKind::Text:
    case FilterKind::Name:
        return addText(value, term);
    case FilterKind::Address:
        return addAddress(value, term);
    case FilterKind::Choice:
    case FilterKind::Flag:
        return addWord(value, context, term);
    default:
        return addNumber(value, term);
    }
}

FilterQuestion::Filled FilterQuestion::addNumber(const FilterToken &value, FilterTerm &term) const
{
    const auto range = readRange(name, value.text);
    if (!range)
        return error(problemOf(infoOf(name.key).kind), value, {value.text, exampleOf(name)});
    term.ranges.push_back(compared(meaning(), *range));
    return std::nullopt;
}

FilterQuestion::Filled FilterQuestion::addWord(const FilterToken &value, const FilterContext &context,
                                               FilterTerm &term) const
{
    const FilterWord *word = findFilterWord(name.key, value.text);
    if (!word) {
        const QStringList known = filterWordNames(name.key, context.table());
        return error(FilterProblem::BadWord, value, {value.text, key.text, known.join(QStringLiteral(", "))});
    }
    if (!word->isIn(context.table())) {
        FilterError wrong =
            error(FilterProblem::KeyElsewhere, value, {key.text + comparison.text + value.text});
        wrong.table = context.table();
        wrong.tables = word->tables;
        return wrong;
    }
    if (name.key == FilterKey::Is)
        term.flags.push_back(FilterFlag(word->value));
    else
        term.ranges.push_back(compared(meaning(), {double(word->value), double(word->value)}));
    return std::nullopt;
}

FilterQuestion::Filled FilterQuestion::addAddress(const FilterToken &value, FilterTerm &term) const
{
    if (meaning() == FilterOperator::Matches || meaning() == FilterOperator::Contains) {
        FilterTerm text;
        if (auto wrong = addText(value, text))
            return wrong;
        term.addresses.push_back({text.patterns.front(), std::nullopt});
        return std::nullopt;
    }
    FilterToken address = value;
    QString port;
    std::tie(address.text, port) = splitAddress(value.text);
    const auto number = readNumber(port);
    if (!port.isEmpty() && !number)
        return error(FilterProblem::BadNumber, value, {port, QStringLiteral("client:192.168.1.7:40123")});
    const bool isWhole = number || isWholeAddress(address.text);
    const bool hasStar = address.text.contains(QLatin1Char('*'));
    term.addresses.push_back({isWhole && !hasStar ? FilterPattern::whole(address.text) : patternOf(address),
                              number ? std::optional(number->low) : std::nullopt});
    return std::nullopt;
}

FilterQuestion::Filled FilterQuestion::addText(const FilterToken &value, FilterTerm &term) const
{
    if (meaning() != FilterOperator::Matches) {
        term.patterns.push_back(patternOf(value));
        return std::nullopt;
    }
    auto read = readExpression(value);
    if (const auto *wrong = std::get_if<FilterError>(&read))
        return *wrong;
    term.patterns.push_back(std::get<FilterPattern>(std::move(read)));
    return std::nullopt;
}

FilterPattern FilterQuestion::patternOf(const FilterToken &value) const
{
    if (meaning() == FilterOperator::Contains)
        return FilterPattern::part(value.text);
    if (value.kind != FilterToken::Kind::Quoted && value.text.contains(QLatin1Char('*')))
        return FilterPattern::wildcard(value.text);
    const bool isPart = meaning() == FilterOperator::Has && infoOf(name.key).kind != FilterKind::Name;
    return isPart ? FilterPattern::part(value.text) : FilterPattern::whole(value.text);
}

FilterOperator FilterQuestion::meaning() const
{
    return comparison.comparison == FilterOperator::Has ? name.meaning.value_or(FilterOperator::Has)
                                                        : comparison.comparison;
}

FilterError FilterQuestion::error(FilterProblem problem, const FilterToken &where,
                                  const QStringList &arguments) const
{
    return {problem, where.begin, where.end - where.begin, arguments};
}

std::variant<FilterPattern, FilterError> readExpression(const FilterToken &token)
{
    const qsizetype length = token.end - token.begin;
    if (token.text.size() > filterlimits::kExpressionLength) {
        const QString limit = QString::number(filterlimits::kExpressionLength);
        return FilterError{FilterProblem::LongExpression, token.begin, length, {limit}};
    }
    const bool isBare = token.kind == FilterToken::Kind::Word;
    const bool isSlashed = token.kind == FilterToken::Kind::Expression;
    FilterPattern pattern = FilterPattern::expression(token.text, !isSlashed || token.isWithoutCase);
    if (pattern.isValid())
        return pattern;
    const qsizetype first = token.begin + (isBare ? 0 : 1);
    const qsizetype wrong = std::min(first + pattern.errorOffset(), token.end - 1);
    return FilterError{FilterProblem::BadExpression, wrong, token.end - wrong, {pattern.errorText()}};
}

} // namespace eyewall::capture
