// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/staticfiles.h"

#include "server/core/eventloop.h"
#include "server/core/runblocking.h"
#include "server/http/contentcoding.h"
#include "server/http/mimetypes.h"
#include "server/http/percent.h"
#include "server/web/contextaccess.h"
#include "server/web/fileanswer.h"
#include "server/web/httperror.h"
#include "server/web/openbeneath.h"
#include "server/web/precompressed.h"
#include "server/web/registrationerror.h"
#include "server/web/staticname.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <fcntl.h>

namespace eyewall::web {

StaticFiles::StaticFiles(const QString &folder, StaticOptions options)
    : m_root(QFile::encodeName(QFileInfo(folder).canonicalFilePath()))
    , m_options(std::move(options))
{
    if (!m_root.isEmpty())
        m_folder = FileDescriptor(::open(m_root.constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY));
    if (!m_folder.isOpen())
        throw RegistrationError(("Folder \"" + folder.toUtf8() + "\" cannot be opened").toStdString());
}

FileFacts StaticFiles::open(const QByteArray &name) const
{
    errno = 0;
    FileFacts file = examine(openBeneath(m_folder, m_root, name));
    // Out of descriptors is our trouble, not a missing file.
    if (file.kind == FileFacts::Kind::None && (errno == EMFILE || errno == ENFILE || errno == ENOMEM))
        throw HttpError(503);
    return file;
}

void StaticFiles::serve(Context &context, QByteArrayView encodedName) const
{
    const auto name = http::percentDecode(encodedName);
    if (!name || !isServedName(*name, m_options))
        throw HttpError(404);
    const bool asksFolder = name->isEmpty() || name->endsWith('/');
    if (asksFolder)
        return serveFolder(context, *name);
    FileFacts file = open(*name);
    if (file.kind == FileFacts::Kind::Folder && !m_options.index.isEmpty())
        return context.redirect(withSlash(context.request()), 301);
    answer(context, std::move(file), *name);
}

void StaticFiles::serveFolder(Context &context, const QByteArray &name) const
{
    if (m_options.index.isEmpty())
        throw HttpError(404);
    const QByteArray index = name + m_options.index;
    answer(context, open(index), index);
}

void StaticFiles::answer(Context &context, FileFacts file, const QByteArray &name) const
{
    if (file.kind != FileFacts::Kind::Regular)
        throw HttpError(404);
    const QByteArray asked = versionAskedFor(context.request());
    FileFacts original{file.kind,  asked.isEmpty() ? FileDescriptor() : file.descriptor.duplicate(),
                       file.size,  file.validators,
                       file.state, file.isSettled};
    if (m_options.usesPrecompressed && http::isCompressible(http::mimeTypeForName(name)))
        answerPrecompressed(context, std::move(file), name,
                            [this](const QByteArray &sibling) { return open(sibling); });
    else
        sendFile(context, std::move(file), name);
    setFields(context, name, m_options);
    if (original.descriptor.isOpen())
        checkVersion(context, asked, std::move(original));
}

void StaticFiles::checkVersion(Context &context, const QByteArray &asked, FileFacts file) const
{
    if (const auto version = m_versions.known(file))
        return keepIf(*version == asked, context);
    ContextAccess::defer(context, [this, asked, file = std::move(file)](Context &later) mutable {
        return computeVersion(later, asked, std::move(file));
    });
}

Task<> StaticFiles::computeVersion(Context &context, QByteArray asked, FileFacts file) const
{
    // Not inside the await: GCC 12 destroys what such a closure holds twice.
    auto compute = [this, read = std::move(file)] { return m_versions.compute(read); };
    const auto version = co_await runBlocking(std::move(compute));
    keepIf(version == asked, context);
}

QByteArray StaticFiles::version(QByteArrayView encodedName) const
{
    const auto name = http::percentDecode(encodedName);
    if (!name || !isServedName(*name, m_options))
        return {};
    FileFacts file = open(*name);
    const auto version = core::EventLoop::current() ? m_versions.computeWithoutWaiting(std::move(file))
                                                    : m_versions.compute(file);
    return version.value_or(QByteArray());
}

void serveFile(Context &context, const QString &fileName)
{
    const QByteArray name = QFile::encodeName(fileName);
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    sendFile(context, examine(FileDescriptor(::open(name.constData(), flags))), name);
}

} // namespace eyewall::web
