// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace eyewall::web {

/// "api.example.com", or "*.example.com" for all names below it, of any depth and without itself. Case and
/// the dot at the end of a full name do not matter. Thread: any (a value).
class HostPattern final {
public:
    /// Throws RegistrationError for what is no such pattern, for example one with a port.
    explicit HostPattern(const QByteArray &text);

    [[nodiscard]] bool matches(QByteArrayView name) const;

private:
    QByteArray m_name; ///< with "." in front for names below it
    bool m_isWildcard = false;
};

/// The name in a Host field, without its port and the dot at its end: "[::1]" for "[::1]:8080".
[[nodiscard]] QByteArrayView hostName(QByteArrayView host);

} // namespace eyewall::web
