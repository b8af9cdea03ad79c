// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/source.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace eyewall::templates {

namespace {

core::Error notFound(const QString &name)
{
    return {QStringLiteral("there is no template \"%1\"").arg(name),
            std::make_error_code(std::errc::no_such_file_or_directory)};
}

core::Error tooLarge(const QString &name)
{
    return {QStringLiteral("the template \"%1\" is too large").arg(name),
            std::make_error_code(std::errc::file_too_large)};
}

} // namespace

Source::Source(const QString &folder)
    : m_folder(QFileInfo(folder).canonicalFilePath())
    , m_isFolder(true)
{
}

Source::Source(const QHash<QString, QByteArray> &texts)
    : m_texts(texts)
{
}

std::optional<QString> Source::resolved(const QString &name, const QString &parent)
{
    const bool isFromRoot = name.startsWith(u'/') || !parent.contains(u'/');
    const QString path = isFromRoot ? name : parent.left(parent.lastIndexOf(u'/') + 1) + name;
    QStringList parts;
    for (const QString &part : path.split(u'/')) {
        if (part.contains(QChar(u'\0')) || part.contains(u'\\'))
            return std::nullopt;
        if (part.isEmpty() || part == u".")
            continue;
        if (part != u"..")
            parts.append(part);
        else if (parts.isEmpty())
            return std::nullopt;
        else
            parts.removeLast();
    }
    if (parts.isEmpty())
        return std::nullopt;
    return parts.join(u'/');
}

core::Result<QByteArray> Source::read(const QString &name, qsizetype maxBytes) const
{
    if (!m_isFolder) {
        const auto text = m_texts.constFind(name);
        if (text == m_texts.constEnd())
            return notFound(name);
        if (text->size() > maxBytes)
            return tooLarge(name);
        return *text;
    }
    QFile file(pathOf(name));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return notFound(name);
    QByteArray text = file.read(maxBytes + 1);
    if (text.size() > maxBytes)
        return tooLarge(name);
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text;
}

Stamp Source::stamp(const QString &name) const
{
    if (!m_isFolder)
        return {0, m_texts.contains(name) ? 0 : -1};
    const QString path = pathOf(name);
    if (path.isEmpty())
        return {};
    const QFileInfo info(path);
    return {info.lastModified().toMSecsSinceEpoch(), info.size()};
}

QStringList Source::names() const
{
    QStringList names = m_texts.keys();
    if (!m_folder.isEmpty()) {
        QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(QDir(m_folder).relativeFilePath(files.next()));
    }
    names.sort();
    return names;
}

/// Empty when there is no such regular file below the folder, wherever symbolic links lead.
QString Source::pathOf(const QString &name) const
{
    if (m_folder.isEmpty())
        return {};
    const QString path = QFileInfo(m_folder + u'/' + name).canonicalFilePath();
    const QString below = m_folder.endsWith(u'/') ? m_folder : m_folder + u'/';
    return path.startsWith(below) && QFileInfo(path).isFile() ? path : QString();
}

} // namespace eyewall::templates
