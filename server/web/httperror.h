// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <exception>

namespace eyewall {

/// Thrown by a handler to answer with a status: the error page shows `detail` to the client.
/// Thread: any (a value).
class HttpError final : public std::exception {
public:
    /// `status` is 400 to 599; anything else becomes 500.
    explicit HttpError(int status, QString detail = {});

    /// Methods for the Allow field of a 405.
    [[nodiscard]] static HttpError methodNotAllowed(const QByteArray &allow);

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QString &detail() const { return m_detail; }
    [[nodiscard]] const QByteArray &allow() const { return m_allow; } ///< empty unless 405
    /// "404 Not Found: no such room".
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

private:
    int m_status;
    QString m_detail;
    QByteArray m_allow;
    QByteArray m_what;
};

} // namespace eyewall
