// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/lexer.h"

#include <QtCore/QByteArray>

#include <utility>

namespace eyewall::templates {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool beginsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           (static_cast<unsigned char>(c) & 0x80) != 0;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

Token mistake(const QString &what)
{
    return {Token::Kind::Mistake, what};
}

} // namespace

Token Lexer::next()
{
    while (isBlank(at(m_position)))
        ++m_position;
    if (m_position >= m_text.size())
        return {};
    const char c = at(m_position);
    if (beginsName(c))
        return name();
    if (isDigit(c) || (c == '.' && isDigit(at(m_position + 1))))
        return number();
    return c == '"' || c == '\'' ? quoted() : sign();
}

Token Lexer::name()
{
    const qsizetype begin = m_position;
    while (beginsName(at(m_position)) || isDigit(at(m_position)))
        ++m_position;
    return {Token::Kind::Name, QString::fromUtf8(m_text.sliced(begin, m_position - begin))};
}

Token Lexer::number()
{
    const qsizetype begin = m_position;
    bool isWhole = true;
    while (isDigit(at(m_position)) || (at(m_position) == '.' && std::exchange(isWhole, false)))
        ++m_position;
    if ((at(m_position) | 0x20) == 'e') {
        const qsizetype digits =
            m_position + (at(m_position + 1) == '-' || at(m_position + 1) == '+' ? 2 : 1);
        if (isDigit(at(digits))) {
            isWhole = false;
            for (m_position = digits; isDigit(at(m_position));)
                ++m_position;
        }
    }
    const QByteArray text = m_text.sliced(begin, m_position - begin).toByteArray();
    bool isValid = false;
    const QVariant value = isWhole ? QVariant(text.toLongLong(&isValid)) : QVariant(text.toDouble(&isValid));
    if (!isValid || beginsName(at(m_position)))
        return mistake(QStringLiteral("\"%1\" is no number that fits").arg(QString::fromUtf8(text)));
    return {Token::Kind::Literal, QString::fromUtf8(text), value};
}

Token Lexer::quoted()
{
    const char mark = at(m_position);
    QString text;
    qsizetype begin = ++m_position;
    for (; m_position < m_text.size() && at(m_position) != mark; ++m_position) {
        if (at(m_position) != '\\')
            continue;
        text += QString::fromUtf8(m_text.sliced(begin, m_position - begin));
        ++m_position;
        if (!appendEscape(text))
            return mistake(QStringLiteral("unknown escape in a text"));
        begin = m_position + 1;
    }
    if (m_position >= m_text.size())
        return mistake(QStringLiteral("a text is not closed"));
    text += QString::fromUtf8(m_text.sliced(begin, m_position - begin));
    ++m_position;
    return {Token::Kind::Literal, text, text};
}

/// Leaves the position on the last character of the escape.
bool Lexer::appendEscape(QString &text)
{
    switch (at(m_position)) {
    case 'n':
        text += u'\n';
        return true;
    case 't':
        text += u'\t';
        return true;
    case 'r':
        text += u'\r';
        return true;
    case '\\':
    case '\'':
    case '"':
        text += QLatin1Char(at(m_position));
        return true;
    case 'u': {
        if (m_text.size() - m_position < 5)
            return false;
        bool isValid = false;
        const ushort code = m_text.sliced(m_position + 1, 4).toByteArray().toUShort(&isValid, 16);
        text += QChar(code);
        m_position += 4;
        return isValid;
    }
    default:
        return false;
    }
}

Token Lexer::sign()
{
    static constexpr const char *kSigns[] = {"==", "!=", "<=", ">=", "//", "**", "||", "&&"};
    for (const char *sign : kSigns) {
        if (m_text.sliced(m_position).startsWith(sign)) {
            m_position += 2;
            return {Token::Kind::Sign, QLatin1String(sign)};
        }
    }
    return {Token::Kind::Sign, QString(QLatin1Char(at(m_position++)))};
}

} // namespace eyewall::templates
