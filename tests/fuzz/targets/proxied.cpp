// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/forwarded.h"
#include "server/http/forwardedelement.h"
#include "server/http/headers.h"
#include "server/http/requestline.h"
#include "server/net/proxyheader.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"
#include "tests/fuzz/targets.h"

namespace eyewall::fuzz {

namespace {

using net::ProxyHeader;
using State = ProxyHeader::State;

/// The outcome, and after how many bytes it was there.
std::pair<ProxyHeader, qsizetype> parsed(QByteArrayView input, Arrival arrival)
{
    Dice dice(input);
    ProxyHeader header;
    qsizetype came = 0;
    for (const qsizetype end : arrivals(input.size(), arrival, dice)) {
        header = net::parseProxyHeader(Block(input.first(end)).view());
        came = end;
        if (header.state != State::NeedMore)
            break;
    }
    return {header, came};
}

void demandProxyHeader(QByteArrayView input)
{
    const auto [whole, size] = parsed(input, Arrival::Whole);
    const auto [byByte, came] = parsed(input, Arrival::ByByte);
    demand(whole.state == byByte.state, "the outcome does not depend on how bytes arrive");
    if (whole.state == State::Error)
        return demand(*whole.error != '\0', "an error says why");
    demand(size <= net::kLongestProxyHeader || whole.state != State::NeedMore, "the limit holds");
    if (whole.state != State::Done)
        return;
    demand(whole.length > 0 && whole.length <= input.size(), "no more is consumed than came");
    demand(byByte.length == whole.length && came == whole.length, "done with the last byte of the header");
    demand(whole.hasAddresses == byByte.hasAddresses, "addresses do not depend on how bytes arrive");
}

void demandElements(QByteArrayView input)
{
    const auto elements = http::parseForwardedElements(Block(input).view());
    qsizetype size = 0;
    for (const http::ForwardedElement &element : elements.value_or(std::vector<http::ForwardedElement>()))
        size += element.client.size() + element.scheme.size() + element.host.size();
    demand(size <= input.size(), "elements do not grow");
    const auto node = http::parseForwardedNode(Block(input).view());
    demand(!node || core::IpAddress::parse(node->address.text()) == node->address, "an address comes back");
    const auto address = core::IpAddress::parse(Block(input).view());
    demand(!address || core::IpAddress::parse(address->text()) == address, "an address comes back");
    const auto network = core::IpNetwork::parse(Block(input).view());
    demand(!address || (network && network->contains(*address)), "one address is a network of one");
}

void demandForwarded(QByteArrayView input)
{
    const std::vector<core::IpNetwork> trusted{*core::IpNetwork::parse("127.0.0.0/8")};
    for (const char *name :
         {"Forwarded", "X-Forwarded-For", "X-Real-IP", "X-Forwarded-Proto", "X-Forwarded-Host"}) {
        http::Headers headers;
        if (!headers.add(name, input))
            return;
        const http::Forwarded forwarded = http::readForwarded(headers, trusted);
        const QByteArray &scheme = forwarded.scheme;
        demand(scheme.isEmpty() || scheme == "http" || scheme == "https", "only known schemes are believed");
        demand(forwarded.host.isEmpty() || http::isValidHost(forwarded.host),
               "a host that is believed is valid");
    }
}

} // namespace

void proxied(QByteArrayView input)
{
    demandProxyHeader(input);
    demandElements(input);
    demandForwarded(input);
}

} // namespace eyewall::fuzz
