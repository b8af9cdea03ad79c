// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

namespace eyewall {

class Application;

namespace web {
struct Route;
class RouteTable;
} // namespace web

/// A route that was just registered, for what is told of it by name:
/// app.get("/item/{id}", show).named("item").withSlashRedirect(). Both throw RegistrationError.
/// Thread: that of the registration, before the server listens.
class RouteEntry final {
public:
    /// For Application::urlFor(); unique in the application with all its parts and hosts.
    RouteEntry &named(const QByteArray &name);
    /// GET and HEAD of the same path without the "/" at its end, or with one if it has none, are sent here
    /// with 301, their query kept. Not for "/" and patterns that end in a parameter of type path.
    RouteEntry &withSlashRedirect();

private:
    friend class Application;

    RouteEntry(web::RouteTable &table, web::Route &route)
        : m_table(&table)
        , m_route(&route)
    {
    }

    web::RouteTable *m_table;
    web::Route *m_route;
};

} // namespace eyewall
