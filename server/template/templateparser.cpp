// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/templateparser.h"

#include "server/template/expressionparser.h"

#include <algorithm>
#include <utility>

namespace eyewall::templates {

namespace {

/// The first word, and what is behind it.
std::pair<QByteArrayView, QByteArrayView> cutWord(QByteArrayView text)
{
    qsizetype end = 0;
    while (end < text.size() && static_cast<unsigned char>(text[end]) > ' ')
        ++end;
    return {text.first(end), text.sliced(end).trimmed()};
}

bool isOneOf(QByteArrayView name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [name](const char *one) { return name == one; });
}

bool isBlock(QByteArrayView name)
{
    return isOneOf(name, {"if", "for", "apply", "block"});
}

/// "for k, v in map": where the word "in" is, -1 when nowhere.
qsizetype wordIn(QByteArrayView text)
{
    for (qsizetype i = text.indexOf("in"); i >= 0; i = text.indexOf("in", i + 1)) {
        const bool isBehind = i > 0 && static_cast<unsigned char>(text[i - 1]) <= ' ';
        if (isBehind && (i + 2 == text.size() || static_cast<unsigned char>(text[i + 2]) <= ' '))
            return i;
    }
    return -1;
}

/// Where the "=" of an assignment is, -1 when nowhere.
qsizetype assignment(QByteArrayView text)
{
    const qsizetype sign = text.indexOf('=');
    return sign >= 0 && sign + 1 < text.size() && text[sign + 1] == '=' ? -1 : sign;
}

bool isName(QByteArrayView text)
{
    if (text.isEmpty() || (text[0] >= '0' && text[0] <= '9'))
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               (static_cast<unsigned char>(c) & 0x80) != 0;
    });
}

QString quoted(QByteArrayView text)
{
    return u'"' + QString::fromUtf8(text) + u'"';
}

} // namespace

TemplateParser::TemplateParser(QByteArrayView text, const QString &name, const TemplateOptions &options)
    : m_reader(text)
    , m_options(options)
    , m_whitespace(options.whitespace.value_or(whitespaceOf(name)))
{
    m_tree.name = name;
}

core::Result<SyntaxTree> TemplateParser::parse()
{
    readBody(m_tree.body, {}, false);
    if (hasFailed())
        return core::Error{m_error};
    return std::move(m_tree);
}

/// "else" and "elif" end the body of an "if", and stay in m_piece.
TemplateParser::End TemplateParser::readBody(Body &body, QByteArrayView block, bool isInLoop)
{
    const int line = m_piece.line;
    while (!hasFailed()) {
        m_piece = m_reader.next();
        switch (m_piece.kind) {
        case Piece::Kind::End:
            if (!block.isEmpty())
                fail(QStringLiteral("missing {% end %} block for %1").arg(QString::fromUtf8(block)), line);
            return End::File;
        case Piece::Kind::Text:
            addText(body, m_piece);
            continue;
        case Piece::Kind::Print:
            if (m_piece.content.isEmpty())
                fail(QStringLiteral("empty expression"));
            else
                addPrint(body, m_piece, Node::Kind::Print, m_piece.content);
            continue;
        case Piece::Kind::OpenPrint:
            fail(QStringLiteral("missing end expression }}"));
            continue;
        case Piece::Kind::OpenDirective:
            fail(QStringLiteral("missing end block %}"));
            continue;
        case Piece::Kind::OpenComment:
            fail(QStringLiteral("missing end comment #}"));
            continue;
        case Piece::Kind::Directive:
            break;
        }
        const QByteArray content = m_piece.content;
        const auto [name, rest] = cutWord(content);
        if (name == "end") {
            if (block.isEmpty())
                fail(QStringLiteral("extra {% end %} block"));
            return End::End;
        }
        if (isOneOf(name, {"else", "elif"})) {
            if (block == "if")
                return End::Branch;
            fail(block.isEmpty() ? QStringLiteral("%1 outside if block").arg(QString::fromUtf8(name))
                                 : QStringLiteral("%1 block cannot be attached to %2 block")
                                       .arg(QString::fromUtf8(name), QString::fromUtf8(block)));
        } else {
            directive(body, name, rest, isInLoop);
        }
    }
    return End::Mistake;
}

