// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/route.h"

#include <map>
#include <memory>
#include <vector>

namespace eyewall::web {

/// All routes of an application and of its hosts by monitor::RouteId, and those that have a name. Written
/// before the server listens. Thread: any after that.
class RouteList final {
public:
    /// A new route with the next id. Throws RegistrationError beyond 65535.
    Route &add(const QByteArray &pattern, const QByteArray &host);
    /// Forgets all but the first routes, and the names of the others.
    void truncate(std::size_t size);
    /// Throws RegistrationError for an empty name and one that is taken.
    void name(const Route &route, const QByteArray &name);

    /// Null for an unknown name.
    [[nodiscard]] const Route *named(QByteArrayView name) const;
    [[nodiscard]] const std::map<QByteArray, const Route *> &names() const { return m_names; }
    [[nodiscard]] const std::vector<std::unique_ptr<Route>> &routes() const { return m_routes; }
    /// The methods of all routes together, for "OPTIONS *".
    [[nodiscard]] QByteArray allowedAnywhere() const;

    /// Some route has a handler that may know methods of its own.
    void setTakesUnknownMethods(bool takesThem = true) { m_takesUnknownMethods = takesThem; }
    [[nodiscard]] bool takesUnknownMethods() const { return m_takesUnknownMethods; }

private:
    std::vector<std::unique_ptr<Route>> m_routes;
    std::map<QByteArray, const Route *> m_names;
    bool m_takesUnknownMethods = false;
};

} // namespace eyewall::web
