// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/eyewall.h"

#include <QtCore/QHash>
#include <QtCore/QUrl>

/// A small OAuth 2.0 provider on this machine, so that the example needs no account anywhere: it believes
/// whatever name one types. Not for use. Thread: the one that made it; its handlers run on its one worker.
class Provider final {
public:
    static constexpr auto kClientId = "example";
    static constexpr auto kClientSecret = "not-a-secret";

    /// `redirectUrl`: where the application takes its users back, as it registered. Nobody is sent anywhere
    /// else, or everybody could have the codes of others sent to himself.
    explicit Provider(const QUrl &redirectUrl);

    [[nodiscard]] bool isListening() const { return m_isListening; }
    [[nodiscard]] QUrl url() const { return QUrl(m_server.urls().constFirst()); }

private:
    struct Grant {
        QString name;
        QByteArray redirectUri;
        QByteArray challenge; ///< of PKCE
    };

    void checkClient(const QString &clientId, const QString &redirectUri) const;
    void askForName(eyewall::Context &context) const;
    void giveCode(eyewall::Context &context);
    void giveToken(eyewall::Context &context);
    void tellUser(eyewall::Context &context) const;

    const QString m_redirectUri;
    QHash<QByteArray, Grant> m_codes;    // each is used once
    QHash<QByteArray, QString> m_tokens; // whose they are
    eyewall::Application m_app;
    eyewall::Server m_server;
    bool m_isListening = false;
};
