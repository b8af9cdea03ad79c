// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <QtCore/QVariant>

namespace eyewall::templates {

/// A piece of an expression. Thread: any (a value).
struct Token {
    enum class Kind : quint8 { End, Name, Literal, Sign, Mistake };

    Kind kind = Kind::End;
    QString text = {};     ///< the name, the sign, or what is wrong
    QVariant literal = {}; ///< a text or a number
};

/// Cuts an expression into pieces. Thread: any, one at a time (a value).
class Lexer final {
public:
    /// UTF-8; the text lives longer.
    explicit Lexer(QByteArrayView text)
        : m_text(text)
    {
    }

    Token next();

private:
    [[nodiscard]] char at(qsizetype index) const { return index < m_text.size() ? m_text[index] : '\0'; }
    Token name();
    Token number();
    Token quoted();
    Token sign();
    bool appendEscape(QString &text);

    QByteArrayView m_text;
    qsizetype m_position = 0;
};

} // namespace eyewall::templates
