// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/signedcookie.h"

#include "server/web/applicationsettings.h"
#include "server/web/httperror.h"

#include <QtCore/QMessageAuthenticationCode>

#include <array>
#include <charconv>

namespace eyewall::web {
namespace {

constexpr qint64 kMostAhead = qint64(31) * 24 * 3600; // seconds that a clock may be ahead

std::optional<qint64> wholeNumber(QByteArrayView text)
{
    qint64 value = 0;
    const auto result = std::from_chars(text.begin(), text.end(), value);
    const bool isNumber = result.ec == std::errc() && result.ptr == text.end() && !text.startsWith('-');
    return isNumber ? std::optional(value) : std::nullopt;
}

void appendField(QByteArray &out, QByteArrayView text)
{
    out += QByteArray::number(text.size()) + ':';
    out.append(text.data(), text.size());
    out += '|';
}

// Takes "3:key|" off the text.
std::optional<QByteArrayView> takeField(QByteArrayView &rest)
{
    const qsizetype colon = rest.indexOf(':');
    const auto length = colon < 0 ? std::nullopt : wholeNumber(rest.first(colon));
    if (!length || *length >= rest.size() - colon - 1)
        return std::nullopt;
    const QByteArrayView field = rest.sliced(colon + 1, *length);
    rest = rest.sliced(colon + 1 + *length);
    if (!rest.startsWith('|'))
        return std::nullopt;
    rest = rest.sliced(1);
    return field;
}

/// The parts of the format with version 2.
struct Signed {
    std::array<QByteArrayView, 4> fields; ///< version of the key, time, name, value in base64
    QByteArrayView content;               ///< what is signed
    QByteArrayView signature;
};

std::optional<Signed> split(QByteArrayView text)
{
    Signed parts;
    QByteArrayView rest = text.sliced(2);
    for (QByteArrayView &field : parts.fields) {
        const auto taken = takeField(rest);
        if (!taken)
            return std::nullopt;
        field = *taken;
    }
    parts.signature = rest;
    parts.content = text.chopped(rest.size());
    return parts;
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    auto decoded =
        QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*std::move(decoded)) : std::nullopt;
}

void requireKey(const SignedCookieSettings &settings)
{
    if (settings.secret.isEmpty() && settings.secrets.empty())
        throw HttpError(500, QStringLiteral("Signed cookies need a secret in the application's settings"));
}

// Empty when there is none of this version.
QByteArray keyOf(const SignedCookieSettings &settings, qint64 version)
{
    if (settings.secrets.empty())
        return version == 0 ? settings.secret : QByteArray();
    const auto found = settings.secrets.find(int(version));
    return found == settings.secrets.end() ? QByteArray() : found->second;
}

QByteArray signatureOf(QByteArrayView content, const QByteArray &key)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(content.data(), content.size());
    return code.result().toHex();
}

std::optional<QByteArray> readSecond(const SignedCookieSettings &settings, QByteArrayView name,
                                     QByteArrayView text, qint64 oldest)
{
    const auto parts = split(text);
    const auto version = parts ? wholeNumber(parts->fields[0]) : std::nullopt;
    const QByteArray key = version && *version <= INT_MAX ? keyOf(settings, *version) : QByteArray();
    if (key.isEmpty() || !isSameSecret(parts->signature, signatureOf(parts->content, key)))
        return std::nullopt;
    const auto time = wholeNumber(parts->fields[1]);
    if (!time || *time < oldest || parts->fields[2] != name)
        return std::nullopt;
    return fromBase64(parts->fields[3]);
}

// "dmFsdWU=|1300000000|" and the HMAC-SHA1 of name, value and time. The border between name, value and time
// is not signed, so a time far ahead or with a zero in front may be digits moved from the value.
std::optional<QByteArray> readFirst(const QByteArray &key, QByteArrayView name, QByteArrayView text,
                                    qint64 now, qint64 oldest)
{
    const QByteArrayList parts = text.toByteArray().split('|');
    if (parts.size() != 3)
        return std::nullopt;
    QMessageAuthenticationCode code(QCryptographicHash::Sha1, key);
    code.addData(name.data(), name.size());
    code.addData(parts[0]);
    code.addData(parts[1]);
    if (!isSameSecret(parts[2], code.result().toHex()))
        return std::nullopt;
    const auto time = wholeNumber(parts[1]);
    if (!time || *time < oldest || *time > now + kMostAhead || parts[1].startsWith('0'))
        return std::nullopt;
    return fromBase64(parts[0]);
}

} // namespace

bool isSameSecret(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

QByteArray signedValue(const SignedCookieSettings &settings, QByteArrayView name, QByteArrayView value,
                       qint64 now)
{
    requireKey(settings);
    const int version = settings.secrets.empty() ? 0 : settings.keyVersion;
    QByteArray text = "2|";
    appendField(text, QByteArray::number(version));
    appendField(text, QByteArray::number(now));
    appendField(text, name);
    appendField(text, value.toByteArray().toBase64());
    const QByteArray key = keyOf(settings, version);
    if (key.isEmpty())
        throw HttpError(500, QStringLiteral("Signed cookies have no key of version %1").arg(version));
    return text + signatureOf(text, key);
}

std::optional<QByteArray> readSignedValue(const SignedCookieSettings &settings, QByteArrayView name,
                                          QByteArrayView text, qint64 now, std::chrono::seconds maxAge)
{
    requireKey(settings);
    const qint64 oldest = now - maxAge.count();
    if (text.startsWith("2|"))
        return readSecond(settings, name, text, oldest);
    if (settings.minimumVersion > 1)
        return std::nullopt;
    return readFirst(keyOf(settings, settings.secrets.empty() ? 0 : settings.keyVersion), name, text, now,
                     oldest);
}

std::optional<int> signedKeyVersion(QByteArrayView text)
{
    const auto parts = text.startsWith("2|") ? split(text) : std::nullopt;
    const auto version = parts ? wholeNumber(parts->fields[0]) : std::nullopt;
    return version && *version <= INT_MAX ? std::optional(int(*version)) : std::nullopt;
}

} // namespace eyewall::web
