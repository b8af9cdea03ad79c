// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sqlite.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace eyewall::capture {

namespace {

constexpr qsizetype kLongestName = 500;  // of SQLite's 512, with what it appends
constexpr int kInstructions = 1000;      // between two looks at the effort
constexpr SqliteEffort kMostEffort = 20; // a row takes far less than one, a schema of ours less than one

std::errc reasonOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return std::errc::no_space_on_device;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return std::errc::permission_denied;
    case SQLITE_TOOBIG:
        return std::errc::value_too_large;
    case SQLITE_NOMEM:
        return std::errc::not_enough_memory;
    case SQLITE_IOERR:
        return std::errc::io_error;
    default:
        return std::errc::bad_message;
    }
}

/// Of the system call behind the error, or 0.
int systemErrorOf(sqlite3 *connection, int code)
{
    int number = 0;
    const int kind = code & 0xff;
    if (!connection || (kind != SQLITE_IOERR && kind != SQLITE_CANTOPEN))
        return number;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_LAST_ERRNO, &number) == SQLITE_OK &&
        number != 0)
        return number;
    return sqlite3_system_errno(connection);
}

core::Error errorOf(sqlite3 *connection, int code)
{
    const int number = systemErrorOf(connection, code);
    if (number != 0) {
        const std::error_code reason(number == EDQUOT ? ENOSPC : number, std::generic_category());
        return {QString::fromStdString(reason.message()), reason};
    }
    if ((code & 0xff) == SQLITE_INTERRUPT)
        return {QStringLiteral("it takes too long"), std::make_error_code(reasonOf(code))};
    const char *text = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    return {QString::fromUtf8(text), std::make_error_code(reasonOf(code))};
}

/// SQLite cannot open it and does not say why.
core::Error tooLong()
{
    return {QStringLiteral("its path has more than %1 bytes; choose a folder above").arg(kLongestName),
            std::make_error_code(std::errc::filename_too_long)};
}

int spend(void *effort)
{
    return --*static_cast<SqliteEffort *>(effort) < 0;
}

QByteArray nameOf(const QString &path)
{
    return QFile::encodeName(QFileInfo(path).absoluteFilePath());
}

/// The path as a URI that SQLite reads, which has other ideas than QUrl of paths that begin with "//".
QByteArray uriOf(const QString &path)
{
    QByteArray uri("file://");
    for (const char byte : nameOf(path)) {
        if ((byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
            byte == '/' || byte == '.' || byte == '-' || byte == '_')
            uri += byte;
        else
            uri += '%' + QByteArray(1, byte).toHex();
    }
    return uri;
}

} // namespace

SqliteStatement::SqliteStatement(sqlite3_stmt *statement, SqliteEffort *effort)
    : m_statement(statement)
    , m_effort(effort)
{
}

void SqliteStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void SqliteStatement::note(int code)
{
    if (m_bindError == SQLITE_OK)
        m_bindError = code;
}

void SqliteStatement::bind(int place, qint64 value)
{
    note(sqlite3_bind_int64(m_statement.get(), place + 1, value));
}

