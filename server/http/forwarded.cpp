// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/forwarded.h"

#include "server/http/characters.h"
#include "server/http/forwardedelement.h"
#include "server/http/headers.h"
#include "server/http/requestline.h"

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

/// Collects what the fields say; what they do not agree on is nobody's.
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
    static void add(QByteArray &value, bool &isContradicted, const QByteArray &said)
    {
        isContradicted = isContradicted || (!value.isEmpty() && !said.isEmpty() && value != said);
        if (value.isEmpty())
            value = said;
    }
    void addScheme(const QByteArray &scheme) { add(m_scheme, m_isSchemeContradicted, scheme); }
    void addHost(const QByteArray &host) { add(m_host, m_isHostContradicted, host); }

    [[nodiscard]] Forwarded result() const
    {
        Forwarded forwarded;
        if (m_walk.client && !m_isContradicted) {
            forwarded.client = m_walk.client->address;
            forwarded.port = m_walk.client->port;
        }
        forwarded.scheme = m_isSchemeContradicted ? QByteArray() : m_scheme;
        forwarded.host = m_isHostContradicted ? QByteArray() : m_host;
        return forwarded;
    }

private:
    Walk m_walk;
    QByteArray m_scheme;
    QByteArray m_host;
    bool m_isContradicted = false;
    bool m_isSchemeContradicted = false;
    bool m_isHostContradicted = false;
};

void addStandard(Agreement &agreement, const std::vector<ForwardedElement> &elements, const Networks &trusted)
{
    const Walk found = walk(qsizetype(elements.size()), trusted,
                            [&](qsizetype i) { return parseForwardedNode(elements[std::size_t(i)].client); });
    agreement.add(found);
    // Who wrote the element where the walk stopped is a trusted proxy: its words about the client stand.
    const ForwardedElement &element = elements[std::size_t(found.stop)];
    agreement.addScheme(schemeOf(element.scheme));
    agreement.addHost(hostOf(element.host));
}

void addUsual(Agreement &agreement, const Headers &headers, const Networks &trusted)
{
    agreement.add(walkList(headers.combined("X-Forwarded-For"), trusted));
    agreement.add(walkList(headers.combined("X-Real-IP"), trusted));
    const bool hasScheme = headers.contains("X-Scheme");
    agreement.addScheme(schemeOf(lastOf(headers.combined(hasScheme ? "X-Scheme" : "X-Forwarded-Proto"))));
    agreement.addHost(hostOf(lastOf(headers.combined("X-Forwarded-Host"))));
}

} // namespace

Forwarded readForwarded(const Headers &headers, const Networks &trusted)
{
    Agreement agreement;
    if (headers.contains("Forwarded")) {
        const auto elements = parseForwardedElements(headers.combined("Forwarded"));
        if (!elements)
            return {}; // what a client began and a proxy went on with can not be told apart
        if (!elements->empty())
            addStandard(agreement, *elements, trusted);
    }
    addUsual(agreement, headers, trusted);
    return agreement.result();
}

} // namespace eyewall::http
