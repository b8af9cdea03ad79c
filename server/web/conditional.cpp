// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/conditional.h"

#include "server/http/etag.h"
#include "server/http/serializer.h"

namespace eyewall::web {
namespace {

bool isUnchangedSince(QByteArrayView date, const Validators &validators)
{
    if (date.isEmpty() || !validators.lastModified)
        return false;
    const auto since = http::parseDate(date);
    return since && *validators.lastModified <= *since;
}

} // namespace

bool isNotModified(const http::Request &request, const Validators &validators)
{
    const QByteArray tags = request.head.headers.combined("If-None-Match");
    if (!tags.isNull())
        return http::ifNoneMatchNames(tags, validators.etag);
    return isUnchangedSince(request.header("If-Modified-Since"), validators);
}

http::ByteRange requestedRange(const http::Request &request, qint64 size, const Validators &validators)
{
    const http::ByteRange whole{http::ByteRange::Kind::Whole, 0, size};
    const QByteArrayView range = request.header("Range");
    // Range is for GET only (RFC 9110 section 14.2).
    if (range.isNull() || request.method() != http::Method::Get)
        return whole;
    const QByteArrayView condition = request.header("If-Range");
    if (!condition.isNull() && !http::ifRangeHolds(condition, validators.etag, validators.lastModified))
        return whole;
    return http::parseRange(range, size);
}

void writeValidators(http::Response &response, const Validators &validators)
{
    // Both are made of characters that may be sent.
    if (!validators.etag.isEmpty())
        (void)response.headers.set("ETag", validators.etag);
    if (validators.lastModified)
        (void)response.headers.set("Last-Modified", http::formatDate(*validators.lastModified));
}

} // namespace eyewall::web
