// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/router.h"

#include "server/web/registrationerror.h"

#include <algorithm>
#include <charconv>

namespace eyewall::web {
namespace {

bool isWholeNumber(QByteArrayView text)
{
    qint64 value = 0;
    const auto result = std::from_chars(text.begin(), text.end(), value);
    return result.ec == std::errc() && result.ptr == text.end();
}

} // namespace

struct Router::Node {
    std::vector<std::pair<QByteArray, std::unique_ptr<Node>>> literals; // sorted
    std::unique_ptr<Node> integer;
    std::unique_ptr<Node> name;
    int pattern = Match::kNone;     // ends here
    int pathPattern = Match::kNone; // takes all that is left

    [[nodiscard]] auto lowerBound(QByteArrayView text) const
    {
        return std::lower_bound(literals.begin(), literals.end(), text,
                                [](const auto &entry, QByteArrayView key) { return entry.first < key; });
    }
    [[nodiscard]] const Node *literal(QByteArrayView text) const
    {
        const auto found = lowerBound(text);
        return found != literals.end() && found->first == text ? found->second.get() : nullptr;
    }
    Node &literalForInsert(const QByteArray &text)
    {
        auto found = lowerBound(text);
        if (found == literals.end() || found->first != text)
            found = literals.emplace(found, text, std::make_unique<Node>());
        return *found->second;
    }
};

// A way through the tree while it is looked for.
struct Router::Walk {
    QByteArrayView path;
    Match &match;

    void push(qsizetype begin, qsizetype end)
    {
        match.captures[std::size_t(match.count++)] = {quint32(begin), quint32(end - begin)};
    }
    void pop() { --match.count; }
    bool finish(int pattern)
    {
        match.pattern = pattern;
        return true;
    }
};

Router::Router()
    : m_root(std::make_unique<Node>())
{
}

Router::~Router() = default;

int Router::add(const QByteArray &text)
{
    auto pattern = std::make_unique<Pattern>(Pattern::parse(text));
    const int slot = slotFor(*pattern);
    if (slot != Match::kNone) {
        const QByteArray &other = m_patterns[std::size_t(slot)]->text;
        if (other == text)
            return slot;
        throw RegistrationError(
            ("Pattern \"" + text + "\" matches the same paths as \"" + other + "\": write both alike")
                .toStdString());
    }
    take(*pattern, size());
    m_patterns.push_back(std::move(pattern));
    return size() - 1;
}

// Rare: a tree without the last ones is made anew.
void Router::truncate(int size)
{
    if (size >= this->size())
        return;
    m_patterns.resize(std::size_t(size));
    m_root = std::make_unique<Node>();
    m_literals = LiteralPaths();
    for (int i = 0; i < size; ++i)
        take(pattern(i), i);
}

int &Router::slotFor(const Pattern &pattern)
{
    Node &node = insert(pattern);
    return pattern.segments.back().kind == Segment::Kind::Path ? node.pathPattern : node.pattern;
}

void Router::take(const Pattern &pattern, int number)
{
    slotFor(pattern) = number;
    if (pattern.isLiteral())
        m_literals.add(pattern.literalPath(), number);
}

Router::Node &Router::insert(const Pattern &pattern)
{
    const auto orNew = [](std::unique_ptr<Node> &child) {
        if (!child)
            child = std::make_unique<Node>();
        return child.get();
    };
    Node *node = m_root.get();
    for (const Segment &segment : pattern.segments) {
        if (segment.kind == Segment::Kind::Literal)
            node = &node->literalForInsert(segment.text);
        else if (segment.kind == Segment::Kind::Int)
            node = orNew(node->integer);
        else if (segment.kind == Segment::Kind::Name)
            node = orNew(node->name);
    }
    return *node;
}

void Router::match(QByteArrayView path, Match &match) const
{
    match.count = 0;
    match.pattern = m_literals.find(path);
    if (match.pattern == Match::kNone && path.startsWith('/')) {
        Walk walk{path, match};
        descend(*m_root, walk, 1);
    }
}

// `begin` is where the next segment begins; behind the end of the path there is none left. Each node is
// visited once at most, so the time is bounded by the size of the tree.
bool Router::descend(const Node &node, Walk &walk, qsizetype begin)
{
    if (begin > walk.path.size())
        return node.pattern != Match::kNone && walk.finish(node.pattern);
    const qsizetype slash = walk.path.indexOf('/', begin);
    const qsizetype end = slash < 0 ? walk.path.size() : slash;
    const QByteArrayView segment = walk.path.sliced(begin, end - begin);
    const Node *literal = node.literal(segment);
    if (literal && descend(*literal, walk, end + 1))
        return true;
    if (node.integer && isWholeNumber(segment) && descendCaptured(node.integer.get(), walk, begin, end))
        return true;
    if (node.name && !segment.isEmpty() && descendCaptured(node.name.get(), walk, begin, end))
        return true;
    if (node.pathPattern == Match::kNone)
        return false;
    walk.push(begin, walk.path.size());
    return walk.finish(node.pathPattern);
}

bool Router::descendCaptured(const Node *child, Walk &walk, qsizetype begin, qsizetype end)
{
    walk.push(begin, end);
    if (descend(*child, walk, end + 1))
        return true;
    walk.pop();
    return false;
}

} // namespace eyewall::web
