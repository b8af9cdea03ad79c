// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/tlsconfig.h"

#include <QtCore/QTemporaryDir>

namespace eyewall::testing {

/// A certificate for "localhost", 127.0.0.1 and ::1, made new and valid for a day, as files that go with the
/// object. For a server's listener and for clients that are to believe it. Thread: the test's.
class SelfSigned final {
public:
    /// Ends the program when OpenSSL or the temporary folder fails: no test could go on.
    SelfSigned();

    [[nodiscard]] net::TlsConfig config() const;
    [[nodiscard]] net::TlsTrust trust() const;

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

} // namespace eyewall::testing
