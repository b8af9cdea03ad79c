// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/renderer.h"

#include "server/template/jsontext.h"

#include <utility>

namespace eyewall::templates {

using InstructionKind = Instruction::Kind;

Renderer::Renderer(const Program &program, const QVariantMap &values, const TemplateScope &scope,
                   const TemplateFunctions &functions)
    : m_program(program)
    , m_evaluator(program, values, scope, functions)
    , m_output(program.texts.size() * 2)
{
}

core::Result<QByteArray> Renderer::run()
{
    const auto end = static_cast<int>(m_program.code.size());
    for (int at = 0; at < end;) {
        const Instruction &instruction = m_program.code[static_cast<std::size_t>(at)];
        at = step(instruction, at + 1);
        if (m_output.size() > m_program.limits.outputBytes)
            m_evaluator.fail(QStringLiteral("the page becomes too large"));
        if (m_evaluator.hasFailed()) {
            core::Error error = m_evaluator.error();
            error.message = QStringLiteral("%1: %2").arg(
                m_program.where(instruction.origin, instruction.line), error.message);
            return error;
        }
    }
    return std::move(m_output).taken();
}

int Renderer::step(const Instruction &instruction, int next)
{
    switch (instruction.kind) {
    case InstructionKind::Text:
        m_output.append(QByteArrayView(m_program.texts.constData() + instruction.first, instruction.second));
        return next;
    case InstructionKind::Print:
    case InstructionKind::PrintThrough:
    case InstructionKind::PrintRaw:
    case InstructionKind::Module:
        print(instruction);
        return next;
    case InstructionKind::Jump:
        return instruction.second;
    case InstructionKind::JumpUnless:
        return isTrue(*m_evaluator.evaluate(expression(instruction.first))) ? next : instruction.second;
    case InstructionKind::LoopBegin:
        beginLoop(instruction);
        return next;
    case InstructionKind::LoopNext:
        return advanceLoop() ? next : instruction.second;
    case InstructionKind::LoopEnd:
        endLoop();
        return next;
    case InstructionKind::Set:
        set(instruction);
        return next;
    case InstructionKind::ApplyBegin:
        m_applies.push_back(m_output.size());
        return next;
    case InstructionKind::ApplyEnd:
        endApply(instruction);
        return next;
    }
    return next;
}

void Renderer::print(const Instruction &instruction)
{
    const Expression &what = expression(instruction.first);
    const Value value =
        instruction.kind == InstructionKind::Module ? m_evaluator.module(what) : m_evaluator.evaluate(what);
    // In front of the room for its escapes, which is a multiple of what it has.
    if (textSize(*value) > m_program.limits.outputBytes)
        m_evaluator.fail(QStringLiteral("the page becomes too large"));
    if (m_evaluator.hasFailed())
        return;
    if (instruction.kind != InstructionKind::PrintThrough) {
        append(*value, instruction.kind == InstructionKind::Print);
        return;
    }
    const Value escaped = m_evaluator.call(m_program.functions.at(instruction.second), {*value});
    if (!m_evaluator.hasFailed())
        append(*escaped, false);
}

void Renderer::append(const QVariant &value, bool isEscaped)
{
    if (!isContainer(value)) {
        m_output.append(value, isEscaped);
        return;
    }
    const auto json = jsonText(value, m_program.limits.outputBytes);
    if (!json)
        m_evaluator.fail(json.error().message);
    else if (isEscaped)
        m_output.appendEscaped(*json);
    else
        m_output.append(QByteArrayView(*json));
}

/// Over the items of a list, or the entries of a map: one name is the key, two are key and value.
void Renderer::beginLoop(const Instruction &instruction)
{
    const Value over = m_evaluator.evaluate(expression(instruction.first));
    if (m_evaluator.hasFailed())
        return;
    Loop loop;
    loop.targets = &m_program.targets[static_cast<std::size_t>(instruction.second)];
    if (auto list = listOf(*over)) {
        loop.list = std::move(*list);
    } else if (auto map = mapOf(*over)) {
        loop.isMap = true;
        loop.map = std::move(*map);
    } else if (!over.isMissing()) {
        m_evaluator.fail(QStringLiteral("for needs a list or a map"));
        return;
    }
    for (const int target : *loop.targets)
        loop.outer.push_back(m_evaluator.exchange(target, Value::missing()));
    m_loops.push_back(std::move(loop));
    m_loops.back().entry = std::as_const(m_loops.back().map).cbegin();
}

bool Renderer::advanceLoop()
{
    Loop &loop = m_loops.back();
    if (loop.isMap ? loop.entry == loop.map.cend() : loop.next >= loop.list.size())
        return false;
    if (++m_iterations > m_program.limits.iterations) {
        m_evaluator.fail(QStringLiteral("too many rounds of loops"));
        return true;
    }
    if (loop.isMap)
        assignEntry(loop);
    else
        assign(*loop.targets, std::as_const(loop.list).at(loop.next++));
    return true;
}

void Renderer::assignEntry(Loop &loop)
{
    const std::vector<int> &targets = *loop.targets;
    if (targets.size() > 2) {
        m_evaluator.fail(QStringLiteral("an entry of a map has a key and a value"));
        return;
    }
    m_evaluator.exchange(targets[0], Value(loop.entry.key()));
    if (targets.size() == 2)
        m_evaluator.exchange(targets[1], Value::borrowed(*loop.entry));
    ++loop.entry;
}

/// The value lives as long as the names mean it.
void Renderer::assign(const std::vector<int> &targets, const QVariant &value)
{
    if (targets.size() == 1) {
        m_evaluator.exchange(targets[0], Value::borrowed(value));
        return;
    }
    const auto items = listOf(value);
    if (!items || items->size() != static_cast<qsizetype>(targets.size())) {
        m_evaluator.fail(QStringLiteral("there are not as many values as names"));
        return;
    }
    for (std::size_t i = 0; i < targets.size(); ++i)
        m_evaluator.exchange(targets[i], Value(items->at(static_cast<qsizetype>(i))));
}

void Renderer::set(const Instruction &instruction)
{
    Value value = m_evaluator.evaluate(expression(instruction.first));
    if (m_evaluator.hasFailed())
        return;
    const std::vector<int> &targets = m_program.targets[static_cast<std::size_t>(instruction.second)];
    // What is kept may be put into the next one, round after round: to free it takes stack.
    if (!value.isBorrowed() && !depthOf(*value, m_program.limits.depth)) {
        m_evaluator.fail(QStringLiteral("the value is nested too deep"));
        return;
    }
    QVariant own = std::move(value).taken();
    if (targets.size() == 1)
        m_evaluator.exchange(targets[0], Value(std::move(own)));
    else
        assign(targets, own);
}

/// The names mean again what they meant outside.
void Renderer::endLoop()
{
    Loop &loop = m_loops.back();
    for (std::size_t i = 0; i < loop.targets->size(); ++i)
        m_evaluator.exchange((*loop.targets)[i], std::move(loop.outer[i]));
    m_loops.pop_back();
}

void Renderer::endApply(const Instruction &instruction)
{
    const qsizetype begin = m_applies.back();
    m_applies.pop_back();
    m_evaluator.setPiped(m_output.cut(begin));
    const Value result = m_evaluator.evaluate(expression(instruction.first));
    if (!m_evaluator.hasFailed())
        append(*result, false);
}

const Expression &Renderer::expression(int index) const
{
    return m_program.expressions[static_cast<std::size_t>(index)];
}

} // namespace eyewall::templates
