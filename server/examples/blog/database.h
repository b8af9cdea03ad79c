// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <memory>
#include <mutex>
#include <optional>

struct sqlite3;

/// The authors and entries of the blog in a SQLite file. Every call may wait for the disk: from a handler use
/// runBlocking(). Throws std::runtime_error with what SQLite says. Thread: any.
class Database final {
public:
    struct Author {
        qint64 id = 0;
        QString name;
    };

    explicit Database(const QString &fileName);

    [[nodiscard]] bool hasAuthor();
    /// Nothing when there is an author already.
    std::optional<Author> addFirstAuthor(const QString &name, const QString &password);
    /// Nothing when the password is wrong.
    std::optional<Author> login(const QString &name, const QString &password);
    [[nodiscard]] std::optional<Author> author(qint64 id);

    /// Newest first; each a map of slug, title, text, author and published (ISO 8601).
    [[nodiscard]] QVariantList entries(int count);
    [[nodiscard]] std::optional<QVariantMap> entry(const QString &slug);
    /// The slug, made of the title.
    QString addEntry(qint64 author, const QString &title, const QString &text);

private:
    struct Close {
        void operator()(sqlite3 *connection) const;
    };

    QList<QVariantList> run(const char *statement, const QVariantList &values);
    static QVariantMap entryOf(const QVariantList &row);

    std::mutex m_mutex; // a connection is used by one thread at a time
    std::unique_ptr<sqlite3, Close> m_connection;
};
