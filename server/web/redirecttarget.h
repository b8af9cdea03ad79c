// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

#include <vector>

namespace eyewall {

class Context;

namespace web {

/// Where a redirect leads: "/new/{id}" with what "{id}" stood for in the path that was asked for, as it was
/// sent, and with its query. 301 or 302 to GET and HEAD; 308 or 307, which keep the method, to all others.
/// A target on this server never becomes one on another: of "//" at its begin one "/" is left.
/// Thread: any (a value).
class RedirectTarget final {
public:
    /// Throws RegistrationError for a parameter that `from` does not have.
    [[nodiscard]] static RedirectTarget parse(const QByteArray &to, const QByteArray &from, bool isPermanent);

    void operator()(Context &context) const;

private:
    struct Part {
        bool isParameter = false;
        QByteArray text; ///< as it is, or the name of a parameter
    };

    [[nodiscard]] QByteArray target(const Context &context) const;

    std::vector<Part> m_parts;
    bool m_isPermanent = false;
};

/// The target with a query behind it; as it is when the query is null.
[[nodiscard]] QByteArray withQuery(const QByteArray &target, QByteArrayView query);

} // namespace web
} // namespace eyewall
