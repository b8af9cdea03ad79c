// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/evaluator.h"

#include "server/template/arithmetic.h"
#include "server/template/builtins.h"
#include "server/template/jsontext.h"

#include <algorithm>
#include <utility>

namespace eyewall::templates {

Evaluator::Evaluator(const Program &program, const QVariantMap &values, const TemplateScope &scope,
                     const TemplateFunctions &functions)
    : m_program(program)
    , m_values(values)
    , m_scope(scope)
    , m_functions(functions)
    , m_slots(static_cast<std::size_t>(program.names.size()))
{
}

Value Evaluator::evaluate(const Expression &expression)
{
    if (hasFailed())
        return {};
    switch (expression.kind) {
    case Kind::Literal:
        return Value::borrowed(expression.literal);
    case Kind::Name:
        return name(expression);
    case Kind::Member:
        return member(expression);
    case Kind::Index:
        return index(expression);
    case Kind::Slice:
        return slice(expression);
    case Kind::Call: {
        const QVariantList values = arguments(expression, 0);
        return hasFailed() ? Value() : call(expression.name, values);
    }
    case Kind::MethodCall:
        return methodCall(expression);
    case Kind::List:
        return list(expression);
    case Kind::Map:
        return map(expression);
    case Kind::Piped:
        return m_piped;
    case Kind::Not:
        return Value(!isSatisfied(expression.operands[0]));
    case Kind::And:
    case Kind::Or: {
        Value left = evaluate(expression.operands[0]);
        return isTrue(*left) == (expression.kind == Kind::Or) ? left : evaluate(expression.operands[1]);
    }
    case Kind::Choice:
        return choose(expression);
    case Kind::Negative: {
        const Value operand = evaluate(expression.operands[0]);
        return hasFailed() ? Value() : checked({}, negative(*operand));
    }
    case Kind::Add:
    case Kind::Subtract:
    case Kind::Multiply:
    case Kind::Divide:
    case Kind::FloorDivide:
    case Kind::Modulo:
        return calculated(expression);
    case Kind::Equal:
    case Kind::NotEqual:
    case Kind::Less:
    case Kind::LessEqual:
    case Kind::Greater:
    case Kind::GreaterEqual:
        return compare(expression);
    case Kind::In:
    case Kind::NotIn:
        return within(expression);
    case Kind::IsDefined:
        return Value(!quietly(expression.operands[0]).isMissing());
    case Kind::Default:
        return withDefault(expression);
    }
    return {};
}

Value Evaluator::call(const QString &name, const QVariantList &arguments)
{
    auto result = tryCall(name, arguments);
    if (!result) {
        fail(QStringLiteral("there is no function \"%1\"").arg(name));
        return {};
    }
    return checked(name, std::move(*result));
}

Value Evaluator::module(const Expression &expression)
{
    if (expression.kind != Kind::Call)
        return evaluate(expression);
    const QVariantList values = arguments(expression, 0);
    if (hasFailed())
        return {};
    if (auto result = tryCall(QLatin1String("modules.") + expression.name, values))
        return checked(expression.name, std::move(*result));
    return call(expression.name, values);
}

Value Evaluator::exchange(int slot, Value value)
{
    Slot &at = m_slots[static_cast<std::size_t>(slot)];
    if (!std::exchange(at.isKnown, true))
        at.value = lookUp(m_program.names.at(slot));
    return std::exchange(at.value, std::move(value));
}

void Evaluator::fail(const QString &what)
{
    if (!m_error)
        m_error = core::Error{what};
}

Value Evaluator::name(const Expression &expression)
{
    Slot &at = m_slots[static_cast<std::size_t>(expression.slot)];
    if (!std::exchange(at.isKnown, true))
        at.value = lookUp(expression.name);
    if (at.value.isMissing())
        return absent(QStringLiteral("the name \"%1\" is not known").arg(expression.name));
    return at.value.isBorrowed() ? at.value : Value::borrowed(*at.value);
}

Value Evaluator::lookUp(const QString &name)
{
    const auto found = m_values.constFind(name);
    if (found != m_values.constEnd())
        return Value::borrowed(*found);
    if (m_scope.value) {
        if (auto value = m_scope.value(name))
            return Value(std::move(*value));
    }
    return Value::missing();
}

Value Evaluator::member(const Expression &expression)
{
    const Value parent = evaluate(expression.operands[0]);
    if (hasFailed())
        return {};
    Value found = parent.isMissing() ? parent : memberOf(parent, expression.name);
    return found.isMissing() ? absent(QStringLiteral("there is no member \"%1\"").arg(expression.name))
                             : found;
}

Value Evaluator::index(const Expression &expression)
{
    const Value parent = evaluate(expression.operands[0]);
    const Value key = evaluate(expression.operands[1]);
    if (hasFailed())
        return {};
    Value found = parent.isMissing() ? parent : elementOf(parent, *key);
    return found.isMissing() ? absent(QStringLiteral("there is no element \"%1\"").arg(textOf(*key))) : found;
}

Value Evaluator::slice(const Expression &expression)
{
    const Value parent = evaluate(expression.operands[0]);
    const Value from = evaluate(expression.operands[1]);
    const Value to = evaluate(expression.operands[2]);
    if (hasFailed())
        return {};
    const auto ends = [&](qsizetype size) {
        const auto end = [size](const QVariant &value, qsizetype left) {
            const qlonglong at = isNothing(value) ? left : value.toLongLong();
            return static_cast<qsizetype>(std::clamp<qlonglong>(at < 0 ? at + size : at, 0, size));
        };
        const qsizetype begin = end(*from, 0);
        return std::pair(begin, std::max<qsizetype>(end(*to, size) - begin, 0));
    };
    if (isText(*parent)) {
        const QString text = textOf(*parent);
        const auto [begin, length] = ends(text.size());
        return Value(text.mid(begin, length));
    }
    if (const auto items = listOf(*parent)) {
        const auto [begin, length] = ends(items->size());
        return Value(items->mid(begin, length));
    }
    return absent(QStringLiteral("only texts and lists have parts"));
}

/// "a.b(x)": the function "a.b" where there is one, otherwise the function "b" of the value of a and x.
Value Evaluator::methodCall(const Expression &expression)
{
    QVariantList values = arguments(expression, 1);
    if (hasFailed())
        return {};
    if (!expression.name.isEmpty()) {
        if (auto result = tryCall(expression.name, values))
            return checked(expression.name, std::move(*result));
    }
    Value receiver = evaluate(expression.operands[0]);
    if (hasFailed())
        return {};
    values.prepend(std::move(receiver).taken());
    return call(expression.method, values);
}

Value Evaluator::list(const Expression &expression)
{
    return Value(QVariant(arguments(expression, 0)));
}

Value Evaluator::map(const Expression &expression)
{
    QVariantMap made;
    const QVariantList parts = arguments(expression, 0);
    for (qsizetype i = 0; i + 1 < parts.size() && !hasFailed(); i += 2) {
        const Value key = checked({}, flattened(parts.at(i), m_program.limits.outputBytes));
        made.insert(textOf(*key), parts.at(i + 1));
    }
    return Value(QVariant(made));
}

Value Evaluator::choose(const Expression &expression)
{
    return evaluate(expression.operands[isSatisfied(expression.operands[0]) ? 1 : 2]);
}

Value Evaluator::withDefault(const Expression &expression)
{
    Value value = quietly(expression.operands[0]);
    return value.isMissing() || isNothing(*value) ? evaluate(expression.operands[1]) : value;
}

Value Evaluator::calculated(const Expression &expression)
{
    const Value left = evaluate(expression.operands[0]);
    const Value right = evaluate(expression.operands[1]);
    if (hasFailed())
        return {};
    return checked({}, calculate(expression.kind, *left, *right, m_program.limits.outputBytes));
}

Value Evaluator::compare(const Expression &expression)
{
    const Value left = evaluate(expression.operands[0]);
    const Value right = evaluate(expression.operands[1]);
    if (hasFailed())
        return {};
    if (expression.kind == Kind::Equal || expression.kind == Kind::NotEqual)
        return Value(areEqual(*left, *right) == (expression.kind == Kind::Equal));
    const auto order = compared(*left, *right);
    if (!order) {
        fail(QStringLiteral("these values cannot be compared"));
        return {};
    }
    switch (expression.kind) {
    case Kind::Less:
        return Value(*order < 0);
    case Kind::LessEqual:
        return Value(*order <= 0);
    case Kind::Greater:
        return Value(*order > 0);
    default:
        return Value(*order >= 0);
    }
}

Value Evaluator::within(const Expression &expression)
{
    const Value item = evaluate(expression.operands[0]);
    const Value container = evaluate(expression.operands[1]);
    if (hasFailed())
        return {};
    const auto has = contains(*container, *item);
    if (!has)
        fail(QStringLiteral("\"in\" needs a text, a list or a map"));
    return Value(has.value_or(false) == (expression.kind == Kind::In));
}

/// Only names, members and elements may be missing; what a call gets may not.
Value Evaluator::quietly(const Expression &expression)
{
    const bool outer = std::exchange(m_isQuiet, true);
    Value value = evaluate(expression);
    m_isQuiet = outer;
    return value;
}

Value Evaluator::absent(const QString &what)
{
    if (!m_isQuiet && m_program.missing == MissingNames::Error)
        fail(what);
    return Value::missing();
}

Value Evaluator::checked(const QString &function, core::Result<QVariant> result)
{
    if (!result) {
        const QString &why = result.error().message;
        fail(function.isEmpty() ? why : QStringLiteral("%1: %2").arg(function, why));
        return {};
    }
    if (textSize(*result) > m_program.limits.outputBytes)
        fail(QStringLiteral("a text becomes too long"));
    return Value(std::move(*result));
}

bool Evaluator::isSatisfied(const Expression &expression)
{
    return isTrue(*evaluate(expression));
}

QVariantList Evaluator::arguments(const Expression &expression, std::size_t from)
{
    const bool outer = std::exchange(m_isQuiet, false);
    QVariantList values;
    values.reserve(static_cast<qsizetype>(expression.operands.size() - from));
    for (std::size_t i = from; i < expression.operands.size() && !hasFailed(); ++i)
        values.append(evaluate(expression.operands[i]).taken());
    m_isQuiet = outer;
    return values;
}

/// Absent when there is no such function.
std::optional<core::Result<QVariant>> Evaluator::tryCall(const QString &name, const QVariantList &arguments)
{
    if (const auto found = m_scope.functions.constFind(name); found != m_scope.functions.constEnd())
        return (*found)(arguments);
    if (m_scope.call) {
        if (auto result = m_scope.call(name, arguments))
            return result;
    }
    if (const auto found = m_functions.constFind(name); found != m_functions.constEnd())
        return (*found)(arguments);
    const auto &all = builtins();
    if (const auto found = all.constFind(name); found != all.constEnd())
        return (*found)(arguments, m_program.limits.outputBytes);
    return std::nullopt;
}

} // namespace eyewall::templates
