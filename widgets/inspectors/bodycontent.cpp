// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/bodycontent.h"

#include "widgets/inspectors/imagedecoding.h"
#include "widgets/models/messagehead.h"
#include "widgets/support/formatting.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace eyewall::inspectors {

using support::ContentCoding;
using support::PayloadKind;

namespace {

/// The context of the translations.
struct ContentWords {
    Q_DECLARE_TR_FUNCTIONS(BodyContent)
};

bool isUnreadable(const BodyContent &content)
{
    return content.decoded.coding != ContentCoding::None && !content.decoded.isDecoded;
}

/// By the kind of the bytes alone, the best first.
QList<BodyForm> formsOf(PayloadKind kind, QByteArrayView bytes)
{
    switch (kind) {
    case PayloadKind::Empty:
        return {};
    case PayloadKind::Json:
        if (bytes.trimmed().startsWith('{') || bytes.trimmed().startsWith('['))
            return {BodyForm::Json, BodyForm::Tree, BodyForm::Text, BodyForm::Hex};
        return {BodyForm::Json, BodyForm::Text, BodyForm::Hex};
    case PayloadKind::Text:
        return {BodyForm::Text, BodyForm::Hex};
    case PayloadKind::Binary:
        return {BodyForm::Hex, BodyForm::Text};
    }
    Q_UNREACHABLE();
}

/// What the type adds to that, to be put before it.
QList<BodyForm> formsOfType(const BodyContent &content, QByteArrayView contentType)
{
    const QByteArray type = models::withoutParameters(contentType).toByteArray().toLower();
    if (!content.imageFormat.isEmpty())
        return {BodyForm::Image};
    if (type == "application/x-www-form-urlencoded" && content.kind != PayloadKind::Binary)
        return {BodyForm::Form};
    if (type.startsWith("multipart/"))
        return {BodyForm::Parts};
    return {};
}

/// Why a body is no JSON though its type says so; empty for all others.
QString notJsonText(const Body &body, const BodyContent &content)
{
    const QByteArray type = models::withoutParameters(body.contentType).toByteArray().toLower();
    const bool saysJson = type == "application/json" || type.endsWith("+json");
    if (!saysJson || content.kind != PayloadKind::Text || content.isPrefixOf(body))
        return {};
    QJsonParseError error;
    QJsonDocument::fromJson(content.readable(), &error);
    if (error.error == QJsonParseError::NoError)
        return {};
    return ContentWords::tr("Its type says JSON, but it is none: %1 at byte %2.")
        .arg(error.errorString(), QLocale().toString(error.offset));
}

/// What keeps a text from being read in its charset; empty when nothing does.
QString charsetText(const BodyContent &content)
{
    const QString charset = support::visibleText(QString::fromUtf8(content.text.charset));
    if (!content.text.isKnown)
        return ContentWords::tr("Its charset “%1” cannot be read here.").arg(charset);
    return content.text.hasErrors ? ContentWords::tr("Not all of it is %1: the rest is shown as %2.")
                                        .arg(charset, QChar(QChar::ReplacementCharacter))
                                  : QString();
}

QString codingText(const Body &body, const BodyContent &content)
{
    if (content.decoded.coding == ContentCoding::Unknown)
        return ContentWords::tr("The body is coded with “%1”, which cannot be decoded here.")
            .arg(support::visibleText(QString::fromUtf8(body.contentEncoding)));
    const QString coding = support::contentCodingName(content.decoded.coding);
    return body.isTruncated
               ? ContentWords::tr("The body is coded with %1: this is too little of it to decode.")
                     .arg(coding)
               : ContentWords::tr("The body is coded with %1 and cannot be decoded.").arg(coding);
}

QString recordedText(const Body &body, const BodyContent &content)
{
    const QString size = support::formatBytes(double(body.size));
    if (body.isDropped)
        return ContentWords::tr("The recording had no room for these %1; they were delivered all the same.")
            .arg(size);
    if (body.bytes.isEmpty())
        return body.size == 0 ? ContentWords::tr("Empty.")
                              : ContentWords::tr("These %1 were not recorded.").arg(size);
    if (!body.isTruncated)
        return {};
    const QString recorded = support::formatBytes(double(body.bytes.size()));
    if (content.decoded.isDecoded)
        return ContentWords::tr(
                   "Only the first %1 of %2, coded with %3, were recorded: this is what they hold.")
            .arg(recorded, size, support::contentCodingName(content.decoded.coding));
    return ContentWords::tr("Only the first %1 of %2 were recorded.").arg(recorded, size);
}

} // namespace

bool BodyContent::isPrefixOf(const Body &body) const
{
    return body.isTruncated || decoded.isLimited || (decoded.isDecoded && !decoded.isComplete);
}

BodyContent understand(const Body &body)
{
    BodyContent content;
    content.decoded = support::decodeContent(body.bytes, support::contentCodingOf(body.contentEncoding));
    if (isUnreadable(content)) {
        content.kind = PayloadKind::Binary;
        content.forms = {BodyForm::Hex};
        content.best = BodyForm::Hex;
        return content;
    }
    const QByteArray &bytes = content.decoded.bytes;
    content.text = support::readCharset(bytes, body.contentType);
    content.kind = support::detectKind(content.readable(), body.contentType);
    const bool saysText = body.contentType.trimmed().toLower().startsWith("text/");
    if (content.kind == PayloadKind::Binary && (content.text.isKnown || !saysText))
        content.text = {}; // whatever was said
    if (!bytes.isEmpty()) {
        content.imageFormat = imageFormatOf(bytes, body.contentType);
        content.forms = formsOfType(content, body.contentType) + formsOf(content.kind, content.readable());
        content.best = content.forms.first();
    }
    return content;
}

QString sizeText(const Body &body, const BodyContent &content)
{
    if (!content.decoded.isDecoded)
        return support::formatExactBytes(qint64(body.size));
    const QString coding = support::contentCodingName(content.decoded.coding);
    const QString coded = support::formatBytes(double(body.size));
    const QString size = support::formatBytes(double(content.decoded.bytes.size()));
    //: As in: gzip, 18 kB → 64 kB
    return content.isPrefixOf(body) ? ContentWords::tr("%1, %2 → more than %3").arg(coding, coded, size)
                                    : ContentWords::tr("%1, %2 → %3").arg(coding, coded, size);
}

QString missingText(const Body &body, const BodyContent &content)
{
    QStringList notes{recordedText(body, content)};
    if (isUnreadable(content))
        notes.append(codingText(body, content));
    else if (content.decoded.isLimited)
        notes.append(ContentWords::tr("Only the first %1 of it were decoded.")
                         .arg(support::formatBytes(double(content.decoded.bytes.size()))));
    else if (!content.decoded.isComplete && !body.isTruncated)
        notes.append(ContentWords::tr("Its coding is damaged, or has no end: this is what can be read."));
    else
        notes.append(notJsonText(body, content));
    notes.append(charsetText(content));
    notes.removeAll(QString());
    return notes.join(QLatin1Char(' '));
}

} // namespace eyewall::inspectors
