// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace eyewall::capture {

/// How many thousand instructions SQLite may still run until its next row, so that no file can keep it busy.
using SqliteEffort = int;

/// A statement that is run once or many times. Places of values and columns count from 0. It dies before its
/// database. Errors are what SQLite says, as those of SqliteDatabase. Thread: any, one at a time.
class SqliteStatement final {
public:
    enum class Type : quint8 { Null, Integer, Real, Text, Blob };

    /// A value that cannot be bound is told by the next step().
    void bind(int place, qint64 value);
    void bindText(int place, QByteArrayView utf8);
    void bindBlob(int place, QByteArrayView bytes);
    void bindNull(int place);

    /// Whether there is a row, else it has run to its end and can run again.
    [[nodiscard]] core::Result<bool> step();
    /// Gives up the rows that are left: it can have other values, and run again.
    void reset();

    // Of the row.
    [[nodiscard]] Type type(int column) const;
    /// Of a column of that type.
    [[nodiscard]] qint64 integer(int column) const;
    /// Of a text, which is UTF-8, or a blob; valid until the next step(). Null when there is no memory for
    /// it.
    [[nodiscard]] QByteArrayView bytes(int column) const;

private:
    friend class SqliteDatabase;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    SqliteStatement(sqlite3_stmt *statement, SqliteEffort *effort);
    void note(int code);

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    SqliteEffort *m_effort; ///< of the database
    int m_bindError = 0;
};

/// A SQLite file. Its errors say what SQLite says, without the name of the file, and have these codes:
/// no_space_on_device, permission_denied, value_too_large, not_enough_memory, that of the system call which
/// failed, and bad_message for all that is wrong with the content. Thread: any, one at a time.
class SqliteDatabase final {
public:
    /// To be filled: without a journal, and without waiting for the disk.
    [[nodiscard]] static core::Result<SqliteDatabase> openToFill(const QString &path);
    /// A file of a stranger: nothing beside it is looked at or made, nothing in it is run, and no value in it
    /// may have more than that many bytes.
    [[nodiscard]] static core::Result<SqliteDatabase> openToRead(const QString &path, qint64 longestValue);

    [[nodiscard]] core::Result<void> run(const QByteArray &sql);
    [[nodiscard]] core::Result<SqliteStatement> prepare(const QByteArray &sql);

private:
    struct Close {
        void operator()(sqlite3 *connection) const;
    };

    explicit SqliteDatabase(sqlite3 *connection);
    [[nodiscard]] static core::Result<SqliteDatabase> open(const QByteArray &name, int flags);
    void harden(qint64 longestValue);
    [[nodiscard]] core::Result<void> check(int code);

    std::unique_ptr<SqliteEffort> m_effort; ///< outlives the connection, which has its address
    std::unique_ptr<sqlite3, Close> m_connection;
};

} // namespace eyewall::capture
