// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/keyset.h"

#include "server/auth/secrettext.h"

#include <QtCore/QJsonArray>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace eyewall::auth {
namespace {

constexpr qsizetype kMaxKeys = 100;
constexpr int kMinRsaBits = 2048;
constexpr int kMaxRsaBits = 8192;     ///< more makes one signature slow
constexpr qsizetype kCoordinate = 32; ///< bytes of one number of P-256

template<auto Function>
struct Freeing {
    template<typename T>
    void operator()(T *object) const
    {
        Function(object);
    }
};
using Number = std::unique_ptr<BIGNUM, Freeing<BN_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freeing<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Freeing<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freeing<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freeing<EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Freeing<ECDSA_SIG_free>>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray member(const QJsonObject &json, const char *name)
{
    return fromBase64Url(json.value(QLatin1String(name)).toString().toLatin1()).value_or(QByteArray());
}

Number numberOf(const QByteArray &bytes)
{
    return Number(BN_bin2bn(bytesOf(bytes), int(bytes.size()), nullptr));
}

EVP_PKEY *publicKey(const char *type, OSSL_PARAM_BLD *builder)
{
    const Params params(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        ERR_clear_error();
    return key;
}

/// RFC 7518 section 3.4 has the two numbers side by side, OpenSSL wants them in DER; empty when they are
/// none.
QByteArray derSignature(const QByteArray &signature)
{
    if (signature.size() != 2 * kCoordinate)
        return {};
    Number r = numberOf(signature.left(kCoordinate));
    Number s = numberOf(signature.mid(kCoordinate));
    const Signature pair(ECDSA_SIG_new());
    if (!r || !s || !pair || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    (void)r.release(); // the pair's
    (void)s.release();
    QByteArray der(i2d_ECDSA_SIG(pair.get(), nullptr), Qt::Uninitialized);
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    return i2d_ECDSA_SIG(pair.get(), &end) > 0 ? der : QByteArray();
}

bool isSignedBy(EVP_PKEY *key, const QByteArray &text, const QByteArray &signature)
{
    const DigestContext context(EVP_MD_CTX_new());
    const bool isRight = context &&
                         EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
                         EVP_DigestVerify(context.get(), bytesOf(signature), size_t(signature.size()),
                                          bytesOf(text), size_t(text.size())) == 1;
    ERR_clear_error();
    return isRight;
}

} // namespace

void KeySet::Free::operator()(EVP_PKEY *key) const
{
    EVP_PKEY_free(key);
}

bool KeySet::Key::isFor(const QByteArray &wanted, const QByteArray &keyId) const
{
    return algorithm == wanted && (keyId.isEmpty() || id == keyId);
}

KeySet::KeyPtr KeySet::rsaKey(const QJsonObject &json)
{
    const QByteArray modulus = member(json, "n");
    const QByteArray exponent = member(json, "e");
    if (modulus.size() > kMaxRsaBits / 8 || exponent.isEmpty() || exponent.size() > 8)
        return nullptr;
    const Number n = numberOf(modulus);
    const Number e = numberOf(exponent);
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!n || !e || BN_num_bits(n.get()) < kMinRsaBits || !BN_is_odd(e.get()) || BN_is_one(e.get()) ||
        !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) ||
        !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()))
        return nullptr;
    return KeyPtr(publicKey("RSA", builder.get()), Free());
}

KeySet::KeyPtr KeySet::ecKey(const QJsonObject &json)
{
    const QByteArray x = member(json, "x");
    const QByteArray y = member(json, "y");
    if (json.value("crv").toString() != QLatin1String("P-256") || x.size() != kCoordinate ||
        y.size() != kCoordinate)
        return nullptr;
    const QByteArray point = '\x04' + x + y; // uncompressed
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0) ||
        !OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                          size_t(point.size())))
        return nullptr;
    return KeyPtr(publicKey("EC", builder.get()), Free());
}

KeySet::Key KeySet::readKey(const QJsonObject &json)
{
    Key key;
    const QString type = json.value("kty").toString();
    const QString use = json.value("use").toString(QStringLiteral("sig"));
    if (use != QLatin1String("sig"))
        return key;
    key.id = json.value("kid").toString().toUtf8();
    key.algorithm = type == QLatin1String("RSA") ? "RS256" : "ES256";
    if (const QJsonValue algorithm = json.value("alg");
        algorithm.isString() && algorithm.toString() != QLatin1String(key.algorithm))
        return key;
    if (type == QLatin1String("RSA"))
        key.key = rsaKey(json);
    else if (type == QLatin1String("EC"))
        key.key = ecKey(json);
    return key;
}

core::Result<KeySet> KeySet::fromJson(const QJsonObject &object)
{
    const QJsonValue keys = object.value("keys");
    if (!keys.isArray())
        return core::Error{QStringLiteral("a set of keys without \"keys\"")};
    KeySet set;
    for (const QJsonValue &json : keys.toArray()) {
        if (set.size() == kMaxKeys)
            break;
        if (Key key = readKey(json.toObject()); key.key)
            set.m_keys.push_back(std::move(key));
    }
    return set;
}

bool KeySet::hasKey(const QByteArray &algorithm, const QByteArray &keyId) const
{
    return std::any_of(m_keys.begin(), m_keys.end(),
                       [&](const Key &key) { return key.isFor(algorithm, keyId); });
}

bool KeySet::verifies(const QByteArray &algorithm, const QByteArray &keyId, const QByteArray &text,
                      const QByteArray &signature) const
{
    const QByteArray encoded = algorithm == "ES256" ? derSignature(signature) : signature;
    if (encoded.isEmpty())
        return false;
    return std::any_of(m_keys.begin(), m_keys.end(), [&](const Key &key) {
        return key.isFor(algorithm, keyId) && isSignedBy(key.key.get(), text, encoded);
    });
}

} // namespace eyewall::auth
