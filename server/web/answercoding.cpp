// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/answercoding.h"

#include "server/core/runblocking.h"
#include "server/http/characters.h"
#include "server/http/etag.h"
#include "server/web/contextaccess.h"
#include "server/web/httperror.h"

#include <algorithm>
#include <optional>

namespace eyewall::web {
namespace {

// About a millisecond of compressing; what is larger goes to the pool.
constexpr qsizetype kCodedOnLoop = 32 * 1024;

QByteArrayView contentTypeOf(const http::Response &response)
{
    const QByteArrayView field = response.headers.value("Content-Type");
    return field.isNull() ? QByteArrayView(response.contentType) : field;
}

bool isWantedType(const CompressOptions &options, QByteArrayView contentType)
{
    const auto begins = [contentType](const QByteArray &type) {
        return contentType.size() >= type.size() &&
               http::equalsIgnoringCase(contentType.first(type.size()), type);
    };
    return http::isCompressible(contentType) ||
           std::any_of(options.types.begin(), options.types.end(), begins);
}

bool mayHaveCoding(const CompressOptions &options, const http::Response &response)
{
    constexpr int kPartial = 206;
    const http::Headers &headers = response.headers;
    return !http::hasNoContent(response.status) && response.status != kPartial &&
           !headers.contains("Content-Encoding") && !headers.contains("Content-Range") &&
           isWantedType(options, contentTypeOf(response)) &&
           !headers.hasToken("Cache-Control", "no-transform");
}

http::ContentCoding chosenFor(const Context &context)
{
    const QByteArray field = context.request().head.headers.combined("Accept-Encoding");
    return http::AcceptEncoding(field).choose(http::availableCodings());
}

// Ranges are of the uncoded form, so the coded one does not offer them.
void markCoded(Context &context, http::ContentCoding coding)
{
    http::Headers &headers = context.response().headers;
    headers.remove("Accept-Ranges");
    context.setHeader("Content-Encoding", http::contentCodingName(coding));
    const QByteArray etag = headers.value("ETag").toByteArray();
    if (http::isValidETag(etag))
        context.setHeader("ETag", http::codedETag(etag, coding));
}

http::EncoderOptions encoderOptions(const CompressOptions &options, bool isSmall)
{
    return {options.level, options.brotliQuality, isSmall};
}

QByteArray coded(QByteArrayView body, http::ContentCoding coding, const CompressOptions &options)
{
    QByteArray out;
    http::ContentEncoder encoder(coding, encoderOptions(options, false));
    encoder.encode(body, http::ContentEncoder::Flush::Finish, out);
    return out;
}

Task<> encodeLater(Context &context, http::ContentCoding coding)
{
    auto encode =
        [body = std::exchange(context.response().body, {}), file = ContextAccess::takeFile(context), coding,
         options = *ContextAccess::policy(context).compression]() mutable -> std::optional<QByteArray> {
        if (file.isOpen() && !readBlocking(file, body))
            return std::nullopt;
        return coded(body, coding, options);
    };
    std::optional<QByteArray> out = co_await runBlocking(std::move(encode));
    if (!out)
        throw HttpError(500, QStringLiteral("The file could not be read to its end"));
    context.response().body = *std::move(out);
}

} // namespace

void addVary(Context &context, QByteArrayView name)
{
    const http::Headers &headers = context.response().headers;
    if (headers.hasToken("Vary", "*") || headers.hasToken("Vary", name))
        return;
    const QByteArray others = headers.combined("Vary");
    context.setHeader("Vary", others.isEmpty() ? name.toByteArray() : others + ", " + name.toByteArray());
}

http::ContentCoding negotiateCoding(Context &context, bool takesRange)
{
    const auto &options = ContextAccess::policy(context).compression;
    const qint64 size = ContextAccess::fileContent(context).isOpen()
                            ? ContextAccess::fileContent(context).length
                            : qint64(context.response().body.size());
    if (!options || size < options->minimumSize || size > options->maximumSize ||
        !mayHaveCoding(*options, context.response()))
        return http::ContentCoding::Identity;
    addVary(context, "Accept-Encoding");
    const http::ContentCoding coding = takesRange ? http::ContentCoding::Identity : chosenFor(context);
    if (coding != http::ContentCoding::Identity)
        markCoded(context, coding);
    return coding;
}

http::ContentCoding negotiateStreamCoding(Context &context)
{
    const auto &options = ContextAccess::policy(context).compression;
    const http::Response &response = context.response();
    if (!options || !options->compressesStreams || response.contentLength ||
        !mayHaveCoding(*options, response))
        return http::ContentCoding::Identity;
    addVary(context, "Accept-Encoding");
    const http::ContentCoding coding = chosenFor(context);
    if (coding != http::ContentCoding::Identity)
        markCoded(context, coding);
    return coding;
}

void encodeAnswer(Context &context, http::ContentCoding coding)
{
    QByteArray &body = context.response().body;
    if (ContextAccess::fileContent(context).isOpen() || body.size() > kCodedOnLoop)
        ContextAccess::defer(context, [coding](Context &later) { return encodeLater(later, coding); });
    else
        body = coded(body, coding, *ContextAccess::policy(context).compression);
}

std::unique_ptr<http::ContentEncoder> streamEncoder(Context &context, http::ContentCoding coding)
{
    return std::make_unique<http::ContentEncoder>(
        coding, encoderOptions(*ContextAccess::policy(context).compression, true));
}

} // namespace eyewall::web
