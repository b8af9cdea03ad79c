// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace eyewall::test {

/// A private key of a provider. Thread: any, one at a time.
class SigningKey {
public:
    /// "RS256" or "ES256".
    SigningKey(const QByteArray &algorithm, const QByteArray &id, int rsaBits = 2048);

    [[nodiscard]] QJsonObject publicJson() const;
    [[nodiscard]] QByteArray sign(const QByteArray &text) const;
    /// "HEADER.CLAIMS.SIGNATURE"
    [[nodiscard]] QByteArray token(const QJsonObject &claims) const;
    [[nodiscard]] QByteArray token(const QJsonObject &header, const QJsonObject &claims) const;

private:
    QByteArray m_algorithm;
    QByteArray m_id;
    std::shared_ptr<EVP_PKEY> m_key;
};

} // namespace eyewall::test
