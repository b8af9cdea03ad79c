// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/auth/signingkey.h"

#include "server/auth/secrettext.h"

#include <QtCore/QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace eyewall::test {
namespace {

using auth::toBase64Url;

QByteArray compact(const QJsonObject &object)
{
    return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray bytesOf(const BIGNUM *number, int size)
{
    QByteArray bytes(size, '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), size);
    return bytes;
}

QString parameter(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    const QByteArray bytes = bytesOf(number, BN_num_bytes(number));
    BN_free(number);
    return QString::fromLatin1(toBase64Url(bytes));
}

QString coordinate(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    const QByteArray bytes = bytesOf(number, 32);
    BN_free(number);
    return QString::fromLatin1(toBase64Url(bytes));
}

QByteArray sideBySide(const QByteArray &der)
{
    auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &at, long(der.size()));
    const QByteArray bytes = bytesOf(ECDSA_SIG_get0_r(pair), 32) + bytesOf(ECDSA_SIG_get0_s(pair), 32);
    ECDSA_SIG_free(pair);
    return bytes;
}

} // namespace

SigningKey::SigningKey(const QByteArray &algorithm, const QByteArray &id, int rsaBits)
    : m_algorithm(algorithm)
    , m_id(id)
    , m_key(algorithm == "RS256" ? EVP_RSA_gen(unsigned(rsaBits)) : EVP_EC_gen("P-256"), EVP_PKEY_free)
{
    Q_ASSERT(m_key);
}

QJsonObject SigningKey::publicJson() const
{
    QJsonObject json{
        {"kid", QString::fromLatin1(m_id)}, {"use", "sig"}, {"alg", QString::fromLatin1(m_algorithm)}};
    if (m_algorithm == "RS256") {
        json.insert("kty", "RSA");
        json.insert("n", parameter(m_key.get(), OSSL_PKEY_PARAM_RSA_N));
        json.insert("e", parameter(m_key.get(), OSSL_PKEY_PARAM_RSA_E));
    } else {
        json.insert("kty", "EC");
        json.insert("crv", "P-256");
        json.insert("x", coordinate(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X));
        json.insert("y", coordinate(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y));
    }
    return json;
}

QByteArray SigningKey::sign(const QByteArray &text) const
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    size_t size = 1024;
    QByteArray signature(qsizetype(size), '\0');
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_key.get());
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size,
                   reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()));
    EVP_MD_CTX_free(context);
    signature.truncate(qsizetype(size));
    return m_algorithm == "RS256" ? signature : sideBySide(signature);
}

QByteArray SigningKey::token(const QJsonObject &claims) const
{
    return token({{"alg", QString::fromLatin1(m_algorithm)}, {"kid", QString::fromLatin1(m_id)}}, claims);
}

QByteArray SigningKey::token(const QJsonObject &header, const QJsonObject &claims) const
{
    const QByteArray text = compact(header) + '.' + compact(claims);
    return text + '.' + toBase64Url(sign(text));
}

} // namespace eyewall::test
