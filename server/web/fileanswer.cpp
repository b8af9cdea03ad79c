// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/fileanswer.h"

#include "server/http/mimetypes.h"
#include "server/web/context.h"
#include "server/web/httperror.h"

#include <sys/stat.h>
#include <unistd.h>

namespace eyewall::web {
namespace {

// Below this, one read() into the answer is cheaper than a file handed to the connection.
constexpr qint64 kReadDirectly = 16 * 1024;

// Strong: whoever writes to a file changes its time of status change, with nanoseconds.
QByteArray makeEtag(const struct stat &facts)
{
    const auto hex = [](quint64 value) { return QByteArray::number(value, 16); };
    return '"' + hex(quint64(facts.st_dev)) + '-' + hex(facts.st_ino) + '-' + hex(quint64(facts.st_size)) +
           '-' + hex(quint64(facts.st_mtim.tv_sec)) + '.' + hex(quint64(facts.st_mtim.tv_nsec)) + '-' +
           hex(quint64(facts.st_ctim.tv_sec)) + '.' + hex(quint64(facts.st_ctim.tv_nsec)) + '"';
}

FileFacts::Kind kindOf(const struct stat &facts)
{
    if (S_ISREG(facts.st_mode))
        return FileFacts::Kind::Regular;
    return S_ISDIR(facts.st_mode) ? FileFacts::Kind::Folder : FileFacts::Kind::None;
}

// False when the file became shorter than it was a moment ago.
bool readInto(QByteArray &out, const FileDescriptor &file, qint64 offset, qint64 length)
{
    out.resize(length);
    qint64 done = 0;
    while (done < length) {
        const ssize_t count =
            ::pread(file.get(), out.data() + done, std::size_t(length - done), offset + done);
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

void setContent(Context &context, FileFacts &file, qint64 offset, qint64 length)
{
    context.setFile({}, 0, 0);
    const bool isHead = context.method() == http::Method::Head;
    if (length > kReadDirectly || isHead)
        context.setFile(std::move(file.descriptor), offset, length);
    else if (!readInto(context.response().body, file.descriptor, offset, length))
        throw HttpError(500, QStringLiteral("The file changed while it was read"));
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
    file.validators = {makeEtag(facts), qint64(facts.st_mtim.tv_sec)};
    return file;
}

void sendFile(Context &context, FileFacts file, const QByteArray &name, const QByteArray &cacheControl)
{
    if (file.kind != FileFacts::Kind::Regular)
        throw HttpError(404);
    const http::Request &request = context.request();
    writeValidators(context.response(), file.validators);
    context.setHeader("Accept-Ranges", "bytes");
    if (!cacheControl.isEmpty())
        context.setHeader("Cache-Control", cacheControl);
    if (isNotModified(request, file.validators)) {
        context.status(304);
        return;
    }
    const http::ByteRange range = requestedRange(request, file.size, file.validators);
    if (range.kind != http::ByteRange::Kind::Whole)
        context.setHeader("Content-Range", http::contentRange(range, file.size));
    if (range.kind == http::ByteRange::Kind::Unsatisfiable) {
        context.status(416).text("416 Range Not Satisfiable\n");
        return;
    }
    if (range.kind == http::ByteRange::Kind::Part)
        context.status(206);
    context.response().contentType = http::mimeTypeForName(name).toByteArray();
    setContent(context, file, range.first, range.length);
}

} // namespace eyewall::web
