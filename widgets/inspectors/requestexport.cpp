// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/requestexport.h"

#include "widgets/models/messagehead.h"
#include "widgets/models/requestmodel.h"
#include "widgets/support/formatting.h"

#include <QCoreApplication>

namespace eyewall::inspectors {

using models::RequestRow;

namespace {

/// The context of the translations.
struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(RequestExport)
};

/// A text with a NUL in it ends there in many clipboards.
bool isText(const QByteArray &bytes)
{
    return bytes.isValidUtf8() && !bytes.contains('\0');
}

QString cutNote(qsizetype there, quint64 size)
{
    return ExportWords::tr("Only the first %1 of %2 of the body were recorded, and copied.")
        .arg(support::formatBytes(double(there)), support::formatBytes(double(size)));
}

bool isCut(const Body &body)
{
    return body.isTruncated || quint64(body.bytes.size()) < body.size;
}

Copied raw(const QByteArray &head, const Body &body)
{
    const BodyContent content = understand(body);
    const QByteArray &text = content.decoded.isDecoded ? body.bytes : content.readable();
    if (!isText(text))
        return {QString::fromUtf8(head), ExportWords::tr("The body is binary and was left out.")};
    return {QString::fromUtf8(head + text), isCut(body) ? cutNote(body.bytes.size(), body.size) : QString()};
}

QByteArray valueOf(const QByteArray &head, const char *name)
{
    return models::fieldOf(head, name).toByteArray();
}

} // namespace

Body requestBodyOf(const RequestRow &request)
{
    const monitor::RequestSeen &seen = request.seen;
    const bool isDropped = seen.areBytesDropped && seen.body.isEmpty() && seen.bytesIn > 0;
    return {seen.body, valueOf(seen.head, "Content-Type"),    seen.bytesIn, seen.isBodyTruncated,
            isDropped, valueOf(seen.head, "Content-Encoding")};
}

Body responseBodyOf(const RequestRow &request)
{
    const monitor::RequestSeen &seen = request.seen;
    const bool isDropped = seen.areBytesDropped && seen.replyBody.isEmpty() && seen.bytesOut > 0;
    const QByteArray type = valueOf(seen.replyHead, "Content-Type");
    return {seen.replyBody, type.isEmpty() ? request.type : type,       seen.bytesOut, seen.isReplyTruncated,
            isDropped,      valueOf(seen.replyHead, "Content-Encoding")};
}

Copied rawRequest(const RequestRow &request)
{
    return raw(request.seen.head, requestBodyOf(request));
}

Copied rawResponse(const RequestRow &request)
{
    return raw(request.seen.replyHead, responseBodyOf(request));
}

Copied bodyText(const Body &body)
{
    const BodyContent content = understand(body);
    const QByteArray &bytes = content.readable();
    QStringList notes;
    if (!isText(bytes))
        notes.append(ExportWords::tr("The body is binary: it was copied in Base64."));
    if (content.decoded.isDecoded)
        notes.append(missingText(body, content));
    else if (isCut(body))
        notes.append(cutNote(body.bytes.size(), body.size));
    notes.removeAll(QString());
    return {isText(bytes) ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes.toBase64()),
            notes.join(QLatin1Char(' '))};
}

BodyFile fileOf(const RequestRow &request, const Body &body)
{
    const BodyContent content = understand(body);
    const QString name = bodyFileName(request.seen.target, body.contentType);
    // The sizes of coded and of decoded bytes are not to be compared.
    if (content.decoded.isDecoded)
        return {content.decoded.bytes, name, 0, missingText(body, content)};
    return {content.decoded.bytes, name, isCut(body) ? body.size : 0};
}

} // namespace eyewall::inspectors
