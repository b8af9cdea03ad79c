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
    /// `status` is 400 to 599; anything else becomes 500. `logMessage` goes to the log only.
    explicit HttpError(int status, QString detail = {}, QString logMessage = {});

    /// The reason phrase in place of that of the status: throw HttpError(409).withReason("Room Is Full").
    /// One that no status line can say makes the answer a 500.
    HttpError &withReason(const QByteArray &reason);
    /// Methods for the Allow field of a 405.
    [[nodiscard]] static HttpError methodNotAllowed(const QByteArray &allow);

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QByteArray &reason() const { return m_reason; } ///< empty: that of the status
    [[nodiscard]] const QString &detail() const { return m_detail; }
    [[nodiscard]] const QString &logMessage() const { return m_logMessage; }
    [[nodiscard]] const QByteArray &allow() const { return m_allow; } ///< empty unless 405
    /// "404 Not Found: no such room".
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

private:
    void describe();

    int m_status;
    QByteArray m_reason;
    QString m_detail;
    QString m_logMessage;
    QByteArray m_allow;
    QByteArray m_what;
};

/// Thrown to end a request, from however deep, with the answer that was built so far. Not an error: nothing
/// is logged. Thread: any (a value).
class Finish final : public std::exception {
public:
    [[nodiscard]] const char *what() const noexcept override { return "the request is finished"; }
};

} // namespace eyewall
