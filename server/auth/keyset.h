// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <memory>
#include <vector>

using EVP_PKEY = struct evp_pkey_st;

namespace eyewall::auth {

/// Public keys of a provider (RFC 7517) for signatures with RS256 and ES256 (RFC 7518 sections 3.3 and 3.4).
/// Thread: any.
class KeySet final {
public:
    /// The keys we can use, of at most 100; others are left out. RSA of 2048 to 8192 bits. Fails when there
    /// is no array "keys".
    [[nodiscard]] static core::Result<KeySet> fromJson(const QJsonObject &object);

    /// Whether one of the keys that are for `algorithm` made this signature of `text`; those named `keyId`
    /// when it is not empty.
    [[nodiscard]] bool verifies(const QByteArray &algorithm, const QByteArray &keyId, const QByteArray &text,
                                const QByteArray &signature) const;
    /// Whether there is one to try.
    [[nodiscard]] bool hasKey(const QByteArray &algorithm, const QByteArray &keyId) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_keys.size()); }

private:
    struct Free {
        void operator()(EVP_PKEY *key) const;
    };
    using KeyPtr = std::shared_ptr<EVP_PKEY>;
    struct Key {
        QByteArray id; ///< empty: it has none
        QByteArray algorithm;
        KeyPtr key;

        [[nodiscard]] bool isFor(const QByteArray &wanted, const QByteArray &keyId) const;
    };

    [[nodiscard]] static KeyPtr rsaKey(const QJsonObject &json);
    [[nodiscard]] static KeyPtr ecKey(const QJsonObject &json);
    [[nodiscard]] static Key readKey(const QJsonObject &json);

    std::vector<Key> m_keys;
};

} // namespace eyewall::auth
