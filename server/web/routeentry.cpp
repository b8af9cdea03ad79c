// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/routeentry.h"

#include "server/web/redirecttarget.h"
#include "server/web/registrationerror.h"
#include "server/web/routetable.h"

namespace eyewall {

RouteEntry &RouteEntry::named(const QByteArray &name)
{
    m_table->checkOpen();
    m_table->list().name(*m_route, name);
    return *this;
}

RouteEntry &RouteEntry::withSlashRedirect()
{
    const QByteArray &pattern = m_route->pattern;
    if (pattern == "/" || pattern.endsWith(":path}"))
        throw RegistrationError(("Pattern \"" + pattern + "\" has no other form at its end").toStdString());
    const QByteArray other = pattern.endsWith('/') ? pattern.chopped(1) : pattern + '/';
    m_table->add(other, http::Method::Get,
                 web::makeEndpoint(web::RedirectTarget::parse(pattern, other, true)));
    return *this;
}

} // namespace eyewall
