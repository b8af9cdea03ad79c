// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/routelist.h"

#include "server/web/registrationerror.h"

#include <QtCore/QByteArrayList>

#include <algorithm>

namespace eyewall::web {

Route &RouteList::add(const QByteArray &pattern, const QByteArray &host)
{
    if (m_routes.size() >= monitor::kNoRoute)
        throw RegistrationError("At most 65535 patterns");
    Route &route = *m_routes.emplace_back(std::make_unique<Route>());
    route.id = monitor::RouteId(m_routes.size() - 1);
    route.pattern = pattern;
    route.label = host + pattern;
    return route;
}

void RouteList::truncate(std::size_t size)
{
    std::erase_if(m_names, [size](const auto &entry) { return entry.second->id >= size; });
    m_routes.resize(size);
}

void RouteList::name(const Route &route, const QByteArray &name)
{
    if (name.isEmpty())
        throw RegistrationError(("Route \"" + route.label + "\": its name is empty").toStdString());
    const auto [taken, isNew] = m_names.emplace(name, &route);
    if (!isNew)
        throw RegistrationError(("Name \"" + name + "\" of route \"" + route.label + "\" is that of \"" +
                                 taken->second->label + "\" already")
                                    .toStdString());
}

const Route *RouteList::named(QByteArrayView name) const
{
    const auto found = m_names.find(name.toByteArray());
    return found == m_names.end() ? nullptr : found->second;
}

QByteArray RouteList::allowedAnywhere() const
{
    QByteArrayList names;
    for (std::size_t i = 0; i < std::size_t(http::Method::Other); ++i) {
        const QByteArray name = http::methodName(http::Method(i)).toByteArray();
        const auto allows = [&name](const auto &route) {
            return (", " + route->allow + ',').contains(", " + name + ',');
        };
        const bool isRefused = http::Method(i) == http::Method::Connect; // whatever a route is registered for
        if (!isRefused && std::any_of(m_routes.begin(), m_routes.end(), allows))
            names += name;
    }
    return names.isEmpty() ? QByteArrayLiteral("OPTIONS") : names.join(", ");
}

} // namespace eyewall::web
