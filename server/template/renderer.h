// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/template/evaluator.h"
#include "server/template/output.h"

#include <vector>

namespace eyewall::templates {

/// Runs a program once. Thread: any, used once.
class Renderer final {
public:
    /// The arguments live longer.
    Renderer(const Program &program, const QVariantMap &values, const TemplateScope &scope,
             const TemplateFunctions &functions);

    core::Result<QByteArray> run();

private:
    struct Loop {
        QVariantList list; ///< keeps alive what the names of the loop refer to
        QVariantMap map;
        QVariantMap::const_iterator entry;
        bool isMap = false;
        qsizetype next = 0;
        const std::vector<int> *targets = nullptr;
        std::vector<Value> outer; ///< what its names meant
    };

    /// Returns the number of the instruction that follows.
    int step(const Instruction &instruction, int next);
    void print(const Instruction &instruction);
    void append(const QVariant &value, bool isEscaped);
    void beginLoop(const Instruction &instruction);
    bool advanceLoop();
    void assign(const std::vector<int> &targets, const QVariant &value);
    void assignEntry(Loop &loop);
    void set(const Instruction &instruction);
    void endLoop();
    void endApply(const Instruction &instruction);
    [[nodiscard]] const Expression &expression(int index) const;

    const Program &m_program;
    Evaluator m_evaluator;
    Output m_output;
    std::vector<Loop> m_loops;
    std::vector<qsizetype> m_applies; ///< where what they keep begins
    qsizetype m_iterations = 0;
};

} // namespace eyewall::templates
