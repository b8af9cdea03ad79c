// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/server/connection/testserver.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

#include <mutex>
#include <optional>

namespace eyewall::test {

/// What a DigestServer asks for.
struct DigestRules {
    QByteArray algorithm{}; ///< empty: not named
    QByteArray qop{"auth"}; ///< empty: none
    QByteArray others{};    ///< fields of challenges before its own, with line ends
    QByteArray password{"secret"};
    int usesOfANonce = 0;       ///< beyond, it is stale; 0: no limit
    bool isAlwaysStale = false; ///< however fresh the nonce
    bool namesNextNonce = false;
};

/// A server of ours that checks Digest authentication by itself: user "me", each nonce counted upwards.
/// Thread: the test's.
class DigestServer final {
public:
    explicit DigestServer(DigestRules rules)
        : m_rules(std::move(rules))
    {
        m_application.any("/in", [this](Context &c) { serve(c); });
        m_application.any("/away", [this](Context &c) { c.redirect(m_elsewhere, 307); });
        m_application.any("/here", [](Context &c) { c.redirect(u"/in?b=c", 307); });
        m_application.any("/open", [this](Context &c) { c.text(QString::fromUtf8(note(c))); });
        m_server.emplace(m_application);
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/in")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server->port()).arg(path));
    }
    /// The Authorization fields of all requests; empty for those without.
    [[nodiscard]] QByteArrayList seen() const
    {
        const std::lock_guard lock(m_mutex);
        return m_seen;
    }
    void redirectTo(const QUrl &url) { m_elsewhere = url.toString(); }

private:
    QByteArray note(Context &c)
    {
        const QByteArray field = c.header("Authorization").toByteArray();
        const std::lock_guard lock(m_mutex);
        m_seen.append(field);
        return field;
    }
    void serve(Context &c)
    {
        const QByteArray field = note(c);
        const std::lock_guard lock(m_mutex);
        bool isStale = false;
        if (field.startsWith("Digest ") && isRight(c, parametersOf(field), isStale))
            return c.data(methodName(c.method()).toByteArray() + ' ' + c.body().toByteArray(), "text/plain");
        for (const QByteArray &other : m_rules.others.split('\n')) {
            if (!other.isEmpty())
                c.addHeader("WWW-Authenticate", other);
        }
        c.addHeader("WWW-Authenticate", challenge(isStale)).status(401).text("refused");
    }
    QByteArray challenge(bool isStale)
    {
        const QByteArray nonce = "n\"" + QByteArray::number(++m_nonces); // a quote is part of it
        m_uses[nonce] = 0;
        QByteArray text =
            "Digest realm=\"a, b\", nonce=\"" + QByteArray(nonce).replace("\"", "\\\"") + "\", opaque=\"o=\"";
        if (!m_rules.algorithm.isEmpty())
            text += ", algorithm=" + m_rules.algorithm;
        if (!m_rules.qop.isEmpty())
            text += ", qop=\"" + m_rules.qop + '"';
        return isStale ? text + ", stale=TRUE" : text;
    }
    bool isRight(Context &c, const QMap<QByteArray, QByteArray> &told, bool &isStale)
    {
        const QByteArray nonce = told["nonce"];
        const int count = m_rules.qop.isEmpty() ? m_uses[nonce] + 1 : told["nc"].toInt(nullptr, 16);
        if (told["response"] != expected(c, told) || told["opaque"] != "o=" || told["realm"] != "a, b" ||
            told["username"] != "me" || told["uri"] != c.request().head.target.toByteArray())
            return false;
        isStale = m_rules.isAlwaysStale || !m_uses.contains(nonce) || count != m_uses[nonce] + 1 ||
                  (m_rules.usesOfANonce > 0 && count > m_rules.usesOfANonce);
        if (isStale)
            return false;
        m_uses[nonce] = count;
        if (m_rules.namesNextNonce) {
            const QByteArray next = "next" + QByteArray::number(++m_nonces);
            m_uses[next] = 0;
            c.setHeader("Authentication-Info", "rspauth=\"\", nextnonce=\"" + next + '"');
        }
        return true;
    }
    [[nodiscard]] QByteArray expected(Context &c, const QMap<QByteArray, QByteArray> &told) const
    {
        const auto hash = [this](const QByteArray &text) {
            return QCryptographicHash::hash(text, m_rules.algorithm.startsWith("SHA-256")
                                                      ? QCryptographicHash::Sha256
                                                      : QCryptographicHash::Md5)
                .toHex();
        };
        QByteArray secret = hash("me:a, b:" + m_rules.password);
        if (m_rules.algorithm.endsWith("-sess"))
            secret = hash(secret + ':' + told["nonce"] + ':' + told["cnonce"]);
        const QByteArray what = hash(methodName(c.method()).toByteArray() + ':' + told["uri"]);
        if (m_rules.qop.isEmpty())
            return hash(secret + ':' + told["nonce"] + ':' + what);
        return hash(secret + ':' + told["nonce"] + ':' + told["nc"] + ':' + told["cnonce"] + ":auth:" + what);
    }
    /// Good enough for what our client writes.
    static QMap<QByteArray, QByteArray> parametersOf(const QByteArray &field)
    {
        QMap<QByteArray, QByteArray> read;
        static const QRegularExpression pair(
            QStringLiteral("([a-z]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^, ]+))"));
        for (const QRegularExpressionMatch &match : pair.globalMatch(QString::fromLatin1(field))) {
            QByteArray value = (match.captured(2) + match.captured(3)).toLatin1();
            read[match.captured(1).toLatin1()] = value.replace("\\\"", "\"");
        }
        return read;
    }

    const DigestRules m_rules;
    QString m_elsewhere;
    mutable std::mutex m_mutex; ///< guards what follows
    QByteArrayList m_seen;
    QMap<QByteArray, int> m_uses; ///< of each nonce
    int m_nonces = 0;
    Application m_application;
    std::optional<TestServer> m_server;
};

} // namespace eyewall::test
