// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/requesthead.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace eyewall::http {

/// One end of the connection a request came by, as a value.
struct Peer {
    QString address; ///< "127.0.0.1"; "unix" for a Unix domain socket
    quint16 port = 0;
    quint64 connection = 0; ///< number of the connection
    bool isTls = false;
};

/// A request: head and whole content. Views into the connection's buffer until keep() is called; after that
/// into its own copy, so that it may outlive the call it was given in. Thread: its connection's loop.
struct Request {
    RequestHead head;
    QByteArrayView body;

    [[nodiscard]] Method method() const { return head.method; }
    [[nodiscard]] QByteArrayView path() const { return head.path; }
    [[nodiscard]] QByteArrayView header(QByteArrayView name) const { return head.headers.value(name); }

    /// Copies head and body, so that the views stay valid as long as this object. Does nothing the second
    /// time.
    void keep();
    /// Takes over a body that was collected piece by piece.
    void setBody(QByteArray &&bytes);
    void clear();

private:
    QByteArray m_head;
    QByteArray m_body;
    bool m_isKept = false;
};

} // namespace eyewall::http
