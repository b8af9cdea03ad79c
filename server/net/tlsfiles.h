// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/net/tlsconfig.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <vector>

namespace eyewall::net {

struct FreeCertificate {
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
struct FreeKey {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using Certificate = std::unique_ptr<X509, FreeCertificate>;
using PrivateKey = std::unique_ptr<EVP_PKEY, FreeKey>;

/// What the files of a TlsIdentity hold. Thread: any (a value).
struct TlsCredentials {
    Certificate certificate;
    std::vector<Certificate> chain;
    PrivateKey key;
    QString warning; ///< "... expired on ..."; empty: none
};

/// Reads and checks both files, of 1 MiB at most. Errors name the file, what is wrong with it and what to do.
/// A certificate out of its dates is a warning: the clock may be the one that is wrong.
[[nodiscard]] core::Result<TlsCredentials> readCredentials(const TlsIdentity &identity);

} // namespace eyewall::net
