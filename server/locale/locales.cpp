// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/locale/locales.h"

#include "server/locale/acceptlanguage.h"
#include "server/locale/catalogue.h"

#include <QtCore/QDir>

#include <algorithm>

namespace eyewall {

namespace {

/// "en_US" of "en-us", empty when it is no code.
QString normalized(const QString &code)
{
    QStringList parts = QString(code).replace(u'-', u'_').split(u'_');
    parts[0] = parts[0].toLower();
    if (parts[0].isEmpty() || parts.size() > 2)
        return {};
    if (parts.size() == 2)
        parts[1] = parts[1].toUpper();
    return parts.join(u'_');
}

bool isCode(const QString &text)
{
    return text.size() >= 2 && text.size() <= 8 && normalized(text) == text &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber()); });
}

} // namespace

Locales::Locales()
    : m_default(QStringLiteral("en_US"))
{
}

core::Result<void> Locales::loadCsv(const QString &folder)
{
    return load(folder, {}, QStringLiteral(".csv"),
                [](locale::Catalogue &catalogue, const QString &file) { return catalogue.addCsv(file); });
}

core::Result<void> Locales::loadQm(const QString &folder, const QString &domain, const QString &qtContext)
{
    return load(folder, domain + u'_', QStringLiteral(".qm"),
                [&qtContext](locale::Catalogue &catalogue, const QString &file) {
                    return catalogue.addQm(file, qtContext);
                });
}

void Locales::setDefault(const QString &code)
{
    const QString normal = normalized(code);
    m_default = normal.isEmpty() ? code : normal;
}

Locale Locales::closest(const QStringList &codes) const
{
    for (const QString &code : codes) {
        const QString normal = normalized(code);
        if (normal.isEmpty())
            continue;
        if (supports(normal))
            return made(normal);
        const QString language = normal.section(u'_', 0, 0);
        if (supports(language))
            return made(language);
    }
    return made(m_default);
}

Locale Locales::fromAcceptLanguage(QByteArrayView field) const
{
    return closest(acceptedLanguages(field));
}

bool Locales::supports(const QString &code) const
{
    return code == m_default || m_catalogues.contains(code);
}

QStringList Locales::supported() const
{
    QStringList codes = m_catalogues.keys();
    if (!codes.contains(m_default))
        codes.append(m_default);
    codes.sort();
    return codes;
}

core::Result<void> Locales::load(const QString &folder, const QString &prefix, const QString &suffix,
                                 const Fill &fill)
{
    const QDir files(folder);
    if (!files.exists())
        return core::Error{QStringLiteral("there is no folder %1").arg(folder)};
    const QStringList names = files.entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString code = name.mid(prefix.size(), name.size() - prefix.size() - suffix.size());
        if (!isCode(code))
            return core::Error{
                QStringLiteral("%1: \"%2\" is no code as fr_FR is one").arg(files.filePath(name), code)};
        auto &catalogue = m_catalogues[code];
        if (!catalogue)
            catalogue = std::make_shared<locale::Catalogue>();
        if (auto result = fill(*catalogue, files.filePath(name)); !result)
            return result;
    }
    return {};
}

Locale Locales::made(const QString &code) const
{
    return {code, m_catalogues.value(code)};
}

} // namespace eyewall
