// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/sourcefiles.h"

#include "server/http/mimetypes.h"
#include "server/http/percent.h"
#include "server/web/context.h"
#include "server/web/httperror.h"
#include "server/web/registrationerror.h"
#include "server/web/staticname.h"
#include "server/web/staticsource.h"

namespace eyewall::web {

SourceFiles::SourceFiles(std::shared_ptr<const StaticSource> source, StaticOptions options)
    : m_source(std::move(source))
    , m_options(std::move(options))
{
    if (!m_source)
        throw RegistrationError("files() needs a source");
}

bool SourceFiles::isFolder(const QByteArray &name) const
{
    return !m_options.index.isEmpty() && m_source->find(name + '/' + m_options.index);
}

void SourceFiles::serve(Context &context, QByteArrayView encodedName) const
{
    const auto asked = http::percentDecode(encodedName);
    if (!asked || !isServedName(*asked, m_options))
        throw HttpError(404);
    const bool asksFolder = asked->isEmpty() || asked->endsWith('/');
    const QByteArray name = asksFolder ? *asked + m_options.index : *asked;
    const auto item = name.endsWith('/') || name.isEmpty() ? std::nullopt : m_source->find(name);
    if (item)
        return answer(context, *item, name);
    if (asksFolder || !isFolder(name))
        throw HttpError(404);
    context.redirect(withSlash(context.request()), 301);
}

void SourceFiles::answer(Context &context, const StaticItem &item, const QByteArray &name) const
{
    const QByteArray etag = item.version.isEmpty() ? QByteArray() : '"' + item.version + '"';
    http::setValidators(context.response(), {etag, item.lastModified});
    context.setHeader("Accept-Ranges", "bytes");
    context.data(item.bytes,
                 item.contentType.isEmpty() ? http::mimeTypeForName(name).toByteArray() : item.contentType);
    setFields(context, name, m_options);
    const QByteArray asked = versionAskedFor(context.request());
    keepIf(!asked.isEmpty() && asked == item.version, context);
}

QByteArray SourceFiles::version(QByteArrayView encodedName) const
{
    const auto name = http::percentDecode(encodedName);
    if (!name || !isServedName(*name, m_options) || name->isEmpty() || name->endsWith('/'))
        return {};
    const auto item = m_source->find(*name);
    return item ? item->version : QByteArray();
}

} // namespace eyewall::web
