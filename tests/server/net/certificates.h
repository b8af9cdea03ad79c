// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/tlsconfig.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QTemporaryDir>

namespace eyewall::test {

/// A certificate and its key, PEM. Thread: any (a value).
struct Issued {
    QByteArray certificate;
    QByteArray key;
};

/// What to put into a certificate.
struct Wanted {
    QByteArrayList names{"localhost"}; ///< DNS names and addresses
    int beginsInDays = -1;
    int endsInDays = 30;
    bool isAuthority = false;
    int rsaBits = 0; ///< 0: a P-256 key
};

/// Signed by `issuer`, or by itself.
[[nodiscard]] Issued issue(const Wanted &wanted = {}, const Issued *issuer = nullptr);

/// Certificates as files that go with the object. Thread: any.
class CertificateFolder {
public:
    /// Writes NAME.crt and NAME.key.
    [[nodiscard]] net::TlsIdentity add(const QString &name, const Issued &issued) const;
    /// The file's whole name.
    QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace eyewall::test
