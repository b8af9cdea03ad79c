// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/selection.h"

#include "server/http/byteranges.h"
#include "server/http/etag.h"
#include "server/http/precondition.h"
#include "server/http/serializer.h"
#include "server/web/answercoding.h"
#include "server/web/answerpolicy.h"
#include "server/web/bodytag.h"
#include "server/web/contextaccess.h"
#include "server/web/httperror.h"
#include "server/web/rangeanswer.h"

namespace eyewall::web {
namespace {

bool isReading(http::Method method)
{
    return method == http::Method::Get || method == http::Method::Head;
}

bool isSelectable(Context &context)
{
    return context.response().status == 200 && isReading(context.method());
}

// An answer that says what it is worth to keep gets a tag of its content, unless it has one or is not kept.
void tagContent(Context &context, const EtagOptions &options)
{
    http::Response &response = context.response();
    const qsizetype size = response.body.size();
    if (ContextAccess::fileContent(context).isOpen() || size < options.minimumSize ||
        size > options.maximumSize)
        return;
    const http::Headers &headers = response.headers;
    if (headers.contains("ETag") || headers.hasToken("Cache-Control", "no-store"))
        return;
    context.setHeader("ETag", tagOfBody(response.body));
}

http::Validators validatorsOf(const http::Response &response)
{
    const QByteArrayView etag = response.headers.value("ETag");
    return {http::isValidETag(etag) ? etag.toByteArray() : QByteArray(),
            http::parseDate(response.headers.value("Last-Modified")), true, false};
}

// What describes content that is not sent (RFC 9110 section 15.4.5).
void makeNotModified(Context &context)
{
    http::Response &response = context.response();
    ContextAccess::setFile(context, {});
    context.status(304);
    response.contentType.clear();
    response.contentLength.reset();
    for (const char *name : {"Content-Type", "Content-Encoding", "Content-Language", "Content-Range"})
        response.headers.remove(name);
}

bool hasConditions(const http::Headers &headers)
{
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QByteArrayView name = headers.at(i).name;
        if (name.size() > 3 && (name[0] | 0x20) == 'i' && (name[1] | 0x20) == 'f' && name[2] == '-')
            return true;
    }
    return false;
}

// False when the answer is 304 now.
bool holdsConditions(Context &context, const http::Validators &validators)
{
    switch (http::evaluatePreconditions(context.request(), validators)) {
    case http::Precondition::Holds:
        return true;
    case http::Precondition::NotModified:
        makeNotModified(context);
        return false;
    case http::Precondition::Failed:
        break;
    }
    throw HttpError(412, QStringLiteral("The resource is not in the state that the request expects"));
}

// False when the answer is 304, 206 or 416 now.
bool selectsWhole(Context &context, const QByteArray &range)
{
    if (range.isNull() && !hasConditions(context.request().head.headers))
        return true;
    const http::Validators validators = validatorsOf(context.response());
    if (!holdsConditions(context, validators))
        return false;
    if (range.isNull() || !http::mayServeRange(context.request(), validators))
        return true;
    answerRange(context, range);
    return context.response().status == 200;
}

// The Range field, if this answer can be served in ranges. Two of them joined are malformed, and ignored.
QByteArray rangeFor(Context &context)
{
    const bool mayHaveRange = context.method() == http::Method::Get &&
                              context.response().headers.hasToken("Accept-Ranges", "bytes");
    return mayHaveRange ? context.request().head.headers.combined("Range") : QByteArray();
}

} // namespace

void selectAnswer(Context &context)
{
    const bool isRead = isSelectable(context);
    if (isRead)
        tagContent(context, ContextAccess::policy(context).etags);
    const QByteArray range = isRead ? rangeFor(context) : QByteArray();
    const http::ContentCoding coding = negotiateCoding(context, !range.isNull());
    if (isRead && !selectsWhole(context, range))
        return;
    if (coding != http::ContentCoding::Identity)
        encodeAnswer(context, coding);
}

std::unique_ptr<http::ContentEncoder> selectStream(Context &context)
{
    const http::ContentCoding coding = negotiateStreamCoding(context);
    if (isSelectable(context) && hasConditions(context.request().head.headers) &&
        !holdsConditions(context, validatorsOf(context.response())))
        return nullptr;
    const bool isCoded = coding != http::ContentCoding::Identity && context.method() != http::Method::Head;
    return isCoded ? streamEncoder(context, coding) : nullptr;
}

} // namespace eyewall::web
