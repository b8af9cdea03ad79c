// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/bodyfile.h"

#include "widgets/models/messagehead.h"
#include "widgets/support/formatting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace eyewall::inspectors {

namespace {

constexpr qsizetype kLongestName = 100;

/// The context of the translations.
struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(BodyFile)
};

bool isForbidden(QChar c)
{
    return !c.isPrint() || QStringView(u"/\\:*?\"<>|").contains(c);
}

/// The last part of the path of a target.
QString lastPart(QByteArrayView target)
{
    const qsizetype query = target.indexOf('?');
    const QByteArray path = (query < 0 ? target : target.first(query)).toByteArray();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(path.mid(path.lastIndexOf('/') + 1)));
}

QString folder()
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QDir(downloads).exists() ? downloads : QDir::homePath();
}

} // namespace

QString safeFileName(const QString &name)
{
    QString safe = name;
    for (QChar &c : safe) {
        if (isForbidden(c))
            c = QLatin1Char('_');
    }
    // From the end: the suffix tells what it is.
    safe = safe.right(kLongestName).trimmed();
    while (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('-')))
        safe.remove(0, 1);
    return safe.isEmpty() ? QStringLiteral("body") : safe;
}

QString bodyFileName(QByteArrayView target, QByteArrayView contentType)
{
    const QString name = safeFileName(lastPart(target));
    if (name.contains(QLatin1Char('.')))
        return name;
    const QString type = QString::fromLatin1(models::withoutParameters(contentType)).toLower();
    const QString suffix = QMimeDatabase().mimeTypeForName(type).preferredSuffix();
    return suffix.isEmpty() ? name : name + QLatin1Char('.') + suffix;
}

SaveOutcome writeBody(const QString &path, const BodyFile &file)
{
    QSaveFile out(path);
    const bool isWritten =
        out.open(QIODevice::WriteOnly) && out.write(file.bytes) == file.bytes.size() && out.commit();
    const QString shown = QDir::toNativeSeparators(path);
    if (!isWritten)
        return {FileWords::tr("“%1” could not be written: %2").arg(shown, out.errorString()), true};
    const QString size = support::formatBytes(double(file.bytes.size()));
    if (file.size == 0) {
        const QString saved = FileWords::tr("Saved %1 as “%2”.").arg(size, shown);
        return {file.note.isEmpty() ? saved : saved + QLatin1Char(' ') + file.note, false};
    }
    return {FileWords::tr("Saved the first %1 of %2 as “%3”: the rest was not recorded.")
                .arg(size, support::formatBytes(double(file.size)), shown),
            false};
}

void askAndSave(QWidget *parent, const BodyFile &file, const std::function<void(const SaveOutcome &)> &done)
{
    auto *dialog = new QFileDialog(parent, FileWords::tr("Save body"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(file.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [file, done](const QString &path) { done(writeBody(path, file)); });
    dialog->open();
}

} // namespace eyewall::inspectors
