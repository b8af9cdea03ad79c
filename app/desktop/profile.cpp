// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace eyewall::desktop {

namespace {

struct ProfileText {
    Q_DECLARE_TR_FUNCTIONS(eyewall::desktop::Profile)
};

core::Error error(const QString &text, const QString &folder)
{
    return {text.arg(QDir::toNativeSeparators(folder)), {}};
}

// What is missing above the folder is made as usual, the folder itself for its owner alone.
bool makeFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), S_IRWXU) == 0 || errno == EEXIST)
        return true;
    const QString above = QFileInfo(folder).absolutePath();
    return errno == ENOENT && QDir().mkpath(above) && ::mkdir(name.constData(), S_IRWXU) == 0;
}

// The folder is ours alone; an earlier program may have made it with the rights that were usual then.
void tighten(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    struct stat found {};
    if (::stat(name.constData(), &found) == 0 && (found.st_mode & (S_IWGRP | S_IWOTH)))
        ::chmod(name.constData(), found.st_mode & 0755);
}

core::Result<void> check(const QString &folder)
{
    struct stat found {};
    if (::stat(QFile::encodeName(folder).constData(), &found) != 0 || !S_ISDIR(found.st_mode))
        return error(ProfileText::tr("The profile \"%1\" is not a folder."), folder);
    if (found.st_uid != ::geteuid())
        return error(ProfileText::tr("The profile \"%1\" is a folder of another user."), folder);
    if (found.st_mode & (S_IWGRP | S_IWOTH))
        return error(ProfileText::tr("Others may write to the profile \"%1\". Take that away from them "
                                     "(chmod go-w), or choose another folder."),
                     folder);
    if (::access(QFile::encodeName(folder).constData(), R_OK | W_OK | X_OK) != 0)
        return error(ProfileText::tr("The profile \"%1\" may not be written to."), folder);
    return {};
}

} // namespace

core::Result<Profile> Profile::open(const QString &folder)
{
    Profile profile;
    profile.m_folder = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    if (!makeFolder(profile.m_folder))
        return error(ProfileText::tr("The folder \"%1\" for the profile cannot be made: %2")
                         .arg(QStringLiteral("%1"), qt_error_string(errno)),
                     profile.m_folder);
    if (const core::Result<void> good = check(profile.m_folder); !good)
        return good.error();
    return profile;
}

Profile Profile::usual()
{
    const QString above = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString folder = above + QStringLiteral("/Eyewall");
    tighten(folder);
    core::Result<Profile> profile = open(folder);
    if (profile)
        return *profile;
    Profile forgotten;
    forgotten.m_temporary = std::make_shared<QTemporaryDir>();
    forgotten.m_folder = forgotten.m_temporary->path();
    forgotten.m_problem =
        ProfileText::tr("%1 What is changed now will be forgotten.").arg(profile.error().message);
    return forgotten;
}

QString Profile::filePath(const QString &name) const
{
    return m_folder + QLatin1Char('/') + name;
}

} // namespace eyewall::desktop
