// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/deflatenegotiation.h"

#include <algorithm>

namespace eyewall::websocket {

namespace {

constexpr char kName[] = "permessage-deflate";
constexpr char kServerNoContext[] = "server_no_context_takeover";
constexpr char kClientNoContext[] = "client_no_context_takeover";
constexpr char kServerWindow[] = "server_max_window_bits";
constexpr char kClientWindow[] = "client_max_window_bits";
constexpr int kLargestWindow = 15;

/// The four parameters as they stand in an offer or an answer.
struct Terms {
    bool hasServerNoContext = false;
    bool hasClientNoContext = false;
    std::optional<int> serverWindow;
    std::optional<int> clientWindow; ///< kLargestWindow when it came without a value
    bool hasClientWindowValue = false;
};

/// 8 to 15, without leading zeros (RFC 7692 section 7.1.2).
std::optional<int> parseBits(const QByteArray &text)
{
    for (int bits = 8; bits <= kLargestWindow; ++bits) {
        if (text == QByteArray::number(bits))
            return bits;
    }
    return std::nullopt;
}

bool readFlag(bool &flag, const Extension::Parameter &parameter)
{
    if (flag || parameter.value)
        return false;
    flag = true;
    return true;
}

bool readBits(std::optional<int> &bits, const Extension::Parameter &parameter)
{
    if (bits || !parameter.value)
        return false;
    bits = parseBits(*parameter.value);
    return bits.has_value();
}

bool readClientWindow(Terms &terms, const Extension::Parameter &parameter)
{
    if (terms.clientWindow)
        return false;
    terms.hasClientWindowValue = parameter.value.has_value();
    terms.clientWindow = parameter.value ? parseBits(*parameter.value) : kLargestWindow;
    return terms.clientWindow.has_value();
}

/// Nothing for what RFC 7692 section 7.1 calls invalid: unknown names, wrong values, repetitions.
std::optional<Terms> readTerms(const Extension &extension)
{
    if (!extension.isWellFormed || extension.name != kName)
        return std::nullopt;
    Terms terms;
    for (const Extension::Parameter &parameter : extension.parameters) {
        bool isGood = false;
        if (parameter.name == kServerNoContext)
            isGood = readFlag(terms.hasServerNoContext, parameter);
        else if (parameter.name == kClientNoContext)
            isGood = readFlag(terms.hasClientNoContext, parameter);
        else if (parameter.name == kServerWindow)
            isGood = readBits(terms.serverWindow, parameter);
        else if (parameter.name == kClientWindow)
            isGood = readClientWindow(terms, parameter);
        if (!isGood)
            return std::nullopt;
    }
    return terms;
}

void append(QByteArray &field, const char *name)
{
    field.append("; ").append(name);
}

void append(QByteArray &field, const char *name, int bits)
{
    append(field, name);
    field.append('=').append(QByteArray::number(bits));
}

DeflateAnswer answerTo(const Terms &offer, const CompressionOptions &options)
{
    DeflateAnswer answer{{}, kName};
    DeflateParameters &agreed = answer.parameters;
    agreed.serverKeepsContext = options.keepsContext && !offer.hasServerNoContext;
    agreed.clientKeepsContext = options.peerKeepsContext && !offer.hasClientNoContext;
    agreed.serverWindowBits = std::min(options.windowBits, offer.serverWindow.value_or(kLargestWindow));
    // Only a client that says so can be asked for a smaller window (RFC 7692 section 7.1.2.2).
    agreed.clientWindowBits =
        offer.clientWindow ? std::min(options.peerWindowBits, *offer.clientWindow) : kLargestWindow;
    if (!agreed.serverKeepsContext)
        append(answer.field, kServerNoContext);
    if (!agreed.clientKeepsContext)
        append(answer.field, kClientNoContext);
    if (offer.serverWindow || agreed.serverWindowBits < kLargestWindow)
        append(answer.field, kServerWindow, agreed.serverWindowBits);
    if (offer.hasClientWindowValue || agreed.clientWindowBits < kLargestWindow)
        append(answer.field, kClientWindow, agreed.clientWindowBits);
    return answer;
}

DeflateChoice fail(const char *text)
{
    return {std::nullopt, text};
}

/// A server may limit itself and us, but may not widen what we asked for (RFC 7692 sections 7.1.1, 7.1.2).
DeflateChoice choiceOf(const Terms &answer, const CompressionOptions &options)
{
    if (!options.peerKeepsContext && !answer.hasServerNoContext)
        return fail("the server keeps its context, though it was asked not to");
    if (answer.serverWindow.value_or(kLargestWindow) > options.peerWindowBits)
        return fail("the server's window is larger than it was asked for");
    if (answer.clientWindow && (!answer.hasClientWindowValue || *answer.clientWindow > options.windowBits))
        return fail("the server asks for a window that was not offered");
    DeflateParameters agreed;
    agreed.serverKeepsContext = !answer.hasServerNoContext;
    agreed.clientKeepsContext = options.keepsContext && !answer.hasClientNoContext;
    agreed.serverWindowBits = answer.serverWindow.value_or(kLargestWindow);
    agreed.clientWindowBits = answer.clientWindow.value_or(options.windowBits);
    return {agreed, nullptr};
}

} // namespace

std::optional<DeflateAnswer> answerDeflate(const std::vector<Extension> &offers,
                                           const CompressionOptions &options)
{
    if (!options.isEnabled)
        return std::nullopt;
    for (const Extension &offer : offers) {
        if (const auto terms = readTerms(offer))
            return answerTo(*terms, options);
    }
    return std::nullopt;
}

QByteArray offerDeflate(const CompressionOptions &options)
{
    QByteArray field = kName;
    if (!options.keepsContext)
        append(field, kClientNoContext);
    if (!options.peerKeepsContext)
        append(field, kServerNoContext);
    if (options.windowBits < kLargestWindow)
        append(field, kClientWindow, options.windowBits);
    else
        append(field, kClientWindow);
    if (options.peerWindowBits < kLargestWindow)
        append(field, kServerWindow, options.peerWindowBits);
    return field;
}

DeflateChoice checkDeflateAnswer(const std::vector<Extension> &answer, const CompressionOptions &options)
{
    if (answer.empty())
        return {};
    if (!options.isEnabled)
        return fail("the server chose an extension that was not offered");
    if (answer.size() > 1)
        return fail("the server chose more extensions than were offered");
    const auto terms = readTerms(answer.front());
    return terms ? choiceOf(*terms, options)
                 : fail("the server's answer to the offered extension is invalid");
}

} // namespace eyewall::websocket
