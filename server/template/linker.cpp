// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/linker.h"

#include "server/template/templateparser.h"

#include <algorithm>
#include <utility>

namespace eyewall::templates {

namespace {

/// Files that include one another twice would grow without end.
constexpr std::size_t kMaxSteps = 200'000;
constexpr qsizetype kMaxTexts = 64 * 1024 * 1024;

} // namespace

Linker::Linker(const Source &source, const TemplateOptions &options)
    : m_source(source)
    , m_options(options)
    , m_program(std::make_shared<Program>())
{
}

core::Result<std::shared_ptr<const Program>> Linker::link(const QString &name)
{
    m_program->name = name;
    m_program->missing = m_options.missing;
    m_program->limits = m_options.limits;
    const std::vector<const SyntaxTree *> trees = ancestry(name);
    for (auto tree = trees.rbegin(); tree != trees.rend() && !hasFailed(); ++tree) {
        m_collected.clear();
        collectBlocks(**tree, (*tree)->body);
    }
    if (!hasFailed()) {
        m_program->origins.push_back({trees.back()->name, -1, 0});
        body(*trees.back(), trees.back()->body);
    }
    if (hasFailed())
        return *m_error;
    return std::shared_ptr<const Program>(std::move(m_program));
}

/// The template, what it extends, what that extends..
std::vector<const SyntaxTree *> Linker::ancestry(const QString &name)
{
    std::vector<const SyntaxTree *> trees;
    const SyntaxTree *tree = load(name, {}, 0);
    while (tree != nullptr) {
        if (std::find(trees.begin(), trees.end(), tree) != trees.end()) {
            m_error = core::Error{QStringLiteral("%1 extends itself").arg(tree->name)};
            break;
        }
        trees.push_back(tree);
        tree = tree->parent.isEmpty() ? nullptr : load(tree->parent, tree->name, tree->parentLine);
    }
    return trees;
}

/// Null when it is not there or has a mistake.
const SyntaxTree *Linker::load(const QString &name, const QString &parent, int line)
{
    const auto fails = [this](core::Error error) -> const SyntaxTree * {
        if (!m_error)
            m_error = std::move(error);
        return nullptr;
    };
    const auto failsThere = [&](core::Error error) {
        if (!parent.isEmpty())
            error.message += QStringLiteral(" at %1:%2").arg(parent, QString::number(line));
        return fails(std::move(error));
    };
    const auto path = Source::resolved(name, parent);
    if (!path)
        return failsThere({QStringLiteral("there is no template \"%1\"").arg(name),
                           std::make_error_code(std::errc::no_such_file_or_directory)});
    if (const auto known = m_trees.constFind(*path); known != m_trees.constEnd())
        return known->get();
    // The stamp is taken in front: what changes while it is read is read again.
    m_program->dependencies.push_back({*path, m_source.stamp(*path)});
    const auto text = m_source.read(*path, m_options.limits.fileBytes);
    if (!text)
        return failsThere(text.error());
    auto tree = TemplateParser(*text, *path, m_options).parse();
    if (!tree)
        return fails(tree.error());
    return m_trees.insert(*path, std::make_shared<const SyntaxTree>(std::move(*tree)))->get();
}

/// Those of the base first, so that those of who extends it replace them; each file once.
void Linker::collectBlocks(const SyntaxTree &tree, const std::vector<Node> &nodes)
{
    for (const Node &node : nodes) {
        if (hasFailed())
            return;
        if (node.kind == Node::Kind::Include) {
            const SyntaxTree *included = load(node.name, tree.name, node.line);
            if (included != nullptr && !m_collected.contains(included)) {
                m_collected.insert(included);
                collectBlocks(*included, included->body);
            }
            continue;
        }
        if (node.kind == Node::Kind::Block)
            m_blocks.insert(node.name, {&tree, &node});
        collectBlocks(tree, node.body);
    }
}

void Linker::body(const SyntaxTree &tree, const std::vector<Node> &nodes)
{
    for (const Node &one : nodes) {
        if (std::max(m_program->code.size(), m_program->origins.size()) > kMaxSteps ||
            m_program->texts.size() > kMaxTexts)
            fail(QStringLiteral("the template is too large with all that it includes"), one.line);
        if (hasFailed())
            return;
        node(tree, one);
    }
}

void Linker::node(const SyntaxTree &tree, const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Text:
        return text(node);
    case Node::Kind::Print:
        return print(tree, node);
    case Node::Kind::Raw:
        emit(Kind::PrintRaw, node.line, expression(node.expression));
        return;
    case Node::Kind::Module:
        emit(Kind::Module, node.line, expression(node.expression));
        return;
    case Node::Kind::If:
        return choose(tree, node);
    case Node::Kind::Branch:
        return body(tree, node.body);
    case Node::Kind::For:
        return repeat(tree, node);
    case Node::Kind::Set:
        return assign(node);
    case Node::Kind::Apply:
        return apply(tree, node);
    case Node::Kind::Block:
        return block(node);
    case Node::Kind::Include:
        return include(tree, node);
    case Node::Kind::Break:
    case Node::Kind::Continue:
        return leave(node);
    }
}

