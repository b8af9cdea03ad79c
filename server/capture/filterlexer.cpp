// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filterlexer.h"

namespace eyewall::capture {

using Kind = FilterToken::Kind;

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isOfName(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.' || c == u'-';
}

Kind kindOfWord(QStringView word)
{
    if (word.compare(u"and", Qt::CaseInsensitive) == 0)
        return Kind::And;
    if (word.compare(u"or", Qt::CaseInsensitive) == 0)
        return Kind::Or;
    if (word.compare(u"not", Qt::CaseInsensitive) == 0)
        return Kind::Not;
    return Kind::Word;
}

} // namespace

FilterToken FilterLexer::next()
{
    skipBlanks();
    switch (at(m_position).unicode()) {
    case 0:
        return isAtEnd() ? make(Kind::End, m_position) : bare(Stop::Term);
    case u'(':
        return make(Kind::Open, m_position + 1);
    case u')':
        return make(Kind::Close, m_position + 1);
    case u'&':
        return symbol(Kind::And, u'&');
    case u'|':
        return symbol(Kind::Or, u'|');
    case u'"':
        return quoted();
    case u'-':
        return isDelimiter(m_position + 1) ? bare(Stop::Term) : make(Kind::Not, m_position + 1);
    case u'/':
        if (auto token = expression())
            return *token;
        return bare(Stop::Term);
    default:
        break;
    }
    if (at(m_position) == u'~' && isLetter(at(m_position + 1)))
        return code();
    if (const auto [length, meaning] = comparisonAt(m_position); length > 0)
        return comparison(length, meaning);
    if (at(m_position) == u'!')
        return make(Kind::Not, m_position + 1);
    if (auto token = name())
        return *token;
    return bare(Stop::Term);
}

FilterToken FilterLexer::nextComparison()
{
    const auto [length, meaning] = comparisonAt(m_position);
    Q_ASSERT(length > 0);
    return comparison(length, meaning);
}

FilterToken FilterLexer::nextValue(bool endsAtBrace)
{
    return at(m_position) == u'"' ? quoted() : bare(endsAtBrace ? Stop::Brace : Stop::Value);
}

FilterToken FilterLexer::nextExpression()
{
    if (at(m_position) == u'"')
        return quoted();
    if (auto token = expression())
        return *token;
    return bare(Stop::Expression);
}

bool FilterLexer::take(QChar c)
{
    if (isAtEnd() || m_text[m_position] != c)
        return false;
    ++m_position;
    return true;
}

void FilterLexer::skipBlanks()
{
    while (isAtBlank())
        ++m_position;
}

/// 0 behind the end.
QChar FilterLexer::at(qsizetype index) const
{
    return index < m_text.size() ? m_text[index] : QChar();
}

bool FilterLexer::isDelimiter(qsizetype index) const
{
    return index >= m_text.size() || m_text[index].isSpace() || m_text[index] == u')';
}

FilterToken FilterLexer::make(Kind kind, qsizetype end)
{
    const qsizetype begin = std::exchange(m_position, end);
    return {kind, begin, end, m_text.mid(begin, end - begin).toString()};
}

/// "&&", and "&" where it stands alone.
FilterToken FilterLexer::symbol(Kind kind, QChar letter)
{
    if (at(m_position + 1) == letter)
        return make(kind, m_position + 2);
    return isDelimiter(m_position + 1) ? make(kind, m_position + 1) : bare(Stop::Term);
}

FilterToken FilterLexer::quoted()
{
    QString text;
    qsizetype end = m_position + 1;
    for (; end < m_text.size() && m_text[end] != u'"'; ++end) {
        const bool isEscape = m_text[end] == u'\\' && (at(end + 1) == u'"' || at(end + 1) == u'\\');
        text += m_text[isEscape ? ++end : end];
    }
    if (end >= m_text.size())
        return make(Kind::OpenQuote, m_text.size());
    FilterToken token = make(Kind::Quoted, end + 1);
    token.text = text;
    return token;
}

