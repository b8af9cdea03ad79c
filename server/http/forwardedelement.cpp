// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/forwardedelement.h"

#include "server/http/characters.h"

#include <charconv>

namespace eyewall::http {

namespace {

constexpr std::size_t kMostElements = 64;

/// Reads a Forwarded field from left to right.
class Reader {
public:
    explicit Reader(QByteArrayView text)
        : m_p(text.begin())
        , m_end(text.end())
    {
    }

    std::optional<std::vector<ForwardedElement>> read()
    {
        std::vector<ForwardedElement> elements;
        for (;;) {
            m_seen = 0;
            ForwardedElement element;
            bool isEmpty = true;
            if (!readElement(element, isEmpty) || elements.size() == kMostElements)
                return std::nullopt;
            if (!isEmpty) // RFC 9110 section 5.6.1: empty list elements do not count
                elements.push_back(std::move(element));
            if (m_p == m_end)
                return elements;
            ++m_p; // the comma
        }
    }

private:
    void skipBlanks()
    {
        while (m_p < m_end && (*m_p == ' ' || *m_p == '\t'))
            ++m_p;
    }

    bool readElement(ForwardedElement &element, bool &isEmpty)
    {
        for (;;) {
            skipBlanks();
            if (m_p < m_end && *m_p != ',' && *m_p != ';') {
                isEmpty = false;
                if (!readPair(element))
                    return false;
                skipBlanks();
            }
            if (m_p == m_end || *m_p == ',')
                return true;
            if (*m_p++ != ';')
                return false;
        }
    }

    QByteArrayView readToken()
    {
        const char *const begin = m_p;
        while (m_p < m_end && isOf(kTokenCharacter, *m_p))
            ++m_p;
        return {begin, m_p - begin};
    }

    bool readPair(ForwardedElement &element)
    {
        const QByteArrayView name = readToken();
        if (name.isEmpty() || m_p == m_end || *m_p++ != '=')
            return false;
        QByteArray value;
        if (!readValue(value))
            return false;
        if (equalsIgnoringCase(name, "for"))
            return take(element.client, value, 1);
        if (equalsIgnoringCase(name, "proto"))
            return take(element.scheme, value, 2);
        if (equalsIgnoringCase(name, "host"))
            return take(element.host, value, 4);
        return true;
    }

    /// RFC 7239 section 4: each parameter at most once in an element.
    bool take(QByteArray &place, const QByteArray &value, int bit)
    {
        const bool isFirst = (m_seen & bit) == 0;
        m_seen |= bit;
        place = value;
        return isFirst;
    }

    bool readValue(QByteArray &value)
    {
        if (m_p < m_end && *m_p == '"')
            return readQuoted(value);
        value = readToken().toByteArray();
        return !value.isEmpty();
    }

    bool readQuoted(QByteArray &value)
    {
        for (++m_p; m_p < m_end; ++m_p) {
            if (*m_p == '"') {
                ++m_p;
                return true;
            }
            if (*m_p == '\\' && ++m_p == m_end)
                return false;
            value += *m_p;
        }
        return false;
    }

    const char *m_p;
    const char *const m_end;
    int m_seen = 0;
};

bool isPortText(QByteArrayView text)
{
    // RFC 7239 section 6.3: one to five digits, or obfuscated.
    if (text.startsWith('_'))
        return text.size() > 1;
    return !text.isEmpty() && text.size() <= 5 && isAllOf(kDigit, text);
}

std::optional<ForwardedNode> makeNode(QByteArrayView address, QByteArrayView port, bool hasPort)
{
    const auto parsed = core::IpAddress::parse(address);
    if (!parsed || (hasPort && !isPortText(port)))
        return std::nullopt;
    ForwardedNode node{*parsed, 0};
    std::from_chars(port.begin(), port.end(), node.port);
    return node;
}

} // namespace

std::optional<std::vector<ForwardedElement>> parseForwardedElements(QByteArrayView field)
{
    return Reader(field).read();
}

std::optional<ForwardedNode> parseForwardedNode(QByteArrayView text)
{
    if (text.startsWith('[')) {
        const qsizetype close = text.indexOf(']');
        if (close < 0 || !text.first(close).contains(':'))
            return std::nullopt;
        const QByteArrayView rest = text.sliced(close + 1);
        if (!rest.isEmpty() && rest.front() != ':')
            return std::nullopt;
        return makeNode(text.sliced(1, close - 1), rest.isEmpty() ? rest : rest.sliced(1), !rest.isEmpty());
    }
    const qsizetype colon = text.indexOf(':');
    if (colon < 0 || text.lastIndexOf(':') != colon)
        return makeNode(text, {}, false); // IPv4, or IPv6 without brackets
    return makeNode(text.first(colon), text.sliced(colon + 1), true);
}

} // namespace eyewall::http