void TemplateParser::addText(Body &body, const Piece &piece)
{
    Node node;
    node.line = piece.line;
    node.text = m_filter.filtered(piece.content, m_whitespace);
    body.push_back(std::move(node));
}

void TemplateParser::addPrint(Body &body, const Piece &piece, Node::Kind kind, QByteArrayView text)
{
    Node node;
    node.kind = kind;
    node.line = piece.line;
    node.expression = expression(text);
    const auto of = node.expression.kind;
    if (kind == Node::Kind::Module && of != Expression::Kind::Call && of != Expression::Kind::MethodCall)
        fail(QStringLiteral("module needs a call"));
    body.push_back(std::move(node));
}

void TemplateParser::directive(Body &body, QByteArrayView name, QByteArrayView rest, bool isInLoop)
{
    if (name.isEmpty())
        fail(QStringLiteral("empty block tag ({% %})"));
    else if (isOneOf(name, {"import", "from", "try", "except", "finally", "while"}))
        fail(QStringLiteral("%1 is not there: templates run no code").arg(quoted(name)));
    else if (isBlock(name))
        block(body, name, rest, isInLoop);
    else if (!setting(name, rest) && !statement(body, name, rest, isInLoop))
        fail(QStringLiteral("unknown operator: %1").arg(quoted(name)));
}

/// What is said of the file.
bool TemplateParser::setting(QByteArrayView name, QByteArrayView rest)
{
    if (name == "comment")
        return true;
    if (!isOneOf(name, {"extends", "autoescape", "whitespace"}))
        return false;
    const QString value = fileName(rest);
    if (name == "extends") {
        if (value.isEmpty())
            fail(QStringLiteral("extends missing file path"));
        m_tree.parent = value;
        m_tree.parentLine = m_piece.line;
    } else if (name == "autoescape") {
        if (value.isEmpty())
            fail(QStringLiteral("autoescape missing function"));
        m_tree.autoescape = value == u"None" || value == u"none" ? QString() : value;
    } else if (const auto mode = whitespaceNamed(rest)) {
        m_whitespace = *mode;
    } else {
        fail(QStringLiteral("unknown whitespace mode: %1").arg(quoted(rest)));
    }
    return true;
}

/// What has no "end".
bool TemplateParser::statement(Body &body, QByteArrayView name, QByteArrayView rest, bool isInLoop)
{
    if (isOneOf(name, {"break", "continue"})) {
        readLoopExit(body, name, isInLoop);
        return true;
    }
    if (!isOneOf(name, {"include", "set", "raw", "module"}))
        return false;
    if (rest.isEmpty()) {
        const bool isInclude = name == "include";
        fail(QStringLiteral("%1 missing %2")
                 .arg(QString::fromUtf8(name), isInclude ? u"file path" : u"statement"));
    } else if (name == "include") {
        Node node;
        node.kind = Node::Kind::Include;
        node.line = m_piece.line;
        node.name = fileName(rest);
        body.push_back(std::move(node));
    } else if (name == "set") {
        readSet(body, rest);
    } else {
        addPrint(body, m_piece, name == "raw" ? Node::Kind::Raw : Node::Kind::Module, rest);
    }
    return true;
}

void TemplateParser::readLoopExit(Body &body, QByteArrayView name, bool isInLoop)
{
    if (!isInLoop)
        fail(QStringLiteral("%1 outside for block").arg(QString::fromUtf8(name)));
    Node node;
    node.kind = name == "break" ? Node::Kind::Break : Node::Kind::Continue;
    node.line = m_piece.line;
    body.push_back(std::move(node));
}

void TemplateParser::readSet(Body &body, QByteArrayView rest)
{
    const qsizetype sign = assignment(rest);
    if (sign < 0) {
        fail(QStringLiteral("set needs name = value"));
        return;
    }
    Node node;
    node.kind = Node::Kind::Set;
    node.line = m_piece.line;
    node.targets = readTargets(rest.first(sign));
    node.expression = expression(rest.sliced(sign + 1));
    body.push_back(std::move(node));
}

