// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/redirecttarget.h"

#include "server/web/contextaccess.h"
#include "server/web/pattern.h"
#include "server/web/registrationerror.h"

#include <algorithm>

namespace eyewall::web {
namespace {

// 301 and 302 let clients turn a POST into a GET; 308 and 307 do not (RFC 9110 section 15.4).
int redirectStatus(http::Method method, bool isPermanent)
{
    const bool isSafe = method == http::Method::Get || method == http::Method::Head;
    if (isSafe)
        return isPermanent ? 301 : 302;
    return isPermanent ? 308 : 307;
}

// "{id:int}" in a target means "{id}".
QByteArray nameIn(QByteArrayView braces)
{
    const qsizetype colon = braces.indexOf(':');
    return (colon < 0 ? braces : braces.first(colon)).toByteArray();
}

} // namespace

QByteArray withQuery(const QByteArray &target, QByteArrayView query)
{
    if (query.isNull())
        return target;
    return target + (target.contains('?') ? '&' : '?') + query.toByteArray();
}

RedirectTarget RedirectTarget::parse(const QByteArray &to, const QByteArray &from, bool isPermanent)
{
    RedirectTarget target;
    target.m_isPermanent = isPermanent;
    const std::vector<QByteArray> known = Pattern::parse(from).parameters();
    qsizetype done = 0;
    for (qsizetype open = to.indexOf('{'); open >= 0; open = to.indexOf('{', done)) {
        const qsizetype close = to.indexOf('}', open);
        const QByteArray name =
            nameIn(QByteArrayView(to).sliced(open + 1, std::max(close - open - 1, qsizetype(0))));
        if (close < 0 || std::find(known.begin(), known.end(), name) == known.end())
            throw RegistrationError(
                ("Redirect to \"" + to + "\": \"" + from + "\" has no such parameter").toStdString());
        target.m_parts.push_back({false, to.mid(done, open - done)});
        target.m_parts.push_back({true, name});
        done = close + 1;
    }
    target.m_parts.push_back({false, to.mid(done)});
    return target;
}

QByteArray RedirectTarget::target(const Context &context) const
{
    QByteArray target;
    for (const Part &part : m_parts)
        target += part.isParameter ? ContextAccess::capture(context, part.text).toByteArray() : part.text;
    const bool isHere = m_parts.front().text.startsWith('/') && !m_parts.front().text.startsWith("//");
    while (isHere && target.startsWith("//"))
        target.remove(0, 1);
    return target;
}

void RedirectTarget::operator()(Context &context) const
{
    context.redirect(withQuery(target(context), context.request().head.query),
                     redirectStatus(context.method(), m_isPermanent));
}

} // namespace eyewall::web
