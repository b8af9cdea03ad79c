// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/rangeanswer.h"

#include "server/http/byteranges.h"
#include "server/web/contextaccess.h"
#include "server/web/fileanswer.h"
#include "server/web/httperror.h"

#include <utility>

namespace eyewall::web {
namespace {

QByteArray partType(const http::Response &response)
{
    const QByteArrayView field = response.headers.value("Content-Type");
    return field.isNull() ? response.contentType : field.toByteArray();
}

void answerUnsatisfiable(Context &context, qint64 size)
{
    // What was said of the file is not true of this: RFC 9111 section 3 lets a cache keep an answer of any
    // status that says for how long.
    for (const char *name : {"Content-Type", "Content-Disposition", "Cache-Control", "CDN-Cache-Control",
                             "Expires", "ETag", "Last-Modified"})
        context.response().headers.remove(name);
    context.setHeader("Content-Range", http::unsatisfiedRange(size));
    context.status(416).text("416 Range Not Satisfiable\n");
}

void answerPart(Context &context, const http::ByteRange &part, qint64 size)
{
    context.status(206).setHeader("Content-Range", http::contentRange(part, size));
    FileContent &file = ContextAccess::fileContent(context);
    if (file.isOpen()) {
        file.offset += part.first;
        file.length = part.length;
    } else {
        context.response().body = context.response().body.mid(part.first, part.length);
    }
}

QByteArray joined(const http::ByteRanges &ranges, const QByteArray &body)
{
    QByteArray content;
    content.reserve(ranges.contentLength());
    for (std::size_t i = 0; i < ranges.parts().size(); ++i) {
        const http::ByteRange &part = ranges.parts()[i];
        content += ranges.head(i);
        content += QByteArrayView(body).sliced(part.first, part.length);
    }
    return content + ranges.tail();
}

// One after the other, each when the peer has taken the one before: one descriptor and little memory, however
// many there are.
Task<> streamParts(Context &context, FileContent file, http::ByteRanges ranges)
{
    context.response().contentLength = ranges.contentLength();
    ContextAccess::beginStream(context);
    http::Exchange &exchange = ContextAccess::exchange(context);
    for (std::size_t i = 0; i < ranges.parts().size(); ++i) {
        const http::ByteRange &part = ranges.parts()[i];
        FileContent next{file.descriptor.duplicate(), file.offset + part.first, part.length};
        if (!next.isOpen())
            throw HttpError(503, QStringLiteral("No descriptor is free for the next part"));
        if (!isCached(next)) {
            Task<FileContent> warming = warmed(std::move(next));
            next = co_await std::move(warming);
        }
        exchange.writeStream(ranges.head(i));
        if (!exchange.writeStreamFile({next.descriptor.release(), next.offset, next.length}))
            co_return;
        co_await exchange.drained();
    }
    exchange.writeStream(ranges.tail());
}

void answerParts(Context &context, http::ByteRanges ranges)
{
    http::Response &response = context.response();
    response.headers.remove("Content-Type");
    response.contentType = ranges.contentType();
    context.status(206);
    if (!ContextAccess::fileContent(context).isOpen()) {
        response.body = joined(ranges, response.body);
        return;
    }
    ContextAccess::defer(context, [file = ContextAccess::takeFile(context),
                                   ranges = std::move(ranges)](Context &later) mutable {
        return streamParts(later, std::move(file), std::move(ranges));
    });
}

} // namespace

void answerRange(Context &context, QByteArrayView range)
{
    const FileContent &file = ContextAccess::fileContent(context);
    const qint64 size = file.isOpen() ? file.length : context.response().body.size();
    http::RangeSet asked = http::parseRanges(range, size);
    if (asked.kind == http::RangeSet::Kind::Unsatisfiable)
        answerUnsatisfiable(context, size);
    else if (asked.parts.size() == 1)
        answerPart(context, asked.parts.front(), size);
    else if (asked.parts.size() > 1)
        answerParts(context, http::ByteRanges(std::move(asked.parts), size, partType(context.response()),
                                              http::makeBoundary()));
}

} // namespace eyewall::web
