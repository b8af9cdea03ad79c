// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/hostpattern.h"

#include "server/http/characters.h"
#include "server/web/registrationerror.h"

#include <algorithm>

namespace eyewall::web {

QByteArrayView hostName(QByteArrayView host)
{
    // The colons of an IPv6 address are inside of brackets.
    const qsizetype bracket = host.lastIndexOf(']');
    const qsizetype colon = host.indexOf(':', std::max(bracket, qsizetype(0)));
    QByteArrayView name = colon < 0 ? host : host.first(colon);
    if (name.endsWith('.'))
        name.chop(1);
    return name;
}

HostPattern::HostPattern(const QByteArray &text)
    : m_name(hostName(text.startsWith("*.") ? QByteArrayView(text).sliced(1) : QByteArrayView(text))
                 .toByteArray())
    , m_isWildcard(text.startsWith("*."))
{
    const auto isOdd = [](char c) {
        return c <= ' ' || c == 0x7f || QByteArrayView("*/?#@\\,{}").contains(c);
    };
    const bool hasPort = hostName(text) != text && !text.endsWith('.');
    const qsizetype least = m_isWildcard ? 2 : 1;
    if (hasPort || m_name.size() < least || std::any_of(m_name.begin(), m_name.end(), isOdd))
        throw RegistrationError(
            ("Host \"" + text +
             "\": it is a name like \"api.example.com\" or \"*.example.com\", without port")
                .toStdString());
}

bool HostPattern::matches(QByteArrayView name) const
{
    if (m_isWildcard)
        return name.size() > m_name.size() && http::equalsIgnoringCase(name.last(m_name.size()), m_name);
    return http::equalsIgnoringCase(name, m_name);
}

} // namespace eyewall::web