/// A break or continue cannot leave an "apply", whose text would be lost.
void TemplateParser::block(Body &body, QByteArrayView name, QByteArrayView rest, bool isInLoop)
{
    if (m_depth >= m_options.limits.depth) {
        fail(QStringLiteral("blocks are nested too deep"));
        return;
    }
    if (rest.isEmpty()) {
        fail(QStringLiteral("%1 missing %2")
                 .arg(QString::fromUtf8(name), name == "apply"   ? u"method name"
                                               : name == "block" ? u"name"
                                                                 : u"expression"));
        return;
    }
    Node node;
    node.line = m_piece.line;
    ++m_depth;
    if (name == "if") {
        readIf(node, rest, isInLoop);
    } else if (name == "for") {
        readFor(node, rest);
    } else if (name == "apply") {
        node.kind = Node::Kind::Apply;
        node.expression = filters(rest);
        readNested(node, name, false);
    } else {
        node.kind = Node::Kind::Block;
        node.name = fileName(rest);
        readNested(node, name, isInLoop);
    }
    --m_depth;
    body.push_back(std::move(node));
}

void TemplateParser::readIf(Node &node, QByteArrayView condition, bool isInLoop)
{
    node.kind = Node::Kind::If;
    QByteArray text = condition.toByteArray();
    bool isElse = false;
    for (End end = End::Branch; end == End::Branch && !hasFailed();) {
        Node branch;
        branch.kind = Node::Kind::Branch;
        branch.line = m_piece.line;
        if (isElse)
            branch.expression.literal = true;
        else
            branch.expression = expression(text);
        end = readBody(branch.body, "if", isInLoop);
        node.body.push_back(std::move(branch));
        if (end != End::Branch)
            break;
        const auto [name, rest] = cutWord(m_piece.content);
        if (isElse)
            fail(QStringLiteral("%1 behind else").arg(QString::fromUtf8(name)));
        if (name == "elif" && rest.isEmpty())
            fail(QStringLiteral("elif missing expression"));
        isElse = name == "else";
        text = rest.toByteArray();
    }
}

void TemplateParser::readFor(Node &node, QByteArrayView rest)
{
    node.kind = Node::Kind::For;
    const qsizetype in = wordIn(rest);
    if (in < 0) {
        fail(QStringLiteral("for needs names in a value"));
        return;
    }
    node.targets = readTargets(rest.first(in));
    node.expression = expression(rest.sliced(in + 2));
    readNested(node, "for", true);
}

void TemplateParser::readNested(Node &node, QByteArrayView block, bool isInLoop)
{
    if (!hasFailed())
        readBody(node.body, block, isInLoop);
}

/// "a" or "a, b", with or without round brackets.
QStringList TemplateParser::readTargets(QByteArrayView text)
{
    QByteArrayView names = text.trimmed();
    if (names.startsWith('(') && names.endsWith(')'))
        names = names.sliced(1, names.size() - 2);
    QStringList targets;
    const QList<QByteArray> parts = names.toByteArray().split(',');
    for (const QByteArray &part : parts) {
        const QByteArray name = part.trimmed();
        if (!isName(name))
            fail(QStringLiteral("%1 is no name").arg(quoted(name)));
        targets.append(QString::fromUtf8(name));
    }
    return targets;
}

Expression TemplateParser::expression(QByteArrayView text)
{
    auto result = ExpressionParser(text, m_options.limits.depth).parse();
    if (!result)
        fail(result.error().message);
    return result ? std::move(*result) : Expression();
}

Expression TemplateParser::filters(QByteArrayView text)
{
    auto result = ExpressionParser(text, m_options.limits.depth).parseFilters();
    if (!result)
        fail(result.error().message);
    return result ? std::move(*result) : Expression();
}

/// Quotation marks around a name are optional.
QString TemplateParser::fileName(QByteArrayView text) const
{
    QByteArrayView name = text.trimmed();
    const bool isQuoted =
        name.size() >= 2 && (name[0] == '"' || name[0] == '\'') && name[name.size() - 1] == name[0];
    return QString::fromUtf8(isQuoted ? name.sliced(1, name.size() - 2) : name);
}

void TemplateParser::fail(const QString &what)
{
    fail(what, m_piece.line);
}

/// The first mistake counts; reading ends there.
void TemplateParser::fail(const QString &what, int line)
{
    if (m_error.isEmpty())
        m_error = QStringLiteral("%1 at %2:%3").arg(what, m_tree.name, QString::number(line));
}

} // namespace eyewall::templates
