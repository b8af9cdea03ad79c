// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/staticname.h"

#include "server/http/characters.h"
#include "server/http/query.h"
#include "server/web/contentversions.h"
#include "server/web/context.h"
#include "server/web/staticoptions.h"

#include <algorithm>
#include <array>

namespace eyewall::web {
namespace {

// Windows: the name before the first dot or colon, without blanks behind it, whatever the case.
bool isDevice(QByteArrayView segment)
{
    const auto isEnd = [](char c) { return c == '.' || c == ':'; };
    const auto end = std::find_if(segment.begin(), segment.end(), isEnd);
    QByteArrayView stem = segment.first(end - segment.begin());
    while (stem.endsWith(' '))
        stem.chop(1);
    const auto is = [stem](QByteArrayView name) { return http::equalsIgnoringCase(stem, name); };
    if (stem.size() == 4 && stem.back() >= '0' && stem.back() <= '9')
        return http::equalsIgnoringCase(stem.first(3), "com") ||
               http::equalsIgnoringCase(stem.first(3), "lpt");
    static constexpr std::array kDevices{"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"};
    return stem.size() >= 3 && stem.size() <= 7 && std::any_of(kDevices.begin(), kDevices.end(), is);
}

bool isPlainName(const QByteArray &name)
{
    if (name.contains('\0') || name.contains('\\') || name.startsWith('/'))
        return false;
    const QByteArrayList segments = name.split('/');
    const auto isOdd = [](const QByteArray &segment) {
        return segment == ".." || segment == "." || isDevice(segment);
    };
    const auto isEmpty = [](const QByteArray &segment) { return segment.isEmpty(); };
    return std::none_of(segments.begin(), segments.end(), isOdd) &&
           std::none_of(segments.begin(), segments.end() - 1, isEmpty);
}

bool hasHiddenPart(const QByteArray &name)
{
    return name.startsWith('.') || name.contains("/.");
}

} // namespace

bool isServedName(const QByteArray &name, const StaticOptions &options)
{
    return isPlainName(name) && (options.servesHidden || !hasHiddenPart(name));
}

// One slash in front: "//host/" would lead to another host.
QByteArray withSlash(const http::Request &request)
{
    QByteArrayView path = request.path();
    while (path.startsWith('/'))
        path = path.sliced(1);
    QByteArray target = '/' + path.toByteArray() + '/';
    if (!request.head.query.isNull())
        target += '?' + request.head.query.toByteArray();
    return target;
}

QByteArray versionAskedFor(const http::Request &request)
{
    if (request.head.query.isEmpty())
        return {};
    const QByteArray version = http::parseQuery(request.head.query).items.value("v").value_or(QByteArray());
    return ContentVersions::isVersion(version) ? version : QByteArray();
}

void keepIf(bool isVersion, Context &context)
{
    if (isVersion)
        context.setHeader("Cache-Control", "public, max-age=31536000, immutable");
}

void setFields(Context &context, const QByteArray &name, const StaticOptions &options)
{
    if (!options.cacheControl.isEmpty())
        context.setHeader("Cache-Control", options.cacheControl);
    if (options.setFields)
        options.setFields(context, name);
}

} // namespace eyewall::web
