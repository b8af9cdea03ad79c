// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/composedmessage.h"

#include "widgets/support/formatting.h"
#include "widgets/support/jsonindent.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>

namespace eyewall::inspectors {

namespace {

constexpr qsizetype kLongestPing = 125;

/// The context of the translations.
struct Compose {
    Q_DECLARE_TR_FUNCTIONS(Compose)
};

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

QString withoutBlanks(const QString &input)
{
    QString text = input;
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

ComposedMessage failed(const QString &error)
{
    return {{}, error, {}};
}

ComposedMessage sized(const QByteArray &payload, const QString &form)
{
    return {payload, {}, Compose::tr("%1, %2").arg(form, support::formatExactBytes(payload.size()))};
}

/// Where an error is, as people count. `offset` is in bytes.
QString placeOf(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return Compose::tr("line %1, column %2").arg(line).arg(column);
}

ComposedMessage composeJson(const QString &input)
{
    if (input.trimmed().isEmpty())
        return failed(Compose::tr("Type JSON, for example {\"type\":\"chat\"}."));
    const QByteArray bytes = input.toUtf8();
    if (support::isJson(bytes))
        return sized(bytes, Compose::tr("JSON"));
    QJsonParseError error;
    // A bare value is JSON (RFC 8259 section 2), which QJsonDocument takes only inside an array.
    QJsonDocument::fromJson('[' + bytes + ']', &error);
    const QString place = placeOf(bytes, std::clamp<qsizetype>(error.offset - 1, 0, bytes.size()));
    return failed(Compose::tr("Not JSON at %1: %2.").arg(place, error.errorString()));
}

ComposedMessage composeBinary(const QString &input)
{
    const QString text = withoutBlanks(input);
    if (text.isEmpty())
        return failed(Compose::tr("Type hex digits (7f 45 4c 46) or Base64 (f0VMRg==)."));
    if (std::all_of(text.begin(), text.end(), isHexDigit)) {
        if (text.size() % 2 != 0)
            return failed(Compose::tr("%1 hex digits: a byte has two, one is missing.").arg(text.size()));
        return sized(QByteArray::fromHex(text.toLatin1()), Compose::tr("hex"));
    }
    // Base64 may be broken into lines, and has no blanks otherwise; bytes in hex often have.
    if (input.trimmed().contains(QLatin1Char(' ')))
        return failed(Compose::tr("“%1” is no hex digit.")
                          .arg(*std::find_if_not(text.begin(), text.end(), isHexDigit)));
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        return sized(*decoded, Compose::tr("Base64"));
    return failed(Compose::tr("Neither hex digits (7f 45 4c 46) nor Base64 (f0VMRg==)."));
}

ComposedMessage composePing(const QString &input)
{
    const QByteArray bytes = input.toUtf8();
    if (bytes.size() > kLongestPing)
        return failed(Compose::tr("A ping carries at most %1 bytes, these are %2.")
                          .arg(kLongestPing)
                          .arg(bytes.size()));
    return sized(bytes, Compose::tr("ping"));
}

} // namespace

ComposedMessage compose(ComposeKind kind, const QString &input)
{
    switch (kind) {
    case ComposeKind::Text:
        return sized(input.toUtf8(), Compose::tr("text"));
    case ComposeKind::Json:
        return composeJson(input);
    case ComposeKind::Binary:
        return composeBinary(input);
    case ComposeKind::Ping:
        return composePing(input);
    }
    return {};
}

Typed typed(monitor::MessageKind kind, const QByteArray &payload)
{
    const bool isText = payload.isValidUtf8();
    if (kind == monitor::MessageKind::Ping && isText)
        return {ComposeKind::Ping, QString::fromUtf8(payload)};
    if (kind == monitor::MessageKind::Binary || !isText)
        return {ComposeKind::Binary, QString::fromLatin1(payload.toHex(' '))};
    const QByteArray inside = payload.trimmed();
    const bool isObject = (inside.startsWith('{') || inside.startsWith('[')) && support::isJson(payload);
    return {isObject ? ComposeKind::Json : ComposeKind::Text, QString::fromUtf8(payload)};
}

} // namespace eyewall::inspectors
