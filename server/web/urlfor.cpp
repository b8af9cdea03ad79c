// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/urlfor.h"

#include "server/http/percent.h"
#include "server/web/pattern.h"
#include "server/web/route.h"

#include <QtCore/QByteArrayList>

#include <algorithm>

namespace eyewall::web {
namespace {

[[noreturn]] void refuse(const Route &route, const QByteArray &why)
{
    throw UrlError(("URL of \"" + route.label + "\": " + why).toStdString());
}

void checkArguments(const Route &route, std::span<const UrlArgument> arguments)
{
    const auto isNamed = [](const UrlArgument &argument) { return !argument.name.isEmpty(); };
    const auto named = std::count_if(arguments.begin(), arguments.end(), isNamed);
    if (named != 0 && std::size_t(named) != arguments.size())
        refuse(route, "arguments are all by name or all by place");
    for (const UrlArgument &argument : arguments) {
        const auto &known = route.parameters;
        const bool isKnown =
            named == 0 || std::find(known.begin(), known.end(), argument.name) != known.end();
        if (!isKnown)
            refuse(route, "it has no parameter \"" + argument.name + '"');
    }
    if (arguments.size() > route.parameters.size())
        refuse(route, "it has " + QByteArray::number(qulonglong(route.parameters.size())) + " parameters");
}

const QByteArray &argumentFor(const Route &route, std::span<const UrlArgument> arguments, std::size_t place)
{
    const QByteArray &name = route.parameters[place];
    const bool areNamed = !arguments.empty() && !arguments.front().name.isEmpty();
    if (!areNamed && place < arguments.size())
        return arguments[place].value;
    for (const UrlArgument &argument : arguments) {
        if (argument.name == name)
            return argument.value;
    }
    refuse(route, "parameter \"" + name + "\" is missing");
}

// "." and ".." would be taken for steps in the path.
bool isStep(const QByteArray &segment)
{
    return segment == "." || segment == "..";
}

QByteArray encodedPath(const Route &route, const QByteArray &path)
{
    QByteArrayList segments;
    for (const QByteArray &segment : path.split('/')) {
        if (isStep(segment))
            refuse(route, "\"" + path + "\" has steps that lead elsewhere");
        segments += http::percentEncodeSegment(segment);
    }
    return segments.join('/');
}

QByteArray encoded(const Route &route, const Segment &segment, const QByteArray &value)
{
    if (segment.kind == Segment::Kind::Path)
        return encodedPath(route, value);
    bool isNumber = segment.kind != Segment::Kind::Int;
    if (!isNumber)
        static_cast<void>(value.toLongLong(&isNumber));
    if (!isNumber)
        refuse(route, "\"" + value + "\" for \"" + segment.text + "\" is no whole number");
    if (value.isEmpty() || isStep(value))
        refuse(route, "\"" + value + "\" for \"" + segment.text + "\" is no segment of a path");
    return http::percentEncodeSegment(value);
}

} // namespace

QByteArray urlOf(const Route &route, std::span<const UrlArgument> arguments)
{
    checkArguments(route, arguments);
    QByteArray url;
    std::size_t place = 0;
    for (const Segment &segment : Pattern::parse(route.pattern).segments) {
        const bool isLiteral = segment.kind == Segment::Kind::Literal;
        url += '/';
        url += isLiteral ? segment.text : encoded(route, segment, argumentFor(route, arguments, place));
        place += isLiteral ? 0 : 1;
    }
    if (url.startsWith("//"))
        refuse(route, "\"" + url + "\" would lead to another host");
    return url;
}

} // namespace eyewall::web
