// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/template/program.h"
#include "server/template/templatefunction.h"
#include "server/template/value.h"

#include <vector>

namespace eyewall::templates {

/// Names, calls and expressions of one rendering. After a failure what is returned means nothing. Thread:
/// that of the rendering.
class Evaluator final {
public:
    /// The arguments live longer.
    Evaluator(const Program &program, const QVariantMap &values, const TemplateScope &scope,
              const TemplateFunctions &functions);

    Value evaluate(const Expression &expression);
    /// The result of a function by its name.
    Value call(const QString &name, const QVariantList &arguments);
    /// "{% module Name(..) %}"
    Value module(const Expression &expression);

    /// What a name means from here on; returns what it meant.
    Value exchange(int slot, Value value);
    void setPiped(const QByteArray &text) { m_piped = Value(text); }

    void fail(const QString &what);
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    [[nodiscard]] const core::Error &error() const { return *m_error; }

private:
    using Kind = Expression::Kind;

    struct Slot {
        bool isKnown = false; ///< it was asked for, or set
        Value value;
    };

    Value name(const Expression &expression);
    Value lookUp(const QString &name);
    Value member(const Expression &expression);
    Value index(const Expression &expression);
    Value slice(const Expression &expression);
    Value methodCall(const Expression &expression);
    Value list(const Expression &expression);
    Value map(const Expression &expression);
    Value choose(const Expression &expression);
    Value withDefault(const Expression &expression);
    Value calculated(const Expression &expression);
    Value compare(const Expression &expression);
    Value within(const Expression &expression);
    Value quietly(const Expression &expression);
    Value absent(const QString &what);
    Value checked(const QString &function, core::Result<QVariant> result);
    bool isSatisfied(const Expression &expression);
    QVariantList arguments(const Expression &expression, std::size_t from);
    std::optional<core::Result<QVariant>> tryCall(const QString &name, const QVariantList &arguments);

    const Program &m_program;
    const QVariantMap &m_values;
    const TemplateScope &m_scope;
    const TemplateFunctions &m_functions;
    std::vector<Slot> m_slots;
    Value m_piped;
    std::optional<core::Error> m_error;
    bool m_isQuiet = false; ///< a missing name is no failure
};

} // namespace eyewall::templates
