// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/template/expression.h"
#include "server/template/lexer.h"

#include <optional>
#include <vector>

namespace eyewall::templates {

/// Reads an expression: literals, names, members, calls, filters, arithmetic, comparisons, "and", "or",
/// "not", "in" and "a if c else b", with the ranks that Python gives them; a filter binds as tightly as a
/// member. Thread: any, used once.
class ExpressionParser final {
public:
    /// UTF-8; the text lives longer. `depth`: of brackets.
    ExpressionParser(QByteArrayView text, int depth);

    /// All of the text.
    core::Result<Expression> parse();
    /// "upper" or "truncate(10)|upper": functions that a text inside of a block goes through.
    core::Result<Expression> parseFilters();

private:
    using Kind = Expression::Kind;

    Expression choice();
    Expression either();
    Expression both();
    Expression negated();
    Expression comparison();
    Expression sum();
    Expression product();
    Expression negative();
    Expression postfix();
    Expression primary();
    Expression word();
    Expression list();
    Expression map();
    Expression member(Expression operand);
    Expression index(Expression operand);
    Expression call(Expression operand);
    Expression filter(Expression operand);
    std::vector<Expression> arguments();
    std::optional<Kind> comparisonSign();
    Expression isComparison(Expression left);

    Expression made(Kind kind, std::vector<Expression> operands);
    [[nodiscard]] bool isSign(QStringView sign) const;
    [[nodiscard]] bool isWord(QStringView word) const;
    bool takeSign(QStringView sign);
    bool takeWord(QStringView word);
    void expectSign(QStringView sign);
    QString expectName();
    void fail(const QString &what);
    core::Result<Expression> finished(Expression expression);
    void advance();

    Lexer m_lexer;
    Token m_token;
    QString m_error;
    int m_depth;
    int m_count = 0;
};

} // namespace eyewall::templates
