// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/capture/sqltool.h"

#include <QtCore/QFile>

#include <sqlite3.h>

namespace eyewall::capture {

namespace {

int addRow(void *rows, int count, char **values, char **)
{
    QByteArrayList row;
    for (int i = 0; i < count; ++i)
        row.append(values[i] ? values[i] : "NULL");
    static_cast<QByteArrayList *>(rows)->append(row.join('|'));
    return 0;
}

} // namespace

QByteArrayList runSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *connection = nullptr;
    QByteArrayList rows;
    char *error = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &connection) != SQLITE_OK ||
        sqlite3_exec(connection, sql.constData(), addRow, &rows, &error) != SQLITE_OK)
        rows.append(error ? error : sqlite3_errmsg(connection));
    sqlite3_free(error);
    sqlite3_close(connection);
    return rows;
}

} // namespace eyewall::capture
