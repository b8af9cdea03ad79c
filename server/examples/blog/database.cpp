// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "database.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QPasswordDigestor>

#include <sqlite3.h>

#include <array>
#include <stdexcept>

namespace {

constexpr int kRounds = 200'000;
constexpr auto kEntries =
    "SELECT slug, title, text, name, published FROM entries JOIN authors ON author = authors.id ";

QByteArray derivedKey(const QString &password, const QByteArray &salt)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password.toUtf8(), salt, kRounds,
                                              32);
}

QByteArray newSalt()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers);
}

/// Takes the same time wherever they differ.
bool isEqual(const QByteArray &one, const QByteArray &other)
{
    char difference = one.size() == other.size() ? 0 : 1;
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i)
        difference |= char(one[i] ^ other[i]);
    return difference == 0;
}

void bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob(statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

QVariant column(sqlite3_stmt *statement, int place)
{
    const int size = sqlite3_column_bytes(statement, place);
    switch (sqlite3_column_type(statement, place)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_column_int64(statement, place));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, place)), size);
    default:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, place)), size);
    }
}

} // namespace

Database::Database(const QString &fileName)
{
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open(fileName.toUtf8().constData(), &connection);
    m_connection.reset(connection);
    if (code != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(connection));
    run("CREATE TABLE IF NOT EXISTS authors (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, salt BLOB "
        "NOT NULL,"
        " key BLOB NOT NULL)",
        {});
    run("CREATE TABLE IF NOT EXISTS entries (slug TEXT PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL,"
        " author INTEGER NOT NULL REFERENCES authors(id), published TEXT NOT NULL)",
        {});
}

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close(connection);
}

QList<QVariantList> Database::run(const char *text, const QVariantList &values)
{
    const std::lock_guard lock(m_mutex);
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_connection.get(), text, -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_connection.get()));
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner(statement, &sqlite3_finalize);
    for (qsizetype i = 0; i < values.size(); ++i)
        bind(statement, int(i) + 1, values[i]);
    QList<QVariantList> rows;
    int code = 0;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        QVariantList row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            row.append(column(statement, i));
        rows.append(row);
    }
    if (code != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(m_connection.get()));
    return rows;
}

bool Database::hasAuthor()
{
    return !run("SELECT id FROM authors LIMIT 1", {}).isEmpty();
}

std::optional<Database::Author> Database::addFirstAuthor(const QString &name, const QString &password)
{
    // Said at once when it is so; of those who come together the statement lets one in.
    if (hasAuthor())
        return std::nullopt;
    const QByteArray salt = newSalt();
    const auto rows = run("INSERT INTO authors (name, salt, key) SELECT ?, ?, ? WHERE NOT EXISTS"
                          " (SELECT id FROM authors) RETURNING id",
                          {name, salt, derivedKey(password, salt)});
    return rows.isEmpty() ? std::nullopt : std::optional(Author{rows[0][0].toLongLong(), name});
}

std::optional<Database::Author> Database::login(const QString &name, const QString &password)
{
    const auto rows = run("SELECT id, salt, key FROM authors WHERE name = ?", {name});
    // Who guesses names must not see by the clock which of them are there.
    const QByteArray salt = rows.isEmpty() ? newSalt() : rows[0][1].toByteArray();
    const QByteArray key = derivedKey(password, salt);
    if (rows.isEmpty() || !isEqual(key, rows[0][2].toByteArray()))
        return std::nullopt;
    return Author{rows[0][0].toLongLong(), name};
}

std::optional<Database::Author> Database::author(qint64 id)
{
    const auto rows = run("SELECT name FROM authors WHERE id = ?", {qlonglong(id)});
    return rows.isEmpty() ? std::nullopt : std::optional(Author{id, rows[0][0].toString()});
}

QVariantMap Database::entryOf(const QVariantList &row)
{
    return {{"slug", row[0]}, {"title", row[1]}, {"text", row[2]}, {"author", row[3]}, {"published", row[4]}};
}

QVariantList Database::entries(int count)
{
    QVariantList found;
    for (const QVariantList &row :
         run((QByteArray(kEntries) + "ORDER BY published DESC LIMIT ?").constData(), {count}))
        found.append(entryOf(row));
    return found;
}

std::optional<QVariantMap> Database::entry(const QString &slug)
{
    const auto rows = run((QByteArray(kEntries) + "WHERE slug = ?").constData(), {slug});
    return rows.isEmpty() ? std::nullopt : std::optional(entryOf(rows[0]));
}

QString Database::addEntry(qint64 author, const QString &title, const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString slug = title.toLower().replace(others, QStringLiteral("-"));
    const QString published = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    while (true) {
        const auto rows =
            run("INSERT INTO entries (slug, title, text, author, published) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT DO NOTHING RETURNING slug",
                {slug, title, text, qlonglong(author), published});
        if (!rows.isEmpty())
            return slug;
        slug += QStringLiteral("-2");
    }
}
