// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// Addresses of what an application serves.
#include "server/web/applicationpart.h"
#include "server/web/filetree.h"
#include "server/web/redirecttarget.h"

namespace eyewall {
namespace {

QByteArray withoutQuery(const QByteArray &path)
{
    const qsizetype mark = path.indexOf('?');
    return mark < 0 ? path : path.first(mark);
}

QByteArray withVersion(const QByteArray &path, const QByteArray &version)
{
    return version.isEmpty() ? path : web::withQuery(path, "v=" + version);
}

} // namespace

// A host has the files of the whole where it has none of its own.
QByteArray Application::staticUrl(const QByteArray &path) const
{
    if (m_parent && !m_prefix.isEmpty())
        return m_parent->staticUrl(m_prefix + path);
    const QByteArray name = withoutQuery(path);
    const Files files = filesAt(name);
    if (files.tree)
        return withVersion(path, files.tree->version(QByteArrayView(name).sliced(files.prefix)));
    return m_parent ? m_parent->staticUrl(path) : path;
}

QByteArray Application::staticUrl(const QByteArray &path, const http::RequestHead &head) const
{
    if (m_parent)
        return m_parent->staticUrl(m_prefix + path, head);
    const QByteArray name = withoutQuery(path);
    const Files files = filesFor(name, head);
    if (!files.tree)
        return path;
    return withVersion(path, files.tree->version(QByteArrayView(name).sliced(files.prefix)));
}

Application::Files Application::filesAt(const QByteArray &path) const
{
    Files longest;
    for (const auto &[prefix, tree] : m_files) {
        if (path.startsWith(prefix) && prefix.size() > longest.prefix)
            longest = {tree.get(), prefix.size()};
    }
    return longest;
}

// In the order in which find() looks for a route.
Application::Files Application::filesFor(const QByteArray &path, const http::RequestHead &head) const
{
    const QByteArrayView host = m_branches.empty() ? QByteArrayView() : hostAskedFor(head);
    for (const auto &branch : m_branches) {
        const bool isFor = branch->covers(host, head);
        const Files files = isFor ? branch->application.filesFor(path, head) : Files();
        if (files.tree)
            return files;
    }
    return filesAt(path);
}

QByteArray Application::urlFor(QByteArrayView name, std::initializer_list<UrlArgument> arguments) const
{
    return urlFor(name, std::span(arguments.begin(), arguments.size()));
}

QByteArray Application::urlFor(QByteArrayView name, std::span<const UrlArgument> arguments) const
{
    if (m_parent)
        return m_parent->urlFor(name, arguments);
    const web::Route *route = m_table.list().named(name);
    if (!route)
        throw UrlError(("No route has the name \"" + name.toByteArray() + '"').toStdString());
    return web::urlOf(*route, arguments);
}

} // namespace eyewall
