// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/template/reader.h"
#include "server/template/syntaxtree.h"
#include "server/template/templateoptions.h"
#include "server/template/whitespace.h"

namespace eyewall::templates {

/// Reads one file. A mistake ends with "at page.html:12". Thread: any, used once.
class TemplateParser final {
public:
    /// The arguments live longer.
    TemplateParser(QByteArrayView text, const QString &name, const TemplateOptions &options);

    core::Result<SyntaxTree> parse();

private:
    using Body = std::vector<Node>;
    /// The body of `block`, or of the file when that is empty; returns what ended it.
    enum class End : quint8 { File, End, Branch, Mistake };

    End readBody(Body &body, QByteArrayView block, bool isInLoop);
    void addText(Body &body, const Piece &piece);
    void addPrint(Body &body, const Piece &piece, Node::Kind kind, QByteArrayView expression);
    void directive(Body &body, QByteArrayView name, QByteArrayView rest, bool isInLoop);
    bool setting(QByteArrayView name, QByteArrayView rest);
    bool statement(Body &body, QByteArrayView name, QByteArrayView rest, bool isInLoop);
    void block(Body &body, QByteArrayView name, QByteArrayView rest, bool isInLoop);
    void readIf(Node &node, QByteArrayView condition, bool isInLoop);
    void readFor(Node &node, QByteArrayView rest);
    void readSet(Body &body, QByteArrayView rest);
    void readLoopExit(Body &body, QByteArrayView name, bool isInLoop);
    void readNested(Node &node, QByteArrayView block, bool isInLoop);
    QStringList readTargets(QByteArrayView text);
    Expression expression(QByteArrayView text);
    Expression filters(QByteArrayView text);
    QString fileName(QByteArrayView text) const;
    void fail(const QString &what);
    void fail(const QString &what, int line);
    [[nodiscard]] bool hasFailed() const { return !m_error.isEmpty(); }

    Reader m_reader;
    const TemplateOptions &m_options;
    SyntaxTree m_tree;
    WhitespaceFilter m_filter;
    TemplateWhitespace m_whitespace;
    Piece m_piece; ///< the directive at hand
    QString m_error;
    int m_depth = 0;
};

} // namespace eyewall::templates
