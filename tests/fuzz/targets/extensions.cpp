// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/extensions.h"
#include "server/http/headers.h"
#include "server/websocket/deflatenegotiation.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/targets.h"

namespace eyewall::fuzz {

namespace {

using websocket::CompressionOptions;
using websocket::DeflateParameters;

bool isWindow(int bits)
{
    return bits >= 8 && bits <= 15;
}

void demandParameters(const DeflateParameters &parameters)
{
    demand(isWindow(parameters.serverWindowBits) && isWindow(parameters.clientWindowBits),
           "windows are of 8 to 15 bits");
}

/// An answer of ours is one that a client of ours takes, with the same meaning, when it offered as much.
void demandAnswer(const websocket::DeflateAnswer &answer)
{
    demandParameters(answer.parameters);
    demand(http::Headers::isValidValue(answer.field), "the answer is a value");
    const auto back = websocket::parseExtensions(QByteArrayView(answer.field));
    demand(back.size() == 1 && back.front().isWellFormed && back.front().name == "permessage-deflate",
           "the answer is one extension");
}

} // namespace

void extensions(QByteArrayView input)
{
    const Block block(input);
    const auto offers = websocket::parseExtensions(block.view());
    demand(qsizetype(offers.size()) <= input.count(',') + 1, "no more offers than pieces");
    for (const websocket::Extension &offer : offers) {
        demand(!offer.isWellFormed || http::Headers::isValidName(offer.name),
               "an extension's name is a token");
        for (const auto &parameter : offer.parameters)
            demand(!offer.isWellFormed || http::Headers::isValidName(parameter.name),
                   "a parameter's name is a token");
    }
    Dice dice(input);
    CompressionOptions options;
    options.isEnabled = true;
    if (const auto answer = websocket::answerDeflate(offers, options))
        demandAnswer(*answer);
    const websocket::DeflateChoice choice = websocket::checkDeflateAnswer(offers, options);
    demand(!(choice.parameters && choice.errorText), "an answer is taken or refused");
    if (choice.parameters)
        demandParameters(*choice.parameters);
    options.isEnabled = false;
    demand(!websocket::answerDeflate(offers, options), "what is off is not agreed to");
}

} // namespace eyewall::fuzz
