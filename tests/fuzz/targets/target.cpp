// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/percent.h"
#include "server/http/query.h"
#include "server/http/requestline.h"
#include "server/web/pathcoding.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/targets.h"

namespace eyewall::fuzz {

namespace {

/// Decodes "%xy" one after the other; absent for a "%" without two hexadecimal digits.
std::optional<QByteArray> slowlyDecoded(QByteArrayView text, bool isLenient)
{
    QByteArray decoded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isNumber = false;
        int byte = 0;
        if (text[i] == '%' && i + 2 < text.size() && text[i + 1] != '+' && text[i + 1] != '-' &&
            text[i + 1] != ' ' && isxdigit(quint8(text[i + 1])) && isxdigit(quint8(text[i + 2])))
            byte = text.sliced(i + 1, 2).toByteArray().toInt(&isNumber, 16);
        if (isNumber)
            i += 2;
        else if (text[i] == '%' && !isLenient)
            return std::nullopt;
        decoded += isNumber ? char(byte) : text[i];
    }
    return decoded;
}

void demandPercent(QByteArrayView input)
{
    const auto decoded = http::percentDecode(input);
    demand(decoded == slowlyDecoded(input, false), "strict decoding");
    demand(http::percentDecodeLeniently(input) == slowlyDecoded(input, true), "lenient decoding");
    demand(!decoded || decoded->size() <= input.size(), "decoding does not grow");
    for (const QByteArray &encoded :
         {http::percentEncodeSegment(input), http::percentEncodeComponent(input)}) {
        demand(http::percentDecode(encoded) == input.toByteArray(), "what is encoded comes back");
        demand(!encoded.contains('/') && !encoded.contains('?') && !encoded.contains('#'), "no separators");
    }
}

void demandPath(QByteArrayView input)
{
    QByteArray normal;
    const bool isValid = web::normalizePath(input, normal);
    demand(isValid == http::percentDecode(input).has_value(), "a path is valid when its escapes are");
    if (!isValid)
        return;
    demand(http::percentDecode(normal) == http::percentDecode(input), "normal form means the same");
    demand(normal.count('/') == input.toByteArray().count('/'), "no separator comes or goes");
    QByteArray again;
    demand(web::normalizePath(normal, again) && again == normal, "normal form is final");
    demand(web::needsNormalizing(input) || normal == input.toByteArray(), "what needs nothing stays");
}

void demandQuery(QByteArrayView input)
{
    Dice dice(input);
    const int most = int(dice.below(40));
    const http::ParsedQuery parsed = http::parseQuery(input, most);
    demand(parsed.items.size() <= most, "the limit on names holds");
    demand(parsed.error.status == 0 || (parsed.error.status == 400 && parsed.items.isEmpty()),
           "a mistake is 400");
    if (parsed.error.status != 0)
        return;
    QByteArray text;
    for (const http::QueryItem &item : parsed.items)
        text +=
            '&' + http::percentEncodeComponent(item.name) + '=' + http::percentEncodeComponent(item.value);
    const http::ParsedQuery again = http::parseQuery(text, most);
    demand(again.items.size() == parsed.items.size(), "as many names come back");
    for (qsizetype i = 0; i < again.items.size(); ++i)
        demand(again.items.at(i).name == parsed.items.at(i).name &&
                   again.items.at(i).value == parsed.items.at(i).value,
               "names and values come back");
}

void demandTarget(QByteArrayView input, http::Method method)
{
    if (input.isEmpty())
        return; // a request line has a target
    const Block block(input);
    http::RequestHead head;
    head.method = method;
    head.target = block.view();
    if (http::splitTarget(head))
        return;
    demand(liesIn(head.query, head.target) && liesIn(head.host, head.target), "parts lie in the target");
    demand(liesIn(head.path, head.target) || head.path == "/" || head.path == "*", "the path too");
    demand(head.host.isNull() || http::isValidHost(head.host), "a host of a target is valid");
    demand(head.path.startsWith('/') || head.path == "*" || method == http::Method::Connect,
           "a path begins with /");
}

void demandHost(QByteArrayView input)
{
    const Block block(input);
    if (!http::isValidHost(block.view()))
        return;
    for (const char c : input)
        demand(quint8(c) > 32 && quint8(c) < 127 && c != '/' && c != '@' && c != '?' && c != '#' &&
                   c != ',' && c != '\\' && c != '<' && c != '"',
               "a host has no separators");
}

} // namespace

void target(QByteArrayView input)
{
    demandPercent(input);
    demandPath(input);
    demandQuery(input);
    for (const http::Method method : {http::Method::Get, http::Method::Options, http::Method::Connect})
        demandTarget(input, method);
    demandHost(input);
}

} // namespace eyewall::fuzz