void Linker::text(const Node &node)
{
    if (node.text.isEmpty())
        return;
    const auto begin = static_cast<int>(m_program->texts.size());
    m_program->texts += node.text;
    emit(Kind::Text, node.line, begin, static_cast<int>(node.text.size()));
}

void Linker::print(const SyntaxTree &tree, const Node &node)
{
    const QString function = tree.autoescape.value_or(m_options.autoescape);
    const int value = expression(node.expression);
    if (function.isEmpty()) {
        emit(Kind::PrintRaw, node.line, value);
    } else if (function == u"xhtml_escape" || function == u"escape") {
        emit(Kind::Print, node.line, value);
    } else {
        m_program->functions.append(function);
        emit(Kind::PrintThrough, node.line, value, static_cast<int>(m_program->functions.size()) - 1);
    }
}

void Linker::choose(const SyntaxTree &tree, const Node &node)
{
    std::vector<int> ends;
    for (const Node &branch : node.body) {
        const int condition = emit(Kind::JumpUnless, branch.line, expression(branch.expression));
        body(tree, branch.body);
        ends.push_back(emit(Kind::Jump, branch.line));
        jumpHere(condition);
    }
    for (const int end : ends)
        jumpHere(end);
}

void Linker::repeat(const SyntaxTree &tree, const Node &node)
{
    emit(Kind::LoopBegin, node.line, expression(node.expression), targets(node.targets));
    const int next = emit(Kind::LoopNext, node.line);
    m_loops.push_back({next, {}});
    body(tree, node.body);
    emit(Kind::Jump, node.line, 0, next);
    jumpHere(next);
    for (const int jump : m_loops.back().breaks)
        jumpHere(jump);
    m_loops.pop_back();
    emit(Kind::LoopEnd, node.line);
}

/// A block that was read inside of a loop may stand outside of one here.
void Linker::leave(const Node &node)
{
    if (m_loops.empty())
        fail(QStringLiteral("break or continue outside for block"), node.line);
    else if (node.kind == Node::Kind::Break)
        m_loops.back().breaks.push_back(emit(Kind::Jump, node.line));
    else
        emit(Kind::Jump, node.line, 0, m_loops.back().next);
}

void Linker::assign(const Node &node)
{
    emit(Kind::Set, node.line, expression(node.expression), targets(node.targets));
}

void Linker::apply(const SyntaxTree &tree, const Node &node)
{
    emit(Kind::ApplyBegin, node.line);
    body(tree, node.body);
    emit(Kind::ApplyEnd, node.line, expression(node.expression));
}

/// The most derived of its name stands here, with the escaping of the file that it is from.
void Linker::block(const Node &node)
{
    const Owned owned = m_blocks.value(node.name, {nullptr, nullptr});
    if (owned.block == &node)
        body(*owned.tree, node.body);
    else if (owned.block != nullptr)
        within(*owned.tree, node.line, owned.block->body);
}

void Linker::include(const SyntaxTree &tree, const Node &node)
{
    const SyntaxTree *included = load(node.name, tree.name, node.line);
    if (included != nullptr)
        within(*included, node.line, included->body);
}

void Linker::within(const SyntaxTree &tree, int line, const std::vector<Node> &nodes)
{
    if (m_depth >= m_options.limits.depth) {
        fail(QStringLiteral("includes and blocks are nested too deep"), line);
        return;
    }
    const int outer = m_origin;
    m_program->origins.push_back({tree.name, outer, line});
    m_origin = static_cast<int>(m_program->origins.size()) - 1;
    ++m_depth;
    // A loop around it is not one of that file.
    std::vector<Loop> loops = std::exchange(m_loops, {});
    body(tree, nodes);
    m_loops = std::move(loops);
    --m_depth;
    m_origin = outer;
}

int Linker::emit(Kind kind, int line, int first, int second)
{
    m_program->code.push_back({kind, m_origin, line, first, second});
    return static_cast<int>(m_program->code.size()) - 1;
}

int Linker::expression(const Expression &expression)
{
    m_program->expressions.push_back(expression);
    link(m_program->expressions.back());
    return static_cast<int>(m_program->expressions.size()) - 1;
}

void Linker::link(Expression &expression)
{
    if (expression.kind == Expression::Kind::Name)
        expression.slot = slot(expression.name);
    for (Expression &operand : expression.operands)
        link(operand);
}

int Linker::slot(const QString &name)
{
    const auto known = m_slots.constFind(name);
    if (known != m_slots.constEnd())
        return *known;
    m_program->names.append(name);
    const auto index = static_cast<int>(m_program->names.size()) - 1;
    m_slots.insert(name, index);
    return index;
}

int Linker::targets(const QStringList &names)
{
    std::vector<int> numbers;
    for (const QString &name : names)
        numbers.push_back(slot(name));
    m_program->targets.push_back(std::move(numbers));
    return static_cast<int>(m_program->targets.size()) - 1;
}

void Linker::jumpHere(int instruction)
{
    m_program->code[static_cast<std::size_t>(instruction)].second = static_cast<int>(m_program->code.size());
}

void Linker::fail(const QString &what, int line)
{
    if (!m_error)
        m_error = core::Error{QStringLiteral("%1 at %2").arg(what, m_program->where(m_origin, line))};
}

} // namespace eyewall::templates
