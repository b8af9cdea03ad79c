// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/auth/loginprovider.h"
#include "server/testing/localserver.h"
#include "server/web/application.h"
#include "tests/server/auth/signingkey.h"

#include <QtCore/QHash>
#include <QtCore/QUrlQuery>

#include <functional>
#include <mutex>

namespace eyewall::test {

/// An OpenID Connect provider on a free port, strict with its clients: wrong credentials, codes, addresses
/// and verifiers are refused, and a code is good once. What it says wrong is up to the test. Thread: the
/// test's; `behaviour` is read by its server, so change it by change().
class TestProvider {
public:
    struct Behaviour {
        std::function<void(QJsonObject &)> claims;    ///< changes the ID token
        std::function<void(QJsonObject &)> answer;    ///< changes the token endpoint's answer
        std::function<void(QJsonObject &)> discovery; ///< changes the configuration
        QByteArray algorithm = "RS256";               ///< of ID tokens; "none" has no signature
        QByteArray keyId;                             ///< empty: as it is
        int tokenStatus = 200;
        QString refusal; ///< "access_denied": what the user's browser brings back instead of a code
        QString subject = "user-1";
        bool postsSecret = false; ///< the secret is in the form instead of the head
        bool showsKeys = true;
    };

    TestProvider();

    [[nodiscard]] QByteArray issuer() const;
    /// As registered; complete.
    [[nodiscard]] LoginProvider provider(const QUrl &redirectUrl) const;
    void change(const std::function<void(Behaviour &)> &change);
    /// Signs with new keys from now on.
    void changeKeys();
    [[nodiscard]] int keyRequests() const;

private:
    struct Grant {
        QUrlQuery query; ///< of the authorization request
    };

    [[nodiscard]] Application &prepared();
    void authorize(Context &c);
    void token(Context &c);
    void userInfo(Context &c);
    void configuration(Context &c);
    void keys(Context &c);
    [[nodiscard]] bool isOurClient(const Context &c) const;
    [[nodiscard]] QString refusalOf(const Context &c);
    [[nodiscard]] QByteArray idToken(const QString &nonce, const QByteArray &accessToken) const;

    mutable std::mutex m_mutex; ///< guards what follows up to the application
    Behaviour m_behaviour;
    SigningKey m_rsa{"RS256", "rsa-1"};
    SigningKey m_ec{"ES256", "ec-1"};
    QHash<QString, Grant> m_grants;
    QString m_nonce; ///< of the latest code
    int m_codes = 0;
    int m_keyRequests = 0;
    int m_generation = 1;
    Application m_application;
    testing::LocalServer m_server;
};

} // namespace eyewall::test
