// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/configfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace eyewall::host {
namespace {

constexpr qint64 kMaxSize = 1024 * 1024;

core::Error errorAt(const QString &place, const QString &text)
{
    return {place + QStringLiteral(": ") + text, {}};
}

core::Result<void> readLine(const QString &line, const QString &place, const QString &folder,
                            OptionValues &values)
{
    if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
        return {};
    const qsizetype equals = line.indexOf(QLatin1Char('='));
    if (equals < 0)
        return errorAt(place, QStringLiteral("\"%1\" is not NAME = VALUE").arg(line));
    const QString name = line.first(equals).trimmed();
    const QString text = line.sliced(equals + 1).trimmed();
    const Option *const option = findOption(name);
    if (!option)
        return errorAt(place, QStringLiteral("there is no option \"%1\"").arg(name));
    if (text.isEmpty())
        return errorAt(place, QStringLiteral("the value of \"%1\" is missing").arg(name));
    QList<OptionValue> &given = values[name];
    if (!given.isEmpty() && option->kind != Option::Kind::List)
        return errorAt(place, QStringLiteral("\"%1\" is given twice").arg(name));
    given.append({text, place + QStringLiteral(": ") + name, folder});
    return {};
}

} // namespace

core::Result<OptionValues> readConfigFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return errorAt(fileName, QStringLiteral("cannot be read: ") + file.errorString());
    const QByteArray bytes = file.read(kMaxSize + 1);
    if (bytes.size() > kMaxSize)
        return errorAt(fileName, QStringLiteral("is too long for a file of options"));
    const QString folder = QFileInfo(fileName).absolutePath();
    OptionValues values;
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        const QString place = QStringLiteral("%1:%2").arg(fileName).arg(++number);
        if (auto done = readLine(QString::fromUtf8(line).trimmed(), place, folder, values); !done)
            return done.error();
    }
    return values;
}

} // namespace eyewall::host
