// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/net/certificates.h"

#include <QtCore/QFile>
#include <QtNetwork/QHostAddress>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <atomic>

namespace eyewall::test {

namespace {

QByteArray alternativeNames(const QByteArrayList &names)
{
    QByteArrayList all;
    for (const QByteArray &name : names)
        all += (QHostAddress(QString::fromLatin1(name)).isNull() ? "DNS:" : "IP:") + name;
    return all.join(',');
}

constexpr long kDay = 24 * 60 * 60;

QByteArray takeText(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    QByteArray text(data, size);
    BIO_free(memory);
    return text;
}

void addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void fill(X509 *certificate, EVP_PKEY *key, const Wanted &wanted)
{
    static std::atomic<long> serial{1};
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate), wanted.beginsInDays * kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wanted.endsInDays * kDay);
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(wanted.names.first().constData()), -1,
                               -1, 0);
    if (wanted.isAuthority)
        addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    else
        addExtension(certificate, NID_subject_alt_name, alternativeNames(wanted.names));
}

} // namespace

Issued issue(const Wanted &wanted, const Issued *issuer)
{
    EVP_PKEY *key = wanted.rsaBits ? EVP_RSA_gen(unsigned(wanted.rsaBits)) : EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    fill(certificate, key, wanted);
    if (issuer) {
        BIO *memory = BIO_new_mem_buf(issuer->certificate.constData(), int(issuer->certificate.size()));
        X509 *authority = PEM_read_bio_X509(memory, nullptr, nullptr, nullptr);
        BIO_free(memory);
        memory = BIO_new_mem_buf(issuer->key.constData(), int(issuer->key.size()));
        EVP_PKEY *authorityKey = PEM_read_bio_PrivateKey(memory, nullptr, nullptr, nullptr);
        BIO_free(memory);
        X509_set_issuer_name(certificate, X509_get_subject_name(authority));
        X509_sign(certificate, authorityKey, EVP_sha256());
        EVP_PKEY_free(authorityKey);
        X509_free(authority);
    } else {
        X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
        X509_sign(certificate, key, EVP_sha256());
    }
    BIO *certificateText = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(certificateText, certificate);
    BIO *keyText = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(keyText, key, nullptr, nullptr, 0, nullptr, nullptr);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return {takeText(certificateText), takeText(keyText)};
}

net::TlsIdentity CertificateFolder::add(const QString &name, const Issued &issued) const
{
    return {write(name + QStringLiteral(".crt"), issued.certificate),
            write(name + QStringLiteral(".key"), issued.key)};
}

QString CertificateFolder::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file for a certificate");
    return file.fileName();
}

} // namespace eyewall::test
