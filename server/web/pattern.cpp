// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/pattern.h"

#include "server/web/pathcoding.h"
#include "server/web/registrationerror.h"

#include <algorithm>

namespace eyewall::web {
namespace {

[[noreturn]] void refuse(const QByteArray &pattern, const char *why)
{
    throw RegistrationError(("Pattern \"" + pattern + "\": " + why).toStdString());
}

bool isIdentifier(QByteArrayView text)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto isPart = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); };
    return !text.isEmpty() && isLetter(text.front()) && std::all_of(text.begin(), text.end(), isPart);
}

Segment::Kind kindFromName(const QByteArray &pattern, QByteArrayView name)
{
    if (name == "int")
        return Segment::Kind::Int;
    if (name == "path")
        return Segment::Kind::Path;
    refuse(pattern, "the type of a parameter is \"int\" or \"path\"");
}

Segment parseParameter(const QByteArray &pattern, QByteArrayView inside)
{
    const qsizetype colon = inside.indexOf(':');
    Segment segment;
    segment.kind = colon < 0 ? Segment::Kind::Name : kindFromName(pattern, inside.sliced(colon + 1));
    segment.text = inside.first(colon < 0 ? inside.size() : colon).toByteArray();
    if (!isIdentifier(segment.text))
        refuse(pattern, "a parameter needs a name of letters, digits and \"_\"");
    return segment;
}

Segment parseSegment(const QByteArray &pattern, QByteArrayView text)
{
    if (text.startsWith('{') && text.endsWith('}'))
        return parseParameter(pattern, text.sliced(1, text.size() - 2));
    if (text.contains('{') || text.contains('}'))
        refuse(pattern, "a parameter fills a whole segment, from \"/{\" to \"}/\"");
    QByteArray encoded;
    if (!normalizePath(text, encoded))
        refuse(pattern, "\"%\" begins two hexadecimal digits");
    return {Segment::Kind::Literal, encoded};
}

void checkSegments(const Pattern &pattern)
{
    auto names = pattern.parameters();
    if (int(names.size()) > kMaxParameters)
        refuse(pattern.text, "at most 8 parameters");
    std::sort(names.begin(), names.end());
    if (std::adjacent_find(names.begin(), names.end()) != names.end())
        refuse(pattern.text, "two parameters have the same name");
    for (std::size_t i = 0; i + 1 < pattern.segments.size(); ++i) {
        if (pattern.segments[i].kind == Segment::Kind::Path)
            refuse(pattern.text, "a parameter of type \"path\" comes last");
        if (pattern.segments[i].kind == Segment::Kind::Literal && pattern.segments[i].text.isEmpty())
            refuse(pattern.text, "\"//\" matches nothing");
    }
}

} // namespace

Pattern Pattern::parse(const QByteArray &text)
{
    if (!text.startsWith('/'))
        refuse(text, "it begins with \"/\"");
    if (text.contains('?') || text.contains('#'))
        refuse(text, "it is a path, without \"?\" and \"#\"");
    Pattern pattern{text, {}};
    const QByteArrayView rest = QByteArrayView(text).sliced(1);
    for (qsizetype begin = 0; begin <= rest.size();) {
        const qsizetype slash = rest.indexOf('/', begin);
        const qsizetype end = slash < 0 ? rest.size() : slash;
        pattern.segments.push_back(parseSegment(text, rest.sliced(begin, end - begin)));
        begin = end + 1;
    }
    checkSegments(pattern);
    return pattern;
}

bool Pattern::isLiteral() const
{
    return std::all_of(segments.begin(), segments.end(),
                       [](const Segment &segment) { return segment.kind == Segment::Kind::Literal; });
}

std::vector<QByteArray> Pattern::parameters() const
{
    std::vector<QByteArray> names;
    for (const Segment &segment : segments) {
        if (segment.kind != Segment::Kind::Literal)
            names.push_back(segment.text);
    }
    return names;
}

QByteArray Pattern::literalPath() const
{
    QByteArray path;
    for (const Segment &segment : segments)
        path += '/' + segment.text;
    return path;
}

} // namespace eyewall::web
