// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/staticsource.h"

#include "server/web/registrationerror.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace eyewall {

StaticItem StaticItem::of(const QByteArray &bytes, const QByteArray &contentType)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return {bytes, hash.first(32), contentType, {}};
}

MemorySource::MemorySource(std::map<QByteArray, QByteArray> files)
{
    for (auto &[name, bytes] : files)
        add(name, StaticItem::of(bytes));
}

std::optional<StaticItem> MemorySource::find(const QByteArray &name) const
{
    const auto found = m_items.find(name);
    return found == m_items.end() ? std::nullopt : std::optional(found->second);
}

std::shared_ptr<const StaticSource> resourceSource(const QString &folder)
{
    const QDir root(folder);
    if (!folder.startsWith(QLatin1String(":/")) || !root.exists())
        throw RegistrationError(("Resources \"" + folder.toUtf8() + "\" are not there").toStdString());
    auto source = std::make_shared<MemorySource>();
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            throw RegistrationError(
                ("Resource \"" + file.fileName().toUtf8() + "\" cannot be read").toStdString());
        StaticItem item = StaticItem::of(file.readAll());
        const QDateTime modified = QFileInfo(file).lastModified();
        if (modified.isValid())
            item.lastModified = modified.toSecsSinceEpoch();
        source->add(root.relativeFilePath(file.fileName()).toUtf8(), std::move(item));
    }
    return source;
}

} // namespace eyewall
