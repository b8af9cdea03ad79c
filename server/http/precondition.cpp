// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/precondition.h"

#include "server/http/characters.h"
#include "server/http/contentcoding.h"
#include "server/http/etag.h"
#include "server/http/serializer.h"

namespace eyewall::http {

namespace {

using Names = bool (*)(QByteArrayView, QByteArrayView);

/// Whether a list names the representation or, where that counts, one of its coded forms.
bool namesCurrent(QByteArrayView list, const Validators &validators, Names names)
{
    if (trimmed(list) == "*")
        return validators.exists;
    if (names(list, validators.etag))
        return true;
    if (!validators.hasVariants)
        return false;
    for (const ContentCoding coding : kContentCodings) {
        if (names(list, codedETag(validators.etag, coding)))
            return true;
    }
    return false;
}

/// What the field says of the last modification; absent when it says nothing that counts. Two fields joined
/// are no date.
std::optional<bool> isModifiedSince(const Headers &headers, QByteArrayView name, const Validators &validators)
{
    const QByteArray text = headers.combined(name);
    if (text.isNull() || !validators.lastModified)
        return std::nullopt;
    const std::optional<qint64> date = parseDate(text);
    if (!date)
        return std::nullopt;
    return *validators.lastModified > *date;
}

/// Step 1 and 2: whether the state is still the one that the client knows.
bool isExpectedState(const Headers &headers, const Validators &validators)
{
    const QByteArray tags = headers.combined("If-Match");
    if (!tags.isNull())
        return namesCurrent(tags, validators, ifMatchNames);
    return !isModifiedSince(headers, "If-Unmodified-Since", validators).value_or(false);
}

} // namespace

Precondition evaluatePreconditions(const Request &request, const Validators &validators)
{
    const Method method = request.method();
    if (method == Method::Connect || method == Method::Options || method == Method::Trace)
        return Precondition::Holds;
    const Headers &headers = request.head.headers;
    if (!isExpectedState(headers, validators))
        return Precondition::Failed;
    const bool isReading = method == Method::Get || method == Method::Head;
    const QByteArray tags = headers.combined("If-None-Match");
    if (!tags.isNull()) {
        if (!namesCurrent(tags, validators, ifNoneMatchNames))
            return Precondition::Holds;
        return isReading ? Precondition::NotModified : Precondition::Failed;
    }
    if (isReading && !isModifiedSince(headers, "If-Modified-Since", validators).value_or(true))
        return Precondition::NotModified;
    return Precondition::Holds;
}

bool mayServeRange(const Request &request, const Validators &validators)
{
    if (request.method() != Method::Get)
        return false;
    const QByteArray condition = request.head.headers.combined("If-Range");
    return condition.isNull() || ifRangeHolds(condition, validators.etag, validators.lastModified);
}

void setValidators(Response &response, const Validators &validators)
{
    if (isValidETag(validators.etag))
        (void)response.headers.set("ETag", validators.etag);
    if (validators.lastModified)
        (void)response.headers.set("Last-Modified", formatDate(*validators.lastModified));
}

} // namespace eyewall::http
