// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/template/program.h"
#include "server/template/syntaxtree.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <memory>
#include <optional>

namespace eyewall::templates {

/// Makes one program of a template and all that it extends and includes. Reads files. Thread: any, used once.
class Linker final {
public:
    /// The arguments live longer.
    Linker(const Source &source, const TemplateOptions &options);

    /// Of a resolved name.
    core::Result<std::shared_ptr<const Program>> link(const QString &name);

private:
    using Kind = Instruction::Kind;

    struct Owned {
        const SyntaxTree *tree;
        const Node *block;
    };
    struct Loop {
        int next;
        std::vector<int> breaks; ///< jumps to its end
    };

    const SyntaxTree *load(const QString &name, const QString &parent, int line);
    std::vector<const SyntaxTree *> ancestry(const QString &name);
    void collectBlocks(const SyntaxTree &tree, const std::vector<Node> &nodes);
    void body(const SyntaxTree &tree, const std::vector<Node> &nodes);
    void node(const SyntaxTree &tree, const Node &node);
    void text(const Node &node);
    void print(const SyntaxTree &tree, const Node &node);
    void choose(const SyntaxTree &tree, const Node &node);
    void repeat(const SyntaxTree &tree, const Node &node);
    void leave(const Node &node);
    void assign(const Node &node);
    void apply(const SyntaxTree &tree, const Node &node);
    void block(const Node &node);
    void include(const SyntaxTree &tree, const Node &node);
    void within(const SyntaxTree &tree, int line, const std::vector<Node> &nodes);
    int emit(Kind kind, int line, int first = 0, int second = 0);
    int expression(const Expression &expression);
    void link(Expression &expression);
    int slot(const QString &name);
    int targets(const QStringList &names);
    void jumpHere(int instruction);
    void fail(const QString &what, int line);
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }

    const Source &m_source;
    const TemplateOptions &m_options;
    std::shared_ptr<Program> m_program;
    QHash<QString, std::shared_ptr<const SyntaxTree>> m_trees;
    QSet<const SyntaxTree *> m_collected;
    QHash<QString, Owned> m_blocks; ///< the most derived of each name
    QHash<QString, int> m_slots;
    std::vector<Loop> m_loops;
    std::optional<core::Error> m_error;
    int m_origin = 0;
    int m_depth = 0;
};

} // namespace eyewall::templates
