// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/arithmetic.h"

#include "server/template/jsontext.h"
#include "server/template/value.h"

#include <cmath>
#include <limits>

namespace eyewall::templates {

namespace {

using Kind = Expression::Kind;

core::Error noNumbers()
{
    return {QStringLiteral("only numbers can be calculated with")};
}

qlonglong floorDivided(qlonglong left, qlonglong right)
{
    const qlonglong quotient = left / right;
    return left % right != 0 && (left < 0) != (right < 0) ? quotient - 1 : quotient;
}

QVariant ofReals(Kind kind, double left, double right)
{
    switch (kind) {
    case Kind::Add:
        return left + right;
    case Kind::Subtract:
        return left - right;
    case Kind::Multiply:
        return left * right;
    case Kind::Divide:
        return left / right;
    case Kind::FloorDivide:
        return std::floor(left / right);
    default:
        return left - std::floor(left / right) * right;
    }
}

QVariant ofWholes(Kind kind, qlonglong left, qlonglong right)
{
    qlonglong result = 0;
    bool fits = false;
    switch (kind) {
    case Kind::Add:
        fits = !__builtin_add_overflow(left, right, &result);
        break;
    case Kind::Subtract:
        fits = !__builtin_sub_overflow(left, right, &result);
        break;
    case Kind::Multiply:
        fits = !__builtin_mul_overflow(left, right, &result);
        break;
    case Kind::FloorDivide:
    case Kind::Modulo:
        fits = right != -1;
        if (fits)
            result =
                kind == Kind::Modulo ? left - floorDivided(left, right) * right : floorDivided(left, right);
        break;
    default:
        break;
    }
    if (fits)
        return result;
    if (right == -1 && kind == Kind::Modulo)
        return 0;
    return ofReals(kind, static_cast<double>(left), static_cast<double>(right));
}

core::Result<QVariant> joined(const QVariant &left, const QVariant &right, qsizetype maxBytes)
{
    if (isText(left) || isText(right)) {
        const auto flatLeft = flattened(left, maxBytes);
        const auto flatRight = flattened(right, maxBytes);
        if (!flatLeft || !flatRight)
            return (flatLeft ? flatRight : flatLeft).error();
        const QString first = textOf(*flatLeft);
        const QString second = textOf(*flatRight);
        if (first.size() + second.size() > maxBytes)
            return core::Error{QStringLiteral("a text becomes too long")};
        return first + second;
    }
    const auto first = listOf(left);
    const auto second = listOf(right);
    if (!first || !second)
        return core::Error{QStringLiteral("only numbers, texts and lists can be added")};
    if ((first->size() + second->size()) > maxBytes / static_cast<qsizetype>(sizeof(QVariant)))
        return core::Error{QStringLiteral("a list becomes too long")};
    return *first + *second;
}

} // namespace

core::Result<QVariant> calculate(Kind kind, const QVariant &left, const QVariant &right, qsizetype maxBytes)
{
    if (!isNumber(left) || !isNumber(right))
        return kind == Kind::Add ? joined(left, right, maxBytes) : core::Result<QVariant>(noNumbers());
    const bool isDivision = kind == Kind::Divide || kind == Kind::FloorDivide || kind == Kind::Modulo;
    if (isDivision && right.toDouble() == 0)
        return core::Error{QStringLiteral("division by zero")};
    if (isWhole(left) && isWhole(right))
        return ofWholes(kind, left.toLongLong(), right.toLongLong());
    return ofReals(kind, left.toDouble(), right.toDouble());
}

core::Result<QVariant> negative(const QVariant &value)
{
    if (isWhole(value) && value.toLongLong() != std::numeric_limits<qlonglong>::min())
        return -value.toLongLong();
    if (isNumber(value))
        return -value.toDouble();
    return noNumbers();
}

} // namespace eyewall::templates
