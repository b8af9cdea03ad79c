// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QVariant>

#include <vector>

namespace eyewall::templates {

/// One operation of an expression with what it works on. Thread: any (a value).
struct Expression {
    enum class Kind : quint8 {
        Literal,
        Name,
        Member,     ///< operand 0, name
        Index,      ///< operands 0 and 1
        Slice,      ///< operand 0 from 1 to 2, which are none when left out
        Call,       ///< name, operands: arguments
        MethodCall, ///< name: dotted when it may be a function, operand 0: receiver, name of the method in
                    ///< `method`
        List,
        Map,   ///< operands: key, value, key, value..
        Piped, ///< the text inside of an "apply" block
        Not,
        And,
        Or,
        Choice, ///< operand 1 if operand 0 else operand 2
        Negative,
        Add,
        Subtract,
        Multiply,
        Divide,
        FloorDivide,
        Modulo,
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        In,
        NotIn,
        IsDefined,
        Default, ///< operand 0, or 1 when that is missing or none
    };

    Kind kind = Kind::Literal;
    int slot = -1; ///< of a Name, once it is linked
    QString name = {};
    QString method = {};
    QVariant literal = {};
    std::vector<Expression> operands = {};
};

} // namespace eyewall::templates