void SqliteStatement::bindText(int place, QByteArrayView utf8)
{
    const char *data = utf8.isNull() ? "" : utf8.data(); // a null pointer would be NULL
    note(sqlite3_bind_text64(m_statement.get(), place + 1, data, sqlite3_uint64(utf8.size()),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
}

void SqliteStatement::bindBlob(int place, QByteArrayView bytes)
{
    const char *data = bytes.isNull() ? "" : bytes.data();
    note(sqlite3_bind_blob64(m_statement.get(), place + 1, data, sqlite3_uint64(bytes.size()),
                             SQLITE_TRANSIENT));
}

void SqliteStatement::bindNull(int place)
{
    note(sqlite3_bind_null(m_statement.get(), place + 1));
}

core::Result<bool> SqliteStatement::step()
{
    sqlite3 *connection = sqlite3_db_handle(m_statement.get());
    if (m_bindError != SQLITE_OK)
        return core::Error{QString::fromUtf8(sqlite3_errstr(m_bindError)),
                           std::make_error_code(reasonOf(m_bindError))};
    *m_effort = kMostEffort;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        return errorOf(connection, code);
    sqlite3_reset(m_statement.get());
    return false;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

SqliteStatement::Type SqliteStatement::type(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Null;
    }
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    // The pointer first: a text in UTF-16 is converted by it, and has its size then.
    const bool isText = sqlite3_column_type(m_statement.get(), column) == SQLITE_TEXT;
    const void *data = isText ? static_cast<const void *>(sqlite3_column_text(m_statement.get(), column))
                              : sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    if (!data && size == 0 && !isText)
        return QByteArrayView(""); // of a blob that is empty
    return {static_cast<const char *>(data), data ? qsizetype(size) : 0};
}

SqliteDatabase::SqliteDatabase(sqlite3 *connection)
    : m_effort(std::make_unique<SqliteEffort>(kMostEffort))
    , m_connection(connection)
{
    sqlite3_progress_handler(connection, kInstructions, spend, m_effort.get());
}

void SqliteDatabase::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close(connection);
}

core::Result<SqliteDatabase> SqliteDatabase::open(const QByteArray &name, int flags)
{
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &connection, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    SqliteDatabase database(connection);
    if (code != SQLITE_OK)
        return errorOf(connection, code);
    return database;
}

core::Result<SqliteDatabase> SqliteDatabase::openToFill(const QString &path)
{
    if (nameOf(path).size() > kLongestName)
        return tooLong();
    auto database = open(nameOf(path), SQLITE_OPEN_READWRITE);
    if (!database)
        return database;
    if (const auto done = database->run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
                                        "PRAGMA locking_mode=EXCLUSIVE");
        !done)
        return done.error();
    return database;
}

core::Result<SqliteDatabase> SqliteDatabase::openToRead(const QString &path, qint64 longestValue)
{
    if (nameOf(path).size() > kLongestName)
        return tooLong();
    auto database = open(uriOf(path) + "?mode=ro&immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    if (!database)
        return database;
    database->harden(longestValue);
    // Without a map of the file: one that becomes shorter meanwhile would be a signal that ends the process.
    if (const auto done = database->run("PRAGMA mmap_size=0; PRAGMA cell_size_check=ON;"
                                        "PRAGMA trusted_schema=OFF; PRAGMA query_only=ON;"
                                        "PRAGMA temp_store=MEMORY");
        !done)
        return done.error();
    return database;
}

/// Nothing that a schema can have beside tables is of use here.
void SqliteDatabase::harden(qint64 longestValue)
{
    sqlite3 *connection = m_connection.get();
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_drop_modules(connection, nullptr); // of virtual tables
    const qint64 longest = std::clamp<qint64>(longestValue, 64 * 1024, std::numeric_limits<int>::max());
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, int(longest));
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, 64 * 1024);
    sqlite3_limit(connection, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(connection, SQLITE_LIMIT_WORKER_THREADS, 0);
}

core::Result<void> SqliteDatabase::check(int code)
{
    return code == SQLITE_OK ? core::Result<void>() : errorOf(m_connection.get(), code);
}

core::Result<void> SqliteDatabase::run(const QByteArray &sql)
{
    *m_effort = kMostEffort;
    return check(sqlite3_exec(m_connection.get(), sql.constData(), nullptr, nullptr, nullptr));
}

core::Result<SqliteStatement> SqliteDatabase::prepare(const QByteArray &sql)
{
    *m_effort = kMostEffort;
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v2(m_connection.get(), sql.constData(), int(sql.size()), &statement, nullptr);
    if (const auto done = check(code); !done)
        return done.error();
    return SqliteStatement(statement, m_effort.get());
}

} // namespace eyewall::capture
