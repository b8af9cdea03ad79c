// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/multipart.h"
#include "server/http/form.h"
#include "server/http/multipartreader.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/targets.h"

#include <QtCore/QList>

namespace eyewall::fuzz {

namespace {

using http::MultipartLimits;
using http::ParsedMultipart;

void demandParts(const ParsedMultipart &parsed, QByteArrayView body, QByteArrayView boundary,
                 const MultipartLimits &limits)
{
    demand(parsed.error.status == 0 || parsed.error.status == 400, "a mistake is 400");
    demand(parsed.error.status == 0 || parsed.parts.empty(), "no parts beside a mistake");
    demand(qsizetype(parsed.parts.size()) <= limits.parts, "the limit on parts holds");
    const QByteArray delimiter = "\r\n--" + boundary.toByteArray();
    const char *last = body.begin();
    for (const http::Part &part : parsed.parts) {
        demand(liesIn(part.data, body), "a part lies in the body");
        demand(!part.data.contains(delimiter), "no boundary within a part");
        demand(part.data.isEmpty() || part.data.begin() >= last, "parts come in their order");
        last = part.data.isEmpty() ? last : part.data.end();
        for (qsizetype i = 0; i < part.headers.size(); ++i)
            demand(http::Headers::isValidName(part.headers.at(i).name) &&
                       http::Headers::isValidValue(part.headers.at(i).value),
                   "a field is one");
    }
}

/// What a reader tells that is fed in pieces; a mistake at its end.
QByteArray readInPieces(QByteArrayView body, QByteArrayView boundary, const MultipartLimits &limits,
                        Arrival arrival)
{
    using Event = http::MultipartReader::Event;
    http::MultipartReader reader(boundary, limits);
    Dice dice(body);
    QByteArray told;
    qsizetype begin = 0;
    for (const qsizetype end : arrivals(body.size(), arrival, dice)) {
        reader.feed(body.sliced(begin, end - begin).toByteArray());
        begin = end;
        if (end == body.size())
            reader.finish();
        for (Event event = reader.next(); event != Event::NeedMore; event = reader.next()) {
            if (event == Event::PartBegin)
                told += "\n<" + reader.part().name + ' ' + reader.part().filename.value_or("-") + '>';
            else if (event == Event::Data)
                told += reader.data().toByteArray();
            else if (event == Event::PartEnd)
                told += "</>";
            else
                return event == Event::End ? told
                                           : told + "\nerror " + QByteArray::number(reader.error().status);
        }
    }
    throw Violation("a reader that is told of the end comes to one");
}

void demandPieces(const ParsedMultipart &parsed, QByteArrayView body, QByteArrayView boundary,
                  const MultipartLimits &limits)
{
    const QByteArray whole = readInPieces(body, boundary, limits, Arrival::Whole);
    demand(whole == readInPieces(body, boundary, limits, Arrival::InPieces),
           "parts do not depend on arrival");
    demand(whole == readInPieces(body, boundary, limits, Arrival::ByByte), "nor at each byte");
    QByteArray told;
    for (const http::Part &part : parsed.parts)
        told += "\n<" + part.name + ' ' + part.filename.value_or("-") + '>' + part.data.toByteArray() + "</>";
    demand(parsed.error.status != 0 || told == whole, "the whole form is its parts");
}

/// What is put into a form comes out of it.
void demandRoundTrip(QByteArrayView input)
{
    const QByteArray boundary = "------boundary";
    if (input.contains(boundary))
        return;
    Dice dice(input);
    QByteArray form;
    QList<QByteArrayView> sent;
    qsizetype begin = 0;
    for (const qsizetype end : arrivals(input.size(), Arrival::InPieces, dice)) {
        sent.append(input.sliced(begin, end - begin));
        form += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n" +
                sent.last().toByteArray() + "\r\n";
        begin = end;
    }
    form += "--" + boundary + "--\r\n";
    MultipartLimits limits;
    limits.parts = int(sent.size());
    const ParsedMultipart parsed = http::parseMultipart(form, boundary, limits);
    demand(parsed.error.status == 0 && qsizetype(parsed.parts.size()) == sent.size(), "as many parts");
    for (qsizetype i = 0; i < sent.size(); ++i)
        demand(parsed.parts[std::size_t(i)].data == sent[i] && parsed.parts[std::size_t(i)].name == "n",
               "each part comes back");
}

} // namespace

void multipart(QByteArrayView input)
{
    const qsizetype line = input.indexOf('\n');
    const QByteArrayView boundary = line < 0 ? QByteArrayView("b") : input.first(line);
    const Block block(input.sliced(line + 1));
    Dice dice(input);
    MultipartLimits limits;
    if (dice.below(4) == 0) {
        limits.parts = int(dice.below(4));
        limits.partHead = dice.below(200);
    }
    const ParsedMultipart parsed = http::parseMultipart(block.view(), boundary, limits);
    demandParts(parsed, block.view(), boundary, limits);
    demandPieces(parsed, block.view(), boundary, limits);
    const QByteArray type = "multipart/form-data; boundary=" + boundary.toByteArray();
    const http::Form form = http::parseForm(type, block.view());
    demand(form.error.status == 0 || (form.items.isEmpty() && form.files.empty()),
           "nothing beside a mistake");
    demandRoundTrip(input);
}

} // namespace eyewall::fuzz
