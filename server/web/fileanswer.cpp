// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/fileanswer.h"

#include "server/core/runblocking.h"
#include "server/http/mimetypes.h"
#include "server/web/contextaccess.h"
#include "server/web/httperror.h"

#include <sys/stat.h>

#include <algorithm>
#include <ctime>
#include <optional>

namespace eyewall::web {
namespace {

// Below this, one read() into the answer is cheaper than a file handed to the connection.
constexpr qint64 kReadDirectly = 16 * 1024;

// Seconds, as coarse as the times of the coarsest file systems. Those of others go by the kernel's tick.
constexpr qint64 kTick = 2;

// Whoever writes to a file changes its time of status change, though not twice in one tick.
QByteArray stateOf(const struct stat &facts)
{
    const auto hex = [](quint64 value) { return QByteArray::number(value, 16); };
    return hex(quint64(facts.st_dev)) + '-' + hex(facts.st_ino) + '-' + hex(quint64(facts.st_size)) + '-' +
           hex(quint64(facts.st_mtim.tv_sec)) + '.' + hex(quint64(facts.st_mtim.tv_nsec)) + '-' +
           hex(quint64(facts.st_ctim.tv_sec)) + '.' + hex(quint64(facts.st_ctim.tv_nsec));
}

// RFC 9110 section 8.8.1: two contents must not share a strong tag. What was written to in this moment may be
// again without a trace. Its tag is not only weak, but another one than the strong tag that follows: who kept
// the first of two contents under it gets the second one then.
QByteArray tagOf(const FileFacts &file)
{
    return file.isSettled ? '"' + file.state + '"' : "W/\"" + file.state + "-new\"";
}

FileFacts::Kind kindOf(const struct stat &facts)
{
    if (S_ISREG(facts.st_mode))
        return FileFacts::Kind::Regular;
    return S_ISDIR(facts.st_mode) ? FileFacts::Kind::Folder : FileFacts::Kind::None;
}

// Closures that own something stand outside of the await: GCC 12 destroys what they hold twice.
Task<> readLater(Context &context)
{
    auto read = [file = ContextAccess::takeFile(context)]() -> std::optional<QByteArray> {
        QByteArray bytes;
        return readBlocking(file, bytes) ? std::optional(bytes) : std::nullopt;
    };
    std::optional<QByteArray> bytes = co_await runBlocking(std::move(read));
    if (!bytes)
        throw HttpError(500, QStringLiteral("The file could not be read to its end"));
    context.response().body = *std::move(bytes);
}

Task<> warmLater(Context &context)
{
    FileContent file = co_await warmed(ContextAccess::takeFile(context));
    ContextAccess::setFile(context, std::move(file));
}

} // namespace

FileFacts examine(FileDescriptor descriptor)
{
    FileFacts file;
    struct stat facts;
    if (!descriptor.isOpen() || ::fstat(descriptor.get(), &facts) != 0)
        return file;
    file.kind = kindOf(facts);
    file.descriptor = std::move(descriptor);
    file.size = facts.st_size;
    file.state = stateOf(facts);
    const qint64 now = std::time(nullptr);
    file.isSettled = now - facts.st_ctim.tv_sec > kTick;
    // Never later than now (RFC 9110 section 8.8.2.1).
    file.validators = {tagOf(file), std::min<qint64>(facts.st_mtim.tv_sec, now)};
    return file;
}

void sendFile(Context &context, FileFacts file, const QByteArray &name)
{
    if (file.kind != FileFacts::Kind::Regular)
        throw HttpError(404);
    http::Response &response = context.response();
    http::setValidators(response, file.validators);
    context.setHeader("Accept-Ranges", "bytes");
    response.contentType = http::mimeTypeForName(name).toByteArray();
    ContextAccess::setFile(context, {std::move(file.descriptor), 0, file.size});
}

Task<FileContent> warmed(FileContent file)
{
    auto warm = [part = std::move(file)]() mutable {
        warmBlocking(part);
        return std::move(part);
    };
    FileContent part = co_await runBlocking(std::move(warm));
    part.isWarm = true;
    co_return part;
}

void transmitFile(Context &context)
{
    FileContent &file = ContextAccess::fileContent(context);
    const bool isHead = context.method() == http::Method::Head;
    if (!isHead && file.length <= kReadDirectly) {
        switch (readCached(file, context.response().body)) {
        case ReadOutcome::Done:
            file = {};
            return ContextAccess::exchange(context).respond(context.response());
        case ReadOutcome::WouldBlock:
            return ContextAccess::defer(context, readLater);
        case ReadOutcome::Failed:
            throw HttpError(500, QStringLiteral("The file could not be read to its end"));
        }
    }
    if (!isHead && !file.isWarm && !isCached(file))
        return ContextAccess::defer(context, warmLater);
    ContextAccess::exchange(context).sendFile(context.response(),
                                              {file.descriptor.release(), file.offset, file.length});
}

} // namespace eyewall::web
