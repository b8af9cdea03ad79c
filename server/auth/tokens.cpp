// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/tokens.h"

namespace eyewall {
namespace {

constexpr int kMaxDescription = 200;
constexpr qint64 kMaxLifetime = qint64(10) * 365 * 86'400;

core::Error unusable(const QString &what)
{
    return {QStringLiteral("the token endpoint's answer %1").arg(what)};
}

/// Some providers send a number as text.
std::optional<qint64> seconds(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || !(number >= 0))
        return std::nullopt;
    return qint64(qMin(number, double(kMaxLifetime)));
}

// Some providers send null for what they do not have.
bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

bool isText(const QJsonValue &value)
{
    return value.isString() || isMissing(value);
}

} // namespace

core::Result<Tokens> Tokens::fromAnswer(int status, const QJsonObject &answer, const QDateTime &now)
{
    // Some providers send an error with the status 200.
    if (const QJsonValue error = answer.value("error"); !isMissing(error))
        return core::Error{
            QStringLiteral("the token endpoint refused: %1")
                .arg(auth::errorText(error.toString(), answer.value("error_description").toString()))};
    if (status != 200)
        return unusable(QStringLiteral("has the status %1").arg(status));
    for (const char *name : {"access_token", "refresh_token", "id_token", "scope", "token_type"}) {
        if (!isText(answer.value(QLatin1String(name))))
            return unusable(QStringLiteral("has no text for %1").arg(QLatin1String(name)));
    }
    Tokens tokens;
    tokens.accessToken = answer.value("access_token").toString().toUtf8();
    if (tokens.accessToken.isEmpty())
        return unusable(QStringLiteral("has no access_token"));
    if (answer.value("token_type").toString().compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)
        return unusable(QStringLiteral("has another token_type than bearer"));
    tokens.refreshToken = answer.value("refresh_token").toString().toUtf8();
    tokens.idToken = answer.value("id_token").toString().toUtf8();
    for (const QByteArray &scope : answer.value("scope").toString().toUtf8().split(' ')) {
        if (!scope.isEmpty())
            tokens.scopes.append(scope);
    }
    if (const QJsonValue lifetime = answer.value("expires_in"); !isMissing(lifetime)) {
        const auto time = seconds(lifetime);
        if (!time)
            return unusable(QStringLiteral("has no number for expires_in"));
        tokens.expires = now.toUTC().addSecs(*time);
    }
    tokens.answer = answer;
    return tokens;
}

QString auth::errorText(const QString &error, const QString &description)
{
    QString text = error.isEmpty() ? QStringLiteral("unknown error") : error;
    if (!description.isEmpty())
        text += QLatin1String(": ") + description;
    text.truncate(kMaxDescription);
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return text;
}

} // namespace eyewall
