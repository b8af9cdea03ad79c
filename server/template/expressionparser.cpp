// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/expressionparser.h"

#include <QtCore/QVariantMap>

#include <optional>
#include <utility>

namespace eyewall::templates {

namespace {

/// Bounds how deep the tree of one expression can be.
constexpr int kMaxOperations = 1000;

bool isReserved(const QString &name)
{
    static const char *const kWords[] = {"and", "or", "not", "in", "is", "if", "else", "for", "lambda"};
    for (const char *word : kWords) {
        if (name == QLatin1String(word))
            return true;
    }
    return false;
}

/// "a.b.c" when the expression is a chain of names, otherwise empty.
QString dottedName(const Expression &expression)
{
    if (expression.kind == Expression::Kind::Name)
        return expression.name;
    if (expression.kind != Expression::Kind::Member)
        return {};
    const QString front = dottedName(expression.operands.front());
    return front.isEmpty() ? front : front + u'.' + expression.name;
}

Expression literal(QVariant value)
{
    Expression expression;
    expression.literal = std::move(value);
    return expression;
}

std::vector<Expression> pair(Expression left, Expression right)
{
    std::vector<Expression> operands;
    operands.push_back(std::move(left));
    operands.push_back(std::move(right));
    return operands;
}

std::vector<Expression> single(Expression operand)
{
    std::vector<Expression> operands;
    operands.push_back(std::move(operand));
    return operands;
}

} // namespace

ExpressionParser::ExpressionParser(QByteArrayView text, int depth)
    : m_lexer(text)
    , m_depth(depth)
{
    advance();
}

core::Result<Expression> ExpressionParser::parse()
{
    return finished(choice());
}

core::Result<Expression> ExpressionParser::parseFilters()
{
    Expression piped = made(Kind::Piped, {});
    do {
        piped = filter(std::move(piped));
    } while (takeSign(u"|"));
    return finished(std::move(piped));
}

core::Result<Expression> ExpressionParser::finished(Expression expression)
{
    if (m_error.isEmpty() && m_token.kind != Token::Kind::End)
        fail(QStringLiteral("unexpected \"%1\"").arg(m_token.text));
    if (!m_error.isEmpty())
        return core::Error{m_error};
    return expression;
}

Expression ExpressionParser::choice()
{
    if (--m_depth < 0)
        fail(QStringLiteral("the expression is nested too deep"));
    Expression value = m_error.isEmpty() ? either() : Expression();
    if (takeWord(u"if")) {
        Expression condition = either();
        if (!takeWord(u"else"))
            fail(QStringLiteral("\"if\" in an expression needs an \"else\""));
        std::vector<Expression> operands = pair(std::move(condition), std::move(value));
        operands.push_back(choice());
        value = made(Kind::Choice, std::move(operands));
    }
    ++m_depth;
    return value;
}

Expression ExpressionParser::either()
{
    Expression left = both();
    while (takeWord(u"or"))
        left = made(Kind::Or, pair(std::move(left), both()));
    return left;
}

Expression ExpressionParser::both()
{
    Expression left = negated();
    while (takeWord(u"and"))
        left = made(Kind::And, pair(std::move(left), negated()));
    return left;
}

Expression ExpressionParser::negated()
{
    int count = 0;
    while (takeWord(u"not"))
        ++count;
    Expression operand = comparison();
    for (; count > 0; --count)
        operand = made(Kind::Not, single(std::move(operand)));
    return operand;
}

Expression ExpressionParser::comparison()
{
    Expression left = sum();
    if (takeWord(u"is"))
        return isComparison(std::move(left));
    const auto kind = comparisonSign();
    if (!kind)
        return left;
    left = made(*kind, pair(std::move(left), sum()));
    if (comparisonSign())
        fail(QStringLiteral("comparisons cannot be chained: join them with \"and\""));
    return left;
}

std::optional<ExpressionParser::Kind> ExpressionParser::comparisonSign()
{
    static constexpr std::pair<QStringView, Kind> kSigns[] = {
        {u"==", Kind::Equal},        {u"!=", Kind::NotEqual}, {u"<=", Kind::LessEqual},
        {u">=", Kind::GreaterEqual}, {u"<", Kind::Less},      {u">", Kind::Greater},
    };
    for (const auto &[sign, kind] : kSigns) {
        if (takeSign(sign))
            return kind;
    }
    if (takeWord(u"in"))
        return Kind::In;
    if (!takeWord(u"not"))
        return std::nullopt;
    if (!takeWord(u"in"))
        fail(QStringLiteral("\"not\" behind a value needs an \"in\""));
    return Kind::NotIn;
}

/// "is none", "is defined" and their opposites.
Expression ExpressionParser::isComparison(Expression left)
{
    const bool isOpposite = takeWord(u"not");
    if (!takeWord(u"defined"))
        return made(isOpposite ? Kind::NotEqual : Kind::Equal, pair(std::move(left), sum()));
    Expression defined = made(Kind::IsDefined, single(std::move(left)));
    return isOpposite ? made(Kind::Not, single(std::move(defined))) : defined;
}

Expression ExpressionParser::sum()
{
    Expression left = product();
    while (isSign(u"+") || isSign(u"-")) {
        const Kind kind = isSign(u"+") ? Kind::Add : Kind::Subtract;
        advance();
        left = made(kind, pair(std::move(left), product()));
    }
    return left;
}

Expression ExpressionParser::product()
{
    static constexpr std::pair<QStringView, Kind> kSigns[] = {
        {u"*", Kind::Multiply}, {u"/", Kind::Divide}, {u"//", Kind::FloorDivide}, {u"%", Kind::Modulo}};
    Expression left = negative();
    for (bool isFound = true; isFound;) {
        isFound = false;
        for (const auto &[sign, kind] : kSigns) {
            if (!takeSign(sign))
                continue;
            left = made(kind, pair(std::move(left), negative()));
            isFound = true;
            break;
        }
    }
    return left;
}

Expression ExpressionParser::negative()
{
    int count = 0;
    while (isSign(u"-") || isSign(u"+")) {
        count += isSign(u"-") ? 1 : 0;
        advance();
    }
    Expression operand = postfix();
    for (; count > 0; --count)
        operand = made(Kind::Negative, single(std::move(operand)));
    return operand;
}

Expression ExpressionParser::postfix()
{
    Expression operand = primary();
    while (m_error.isEmpty()) {
        if (takeSign(u"."))
            operand = member(std::move(operand));
        else if (takeSign(u"["))
            operand = index(std::move(operand));
        else if (takeSign(u"("))
            operand = call(std::move(operand));
        else if (takeSign(u"|"))
            operand = filter(std::move(operand));
        else
            break;
    }
    return operand;
}

Expression ExpressionParser::primary()
{
    if (m_token.kind == Token::Kind::Literal) {
        QVariant value = m_token.literal;
        advance();
        // Texts that follow one another are one.
        while (m_token.kind == Token::Kind::Literal && value.typeId() == QMetaType::QString &&
               m_token.literal.typeId() == QMetaType::QString) {
            value = value.toString() + m_token.literal.toString();
            advance();
        }
        return literal(std::move(value));
    }
    if (m_token.kind == Token::Kind::Name)
        return word();
    if (takeSign(u"[")) {
        return list();
    }
    if (takeSign(u"{"))
        return map();
    if (!takeSign(u"(")) {
        fail(m_token.kind == Token::Kind::End ? QStringLiteral("the expression ends too early")
                                              : QStringLiteral("unexpected \"%1\"").arg(m_token.text));
        return {};
    }
    Expression inner = choice();
    expectSign(u")");
    return inner;
}

Expression ExpressionParser::word()
{
    const QString name = m_token.text;
    if (isReserved(name)) {
        fail(QStringLiteral("unexpected \"%1\"").arg(name));
        return {};
    }
    advance();
    if (name == u"true" || name == u"True")
        return literal(true);
    if (name == u"false" || name == u"False")
        return literal(false);
    if (name == u"none" || name == u"None" || name == u"null")
        return literal({});
    Expression expression = made(Kind::Name, {});
    expression.name = name;
    return expression;
}

Expression ExpressionParser::list()
{
    std::vector<Expression> items;
    while (m_error.isEmpty() && !isSign(u"]")) {
        items.push_back(choice());
        if (!takeSign(u","))
            break;
    }
    expectSign(u"]");
    return made(Kind::List, std::move(items));
}

Expression ExpressionParser::map()
{
    std::vector<Expression> items;
    while (m_error.isEmpty() && !isSign(u"}")) {
        items.push_back(choice());
        expectSign(u":");
        items.push_back(choice());
        if (!takeSign(u","))
            break;
    }
    expectSign(u"}");
    return made(Kind::Map, std::move(items));
}

Expression ExpressionParser::member(Expression operand)
{
    Expression expression = made(Kind::Member, single(std::move(operand)));
    expression.name = expectName();
    return expression;
}

Expression ExpressionParser::index(Expression operand)
{
    Expression from = isSign(u":") ? literal({}) : choice();
    std::vector<Expression> operands = pair(std::move(operand), std::move(from));
    Kind kind = Kind::Index;
    if (takeSign(u":")) {
        kind = Kind::Slice;
        operands.push_back(isSign(u"]") ? literal({}) : choice());
    }
    expectSign(u"]");
    // a["b"] is a.b
    const bool isMember = kind == Kind::Index && operands[1].kind == Kind::Literal &&
                          operands[1].literal.typeId() == QMetaType::QString;
    if (!isMember)
        return made(kind, std::move(operands));
    Expression member = made(Kind::Member, single(std::move(operands[0])));
    member.name = operands[1].literal.toString();
    return member;
}

Expression ExpressionParser::call(Expression operand)
{
    const bool isMethod = operand.kind == Kind::Member && !operand.operands.empty();
    if (!isMethod && operand.kind != Kind::Name)
        fail(QStringLiteral("only functions can be called"));
    const QString name = dottedName(operand);
    const QString method = operand.name;
    std::vector<Expression> operands = isMethod ? std::move(operand.operands) : std::vector<Expression>();
    for (Expression &argument : arguments())
        operands.push_back(std::move(argument));
    Expression expression = made(isMethod ? Kind::MethodCall : Kind::Call, std::move(operands));
    expression.name = name;
    expression.method = method;
    return expression;
}

/// "x|name(y)" is name(x, y); "default" is one of us, because what is piped may be missing.
Expression ExpressionParser::filter(Expression operand)
{
    QString name = expectName();
    while (takeSign(u"."))
        name += u'.' + expectName();
    std::vector<Expression> operands = single(std::move(operand));
    if (takeSign(u"(")) {
        for (Expression &argument : arguments())
            operands.push_back(std::move(argument));
    }
    const bool isDefault = name == u"default";
    if (isDefault && operands.size() != 2)
        fail(QStringLiteral("default needs one value"));
    Expression expression = made(isDefault ? Kind::Default : Kind::Call, std::move(operands));
    expression.name = name;
    return expression;
}

/// Behind the opening bracket, and past the closing one.
std::vector<Expression> ExpressionParser::arguments()
{
    std::vector<Expression> values;
    while (m_error.isEmpty() && !isSign(u")")) {
        values.push_back(choice());
        if (isSign(u"="))
            fail(QStringLiteral("arguments have no names here: pass a map, as in f({\"a\": 1})"));
        if (!takeSign(u","))
            break;
    }
    expectSign(u")");
    return values;
}

Expression ExpressionParser::made(Kind kind, std::vector<Expression> operands)
{
    if (++m_count > kMaxOperations) {
        fail(QStringLiteral("the expression is too long"));
        return {}; // or the tree would become deeper than the stack
    }
    Expression expression;
    expression.kind = kind;
    expression.operands = std::move(operands);
    return expression;
}

bool ExpressionParser::isSign(QStringView sign) const
{
    return m_token.kind == Token::Kind::Sign && m_token.text == sign;
}

bool ExpressionParser::isWord(QStringView word) const
{
    return m_token.kind == Token::Kind::Name && m_token.text == word;
}

bool ExpressionParser::takeSign(QStringView sign)
{
    if (!isSign(sign))
        return false;
    advance();
    return true;
}

bool ExpressionParser::takeWord(QStringView word)
{
    if (!isWord(word))
        return false;
    advance();
    return true;
}

void ExpressionParser::expectSign(QStringView sign)
{
    if (takeSign(sign))
        return;
    fail(m_token.kind == Token::Kind::End
             ? QStringLiteral("missing \"%1\"").arg(sign)
             : QStringLiteral("\"%1\" where \"%2\" belongs").arg(m_token.text, sign));
}

QString ExpressionParser::expectName()
{
    if (m_token.kind != Token::Kind::Name) {
        fail(QStringLiteral("a name is missing"));
        return {};
    }
    const QString name = m_token.text;
    advance();
    return name;
}

/// The first mistake counts; reading ends there.
void ExpressionParser::fail(const QString &what)
{
    if (m_error.isEmpty())
        m_error = what;
    m_token = {};
}

void ExpressionParser::advance()
{
    if (m_error.isEmpty())
        m_token = m_lexer.next();
    if (m_token.kind == Token::Kind::Mistake)
        fail(m_token.text);
}

} // namespace eyewall::templates
