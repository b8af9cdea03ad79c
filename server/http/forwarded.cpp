// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/forwarded.h"

#include "server/http/characters.h"
#include "server/http/forwardedelement.h"
#include "server/http/headers.h"
#include "server/http/requestline.h"

#include <algorithm>
#include <array>

namespace eyewall::http {

namespace {

using Networks = std::vector<core::IpNetwork>;

/// Where a chain of hops leads, read from its end.
struct Walk {
    std::optional<ForwardedNode> client;
    bool isTrusted = false; ///< the client is one of the proxies: nobody else is in the chain
    qsizetype stop = -1;    ///< hop that was looked at last
};

template<typename NodeAt>
Walk walk(qsizetype hops, const Networks &trusted, NodeAt nodeAt)
{
    Walk walk;
    for (walk.stop = hops - 1; walk.stop >= 0; --walk.stop) {
        const std::optional<ForwardedNode> node = nodeAt(walk.stop);
        if (!node)
            break;
        walk.client = node;
        walk.isTrusted = core::containsAddress(trusted, node->address);
        if (!walk.isTrusted)
            break;
    }
    walk.stop = qMax<qsizetype>(walk.stop, 0);
    return walk;
}

std::vector<QByteArrayView> elementsOf(QByteArrayView list)
{
    std::vector<QByteArrayView> elements;
    while (!list.isNull())
        elements.push_back(takeListElement(list));
    return elements;
}

Walk walkList(QByteArrayView list, const Networks &trusted)
{
    const std::vector<QByteArrayView> hops = elementsOf(list);
    return walk(qsizetype(hops.size()), trusted,
                [&](qsizetype i) { return parseForwardedNode(hops[std::size_t(i)]); });
}

QByteArray schemeOf(QByteArrayView text)
{
    for (const QByteArrayView scheme : {QByteArrayView("http"), QByteArrayView("https")}) {
        if (equalsIgnoringCase(text, scheme))
            return scheme.toByteArray();
    }
    return {};
}

QByteArray hostOf(QByteArrayView text)
{
    return !text.isEmpty() && isValidHost(text) ? text.toByteArray() : QByteArray();
}

/// The last element, which the nearest proxy wrote.
QByteArrayView lastOf(QByteArrayView list)
{
    return trimmed(list.sliced(list.lastIndexOf(',') + 1));
}

/// Who the fields say the client is; when they do not agree it is nobody.
class Agreement {
public:
    void add(const Walk &walk)
    {
        if (!walk.client)
            return;
        if (!m_walk.client || (m_walk.isTrusted && !walk.isTrusted))
            m_walk = walk;
        else if (!walk.isTrusted && walk.client->address != m_walk.client->address)
            m_isContradicted = true;
    }
    [[nodiscard]] std::optional<ForwardedNode> client() const
    {
        return m_isContradicted ? std::nullopt : m_walk.client;
    }

private:
    Walk m_walk;
    bool m_isContradicted = false;
};

/// What one family of fields, the standard one or the usual ones, says of the request.
struct Said {
    QByteArray scheme;
    QByteArray host;
};

std::optional<Said> readStandard(Agreement &agreement, const std::vector<ForwardedElement> &elements,
                                 const Networks &trusted)
{
    if (elements.empty())
        return std::nullopt;
    const Walk found = walk(qsizetype(elements.size()), trusted,
                            [&](qsizetype i) { return parseForwardedNode(elements[std::size_t(i)].client); });
    agreement.add(found);
    // Who wrote the element where the walk stopped is a trusted proxy: its words about the client stand.
    const ForwardedElement &element = elements[std::size_t(found.stop)];
    return Said{schemeOf(element.scheme), hostOf(element.host)};
}

QByteArray usualScheme(const Headers &headers)
{
    const QByteArray one = schemeOf(lastOf(headers.combined("X-Scheme")));
    const QByteArray other = schemeOf(lastOf(headers.combined("X-Forwarded-Proto")));
    if (one.isEmpty() || other.isEmpty())
        return one.isEmpty() ? other : one;
    return one == other ? one : QByteArray();
}

std::optional<Said> readUsual(Agreement &agreement, const Headers &headers, const Networks &trusted)
{
    const auto isThere = [&headers](const char *name) { return headers.contains(name); };
    static constexpr std::array kFields{"X-Forwarded-For", "X-Real-IP", "X-Forwarded-Proto", "X-Scheme",
                                        "X-Forwarded-Host"};
    if (std::none_of(kFields.begin(), kFields.end(), isThere))
        return std::nullopt;
    agreement.add(walkList(headers.combined("X-Forwarded-For"), trusted));
    agreement.add(walkList(headers.combined("X-Real-IP"), trusted));
    return Said{usualScheme(headers), hostOf(lastOf(headers.combined("X-Forwarded-Host")))};
}

// A proxy writes one family and passes the other on as a client made it up, who knows its own address: that
// both name the same client proves nothing of the rest. Which is the proxy's can not be told.
Said agreed(const std::optional<Said> &standard, const std::optional<Said> &usual)
{
    if (!standard || !usual)
        return standard ? *standard : usual.value_or(Said());
    return {standard->scheme == usual->scheme ? usual->scheme : QByteArray(),
            standard->host == usual->host ? usual->host : QByteArray()};
}

} // namespace

Forwarded readForwarded(const Headers &headers, const Networks &trusted)
{
    Agreement agreement;
    std::optional<Said> standard;
    if (headers.contains("Forwarded")) {
        const auto elements = parseForwardedElements(headers.combined("Forwarded"));
        if (!elements)
            return {}; // what a client began and a proxy went on with can not be told apart
        standard = readStandard(agreement, *elements, trusted);
    }
    const Said said = agreed(standard, readUsual(agreement, headers, trusted));
    Forwarded forwarded{std::nullopt, 0, said.scheme, said.host};
    if (const std::optional<ForwardedNode> client = agreement.client()) {
        forwarded.client = client->address;
        forwarded.port = client->port;
    }
    return forwarded;
}

} // namespace eyewall::http