FilterToken FilterLexer::code()
{
    qsizetype end = m_position + 1;
    while (isLetter(at(end)))
        ++end;
    return make(Kind::Code, end);
}

FilterToken FilterLexer::comparison(qsizetype length, FilterOperator meaning)
{
    FilterToken token = make(Kind::Comparison, m_position + length);
    token.comparison = meaning;
    return token;
}

/// Slashes around something without blanks; with no closing slash it is a path.
std::optional<FilterToken> FilterLexer::expression()
{
    if (at(m_position) != u'/')
        return std::nullopt;
    qsizetype end = m_position + 1;
    bool isInClass = false;
    for (; end < m_text.size() && !m_text[end].isSpace(); ++end) {
        const QChar c = m_text[end];
        if (c == u'\\') {
            ++end;
            continue;
        }
        if (c == u'[' || c == u']')
            isInClass = c == u'[';
        const bool isWithoutCase = at(end + 1) == u'i';
        const qsizetype behind = end + (isWithoutCase ? 2 : 1);
        if (c != u'/' || isInClass || end == m_position + 1 || !isDelimiter(behind))
            continue;
        const QString text = m_text.mid(m_position + 1, end - m_position - 1).toString();
        FilterToken token = make(Kind::Expression, behind);
        token.text = text;
        token.isWithoutCase = isWithoutCase;
        return token;
    }
    return std::nullopt;
}

/// A key is followed by its comparison; an address such as http://host is not meant as one.
std::optional<FilterToken> FilterLexer::name()
{
    if (!isLetter(at(m_position)))
        return std::nullopt;
    qsizetype end = m_position;
    while (isOfName(at(end)))
        ++end;
    const bool isUrl = m_text.mid(end).startsWith(u"://");
    if (isUrl || comparisonAt(end).first == 0)
        return std::nullopt;
    return make(Kind::Name, end);
}

FilterToken FilterLexer::bare(Stop stop)
{
    int depth = 0;
    qsizetype end = m_position;
    for (; end < m_text.size() && !m_text[end].isSpace(); ++end) {
        const QChar c = m_text[end];
        if (c == u'(')
            ++depth;
        else if (c == u')' && --depth < 0)
            break;
        else if (isStop(stop, end))
            break;
    }
    FilterToken token = make(Kind::Word, end);
    if (stop == Stop::Term)
        token.kind = kindOfWord(token.text);
    return token;
}

bool FilterLexer::isStop(Stop stop, qsizetype index) const
{
    const QChar c = at(index);
    const bool isDoubled = (c == u'&' || c == u'|') && at(index + 1) == c;
    switch (stop) {
    case Stop::Term:
        return isDoubled;
    case Stop::Value:
        return isDoubled || c == u',';
    case Stop::Brace:
        return c == u',' || c == u'}';
    case Stop::Expression:
        return false;
    }
    return false;
}

/// Its length, 0 when there is none, and its meaning.
std::pair<qsizetype, FilterOperator> FilterLexer::comparisonAt(qsizetype index) const
{
    struct Sign {
        QStringView text;
        FilterOperator meaning;
    };
    // A sign in front of those that begin like it.
    static constexpr Sign kSigns[] = {
        {u":>=", FilterOperator::GreaterEqual},
        {u":<=", FilterOperator::LessEqual},
        {u":>", FilterOperator::Greater},
        {u":<", FilterOperator::Less},
        {u"==", FilterOperator::Equal},
        {u"=~", FilterOperator::Matches},
        {u"!=", FilterOperator::NotEqual},
        {u">=", FilterOperator::GreaterEqual},
        {u"<=", FilterOperator::LessEqual},
        {u"*=", FilterOperator::Contains},
        {u":", FilterOperator::Has},
        {u"=", FilterOperator::Equal},
        {u">", FilterOperator::Greater},
        {u"<", FilterOperator::Less},
        {u"~", FilterOperator::Matches},
    };
    for (const Sign &sign : kSigns) {
        if (m_text.mid(index).startsWith(sign.text))
            return {sign.text.size(), sign.meaning};
    }
    return {0, FilterOperator::Has};
}

} // namespace eyewall::capture
