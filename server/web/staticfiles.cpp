// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/staticfiles.h"

#include "server/http/percent.h"
#include "server/web/context.h"
#include "server/web/fileanswer.h"
#include "server/web/httperror.h"
#include "server/web/openbeneath.h"
#include "server/web/registrationerror.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <fcntl.h>

namespace eyewall::web {
namespace {

// Segments between slashes that lead nowhere: "..", ".", and empty ones but for the last.
bool isPlainName(const QByteArray &name)
{
    if (name.contains('\0') || name.contains('\\') || name.startsWith('/'))
        return false;
    const QByteArrayList segments = name.split('/');
    const auto isOdd = [&](const QByteArray &segment) { return segment == ".." || segment == "."; };
    const auto isEmpty = [](const QByteArray &segment) { return segment.isEmpty(); };
    return std::none_of(segments.begin(), segments.end(), isOdd) &&
           std::none_of(segments.begin(), segments.end() - 1, isEmpty);
}

bool hasHiddenPart(const QByteArray &name)
{
    return name.startsWith('.') || name.contains("/.");
}

// The path that was asked for with a slash behind. One slash in front: "//host/" would lead to another host.
QByteArray withSlash(const http::Request &request)
{
    QByteArrayView path = request.path();
    while (path.startsWith('/'))
        path = path.sliced(1);
    QByteArray target = '/' + path.toByteArray() + '/';
    if (!request.head.query.isNull())
        target += '?' + request.head.query.toByteArray();
    return target;
}

} // namespace

StaticFiles::StaticFiles(const QString &folder, StaticOptions options)
    : m_root(QFile::encodeName(QFileInfo(folder).canonicalFilePath()))
    , m_options(std::move(options))
{
    if (!m_root.isEmpty())
        m_folder = FileDescriptor(::open(m_root.constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY));
    if (!m_folder.isOpen())
        throw RegistrationError(("Folder \"" + folder.toUtf8() + "\" cannot be opened").toStdString());
}

bool StaticFiles::isServed(const QByteArray &name) const
{
    return isPlainName(name) && (m_options.servesHidden || !hasHiddenPart(name));
}

void StaticFiles::serve(Context &context, QByteArrayView encodedName) const
{
    const auto name = http::percentDecode(encodedName);
    if (!name || !isServed(*name))
        throw HttpError(404);
    const bool asksFolder = name->isEmpty() || name->endsWith('/');
    if (asksFolder)
        return serveFolder(context, *name);
    FileFacts file = examine(openBeneath(m_folder, m_root, *name));
    if (file.kind == FileFacts::Kind::Folder && !m_options.index.isEmpty())
        return context.redirect(withSlash(context.request()), 301);
    sendFile(context, std::move(file), *name, m_options.cacheControl);
}

void StaticFiles::serveFolder(Context &context, const QByteArray &name) const
{
    if (m_options.index.isEmpty())
        throw HttpError(404);
    const QByteArray index = name + m_options.index;
    sendFile(context, examine(openBeneath(m_folder, m_root, index)), index, m_options.cacheControl);
}

void serveFile(Context &context, const QString &fileName)
{
    const QByteArray name = QFile::encodeName(fileName);
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    sendFile(context, examine(FileDescriptor(::open(name.constData(), flags))), name, {});
}

} // namespace eyewall::web
