// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/multipart.h"
#include "server/http/form.h"
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
        demand(liesIn(part.data, body) && liesIn(part.contentType, body), "a part lies in the body");
        demand(!part.data.contains(delimiter), "no boundary within a part");
        demand(part.data.begin() >= last, "parts come in their order");
        last = part.data.end();
        for (qsizetype i = 0; i < part.headers.size(); ++i)
            demand(liesIn(part.headers.at(i).name, body) && liesIn(part.headers.at(i).value, body),
                   "fields lie in the body");
    }
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
    demandParts(http::parseMultipart(block.view(), boundary, limits), block.view(), boundary, limits);
    const QByteArray type = "multipart/form-data; boundary=" + boundary.toByteArray();
    const http::Form form = http::parseForm(type, block.view());
    demand(form.error.status == 0 || (form.items.isEmpty() && form.files.empty()),
           "nothing beside a mistake");
    demandRoundTrip(input);
}

} // namespace eyewall::fuzz
