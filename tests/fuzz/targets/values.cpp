// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/characters.h"
#include "server/http/contentcoding.h"
#include "server/http/cookie.h"
#include "server/http/etag.h"
#include "server/http/parameters.h"
#include "server/http/range.h"
#include "server/http/serializer.h"
#include "server/websocket/origin.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/targets.h"

namespace eyewall::fuzz {

namespace {

void demandParameters(QByteArrayView input)
{
    const Block block(input);
    const http::Parameters parameters(block.view());
    demand(liesIn(parameters.head(), block.view()), "the head lies in the value");
    for (const char *name : {"boundary", "name", "filename", "charset", "q"}) {
        const auto value = parameters.value(name);
        demand(!value || value->size() <= input.size(), "a value does not grow");
        const auto extended = parameters.extendedValue(name);
        demand(!value || extended, "what is there is there in its extended form too");
    }
}

void demandCookies(QByteArrayView input)
{
    http::Cookies cookies;
    cookies.parse(Block(input).view());
    demand(cookies.size() <= input.count(';') + 1, "no more cookies than pieces");
    qsizetype size = 0;
    for (const auto &cookie : cookies) {
        size += cookie.name.size() + cookie.value.size();
        demand(cookies.value(cookie.name).has_value(), "a cookie is found by its name");
    }
    demand(size <= input.size(), "cookies do not grow");
    http::SetCookie cookie;
    cookie.name = input.first(input.size() / 2).toByteArray();
    cookie.value = input.sliced(input.size() / 2).toByteArray();
    const auto text = http::serialize(cookie);
    if (!text)
        return;
    demand(http::Headers::isValidValue(*text), "a cookie that is sent is a value");
    http::Cookies back;
    back.parse(text->left(text->indexOf(';'))); // without its attributes; -1 is all of it
    demand(back.value(cookie.name) == cookie.value, "a cookie that is sent comes back");
}

void demandRange(QByteArrayView input)
{
    Dice dice(input);
    const qint64 size = dice.below(3) == 0 ? dice.below(20) : dice.below(qsizetype(1) << 40);
    const http::RangeSet ranges = http::parseRanges(Block(input).view(), size);
    demand((ranges.kind == http::RangeSet::Kind::Parts) == !ranges.parts.empty(), "only parts have parts");
    demand(ranges.parts.size() <= std::size_t(http::kMostRanges), "the limit on ranges holds");
    qint64 total = 0;
    for (const http::ByteRange &range : ranges.parts) {
        demand(range.length > 0 && range.first >= 0 && range.first <= size - range.length,
               "a part is within");
        demand(http::Headers::isValidValue(http::contentRange(range, size)), "Content-Range is a value");
        total += range.length;
    }
    demand(total <= size, "no byte is sent twice");
}

void demandCodings(QByteArrayView input)
{
    const http::AcceptEncoding accept(Block(input).view());
    for (const http::ContentCoding coding : http::kContentCodings)
        demand(accept.weight(coding) >= 0 && accept.weight(coding) <= 1000, "a weight is a weight");
    const http::ContentCoding chosen = accept.choose(http::kContentCodings);
    demand(chosen == http::ContentCoding::Identity || accept.weight(chosen) > 0,
           "what is chosen is acceptable");
    for (const http::ContentCoding coding : http::kContentCodings)
        demand(chosen == http::ContentCoding::Identity || accept.weight(coding) <= accept.weight(chosen),
               "nothing is liked better than what is chosen");
}

void demandTags(QByteArrayView input)
{
    const Block block(input);
    const bool isValid = http::isValidETag(block.view());
    demand(http::isStrongMatch(input, input) == (isValid && !input.startsWith("W/")),
           "a strong tag matches itself");
    demand(http::isWeakMatch(input, input) == isValid, "a tag matches itself weakly");
    const QByteArray tag = "\"tag\"";
    demand(!http::ifMatchNames(block.view(), tag) || http::ifNoneMatchNames(block.view(), tag),
           "what matches strongly matches weakly");
    demand(!isValid || http::ifNoneMatchNames(input, input), "a list of one names it");
    (void)http::ifRangeHolds(block.view(), tag, 1'000'000'000);
}

void demandDates(QByteArrayView input)
{
    const auto seconds = http::parseDate(Block(input).view());
    if (seconds)
        demand(http::parseDate(http::formatDate(*seconds)) == seconds, "a date comes back");
    Dice dice(input);
    const qint64 any = dice.below(qsizetype(1) << 38);
    demand(http::parseDate(http::formatDate(any)) == qMin(any, qint64(253402300799)),
           "any second comes back");
}

void demandLists(QByteArrayView input)
{
    const Block block(input);
    qsizetype elements = 0;
    QByteArrayView rest = block.view();
    while (!rest.isNull()) {
        const QByteArrayView element = http::takeListElement(rest);
        demand(liesIn(element, block.view()) && !element.contains(','),
               "an element is within, without a comma");
        ++elements;
    }
    demand(input.isNull() || elements == input.count(',') + 1, "as many elements as commas and one");
    http::Headers headers;
    if (headers.add("X", input))
        demand(http::Headers::isValidValue(input) && headers.value("X") == input, "a field keeps its value");
    else
        demand(!http::Headers::isValidValue(input), "only what may not be sent is refused");
}

} // namespace

void values(QByteArrayView input)
{
    demandParameters(input);
    demandCookies(input);
    demandRange(input);
    demandCodings(input);
    demandTags(input);
    demandDates(input);
    demandLists(input);
    const qsizetype half = input.indexOf('\n');
    const QByteArrayView origin = half < 0 ? input : input.first(half);
    (void)websocket::isSameOrigin(origin, half < 0 ? input : input.sliced(half + 1), half % 2 == 0);
}

} // namespace eyewall::fuzz
