// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/reader.h"

namespace eyewall::templates {

using PieceKind = Piece::Kind;

Piece Reader::next()
{
    for (;;) {
        const qsizetype mark = nextMark(m_position);
        if (mark > m_position)
            return text(mark);
        if (mark >= m_text.size())
            return {PieceKind::End, m_line};
        if (m_position + 2 < m_text.size() && m_text[m_position + 2] == '!') {
            const Piece literal{PieceKind::Text, m_line, m_text.sliced(m_position, 2).toByteArray()};
            m_position += 3;
            return literal;
        }
        switch (m_text[m_position + 1]) {
        case '{':
            return marked(PieceKind::Print, "}}", PieceKind::OpenPrint);
        case '%':
            return marked(PieceKind::Directive, "%}", PieceKind::OpenDirective);
        default:
            break;
        }
        const Piece comment = marked(PieceKind::Text, "#}", PieceKind::OpenComment);
        if (comment.kind == PieceKind::OpenComment)
            return comment;
    }
}

/// Of "{{{" the last two are the mark.
qsizetype Reader::nextMark(qsizetype from) const
{
    for (qsizetype i = from; i + 1 < m_text.size(); ++i) {
        i = m_text.indexOf('{', i);
        if (i < 0 || i + 1 >= m_text.size())
            break;
        const char second = m_text[i + 1];
        if (second != '{' && second != '%' && second != '#')
            continue;
        if (second == '{' && i + 2 < m_text.size() && m_text[i + 2] == '{')
            continue;
        return i;
    }
    return m_text.size();
}

Piece Reader::text(qsizetype end)
{
    const Piece piece{PieceKind::Text, m_line, m_text.sliced(m_position, end - m_position).toByteArray()};
    advanceTo(end);
    return piece;
}

Piece Reader::marked(PieceKind kind, QByteArrayView close, PieceKind mistake)
{
    const int line = m_line;
    m_position += 2;
    const bool isPlain = kind == PieceKind::Text || m_text.sliced(m_position).trimmed().startsWith("comment");
    qsizetype end = endOf(close, !isPlain);
    if (end < 0)
        end = endOf(close, false);
    if (end < 0) {
        m_position = m_text.size();
        return {mistake, line};
    }
    const Piece piece{kind, line, m_text.sliced(m_position, end - m_position).trimmed().toByteArray()};
    advanceTo(end + 2);
    return piece;
}

/// Where the closing mark is, which may also stand in a text and end a map of an expression: -1 when nowhere.
qsizetype Reader::endOf(QByteArrayView close, bool isExpression) const
{
    if (!isExpression)
        return m_text.indexOf(close, m_position);
    char quote = '\0';
    int braces = 0;
    for (qsizetype i = m_position; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (quote != '\0') {
            if (c == '\\')
                ++i;
            else if (c == quote)
                quote = '\0';
        } else if (braces == 0 && m_text.sliced(i).startsWith(close)) {
            return i;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '{') {
            ++braces;
        } else if (c == '}' && braces > 0) {
            --braces;
        }
    }
    return -1;
}

void Reader::advanceTo(qsizetype position)
{
    m_line += static_cast<int>(m_text.sliced(m_position, position - m_position).count('\n'));
    m_position = position;
}

} // namespace eyewall::templates
