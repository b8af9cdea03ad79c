// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/capture/sessionfolder.h"

#include "server/capture/sessionfile.h"
#include "tests/server/capture/sessions.h"
#include "tests/server/capture/sqltool.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

namespace eyewall::capture {

QStringList SessionFolder::names() const
{
    return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

QByteArray SessionFolder::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SessionFolder::put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray SessionFolder::goodContent()
{
    static const QByteArray content = [] {
        const SessionFolder folder;
        const QString path = folder.path(QStringLiteral("good"));
        return writeSession(path, strangeSession()) ? contentOf(path) : QByteArray();
    }();
    return content;
}

void SessionFolder::make(const QString &path, const QByteArray &sql)
{
    QVERIFY(!goodContent().isEmpty());
    put(path, goodContent());
    QCOMPARE(runSql(path, sql), QByteArrayList());
}

} // namespace eyewall::capture
