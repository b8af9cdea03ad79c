// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/testing/selfsigned.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace eyewall::testing {

namespace {

struct Free {
    void operator()(BIO *memory) const { BIO_free(memory); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};

template<typename T>
using Owned = std::unique_ptr<T, Free>;

void mustSucceed(bool isDone, const char *what)
{
    if (!isDone)
        qFatal("no certificate for the test: %s", what);
}

/// An hour back, for clocks that are not quite right.
constexpr long kBeginsIn = -60 * 60;
constexpr long kEndsIn = 24 * 60 * 60;

void addNames(X509 *certificate)
{
    const Owned<X509_EXTENSION> names(
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1"));
    mustSucceed(names && X509_add_ext(certificate, names.get(), -1), "names");
}

Owned<X509> certificateOf(EVP_PKEY *key)
{
    Owned<X509> certificate(X509_new());
    mustSucceed(certificate != nullptr, "memory");
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()),
                     long(QRandomGenerator::system()->bounded(1, 1 << 30)));
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), kBeginsIn);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kEndsIn);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"),
                               -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    addNames(certificate.get());
    mustSucceed(X509_sign(certificate.get(), key, EVP_sha256()), "signature");
    return certificate;
}

void write(const QString &path, const Owned<BIO> &memory)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    QFile file(path);
    mustSucceed(file.open(QIODevice::WriteOnly) && file.write(bytes, size) == size, qPrintable(path));
}

} // namespace

SelfSigned::SelfSigned()
{
    mustSucceed(m_folder.isValid(), qPrintable(m_folder.errorString()));
    const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    mustSucceed(key != nullptr, "key");
    const Owned<X509> certificate = certificateOf(key.get());
    const Owned<BIO> certificateText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    const Owned<BIO> keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    write(path(QStringLiteral("test.crt")), certificateText);
    write(path(QStringLiteral("test.key")), keyText);
}

net::TlsConfig SelfSigned::config() const
{
    return {{{path(QStringLiteral("test.crt")), path(QStringLiteral("test.key"))}}};
}

net::TlsTrust SelfSigned::trust() const
{
    return {.authorities = path(QStringLiteral("test.crt"))};
}

} // namespace eyewall::testing
