// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/columnlist.h"
#include "server/capture/sessionwords.h"
#include "server/capture/sqlite.h"
#include "server/monitor/batch.h"

#include <QtCore/QSet>
#include <QtCore/QString>

#include <limits>

namespace eyewall::capture {

/// Takes the values of rows out of the columns of a statement and believes nothing: each has the type and the
/// range that it should have, or there is an error that names table, row and column. What the functions mean
/// stands in ColumnList. Thread: any, one at a time.
class RowReader final {
public:
    /// `statement` and `allowance`, the bytes that may still come, live longer.
    RowReader(const char *table, SqliteStatement &statement, qint64 &allowance);

    /// The row at which the statement is. Codes: bad_message, not_supported (a word that a later version may
    /// have), file_too_large.
    template<typename Row>
    [[nodiscard]] core::Result<Row> read()
    {
        m_column = 0;
        ++m_row;
        Row row{};
        Row::describe(*this, row);
        if (m_error)
            return *m_error;
        return row;
    }
    /// What is wrong with the row that was read last.
    [[nodiscard]] core::Error damage(const QString &what) const;

    void position(const char *name);
    template<typename T>
    void key(const char *name, T &value, ColumnRange range)
    {
        value = T(takeKey(name, range));
    }
    void name(const char *name, QString &value) { text(name, value); }
    void uniqueId(const char *name, quint64 &value);
    void id(const char *name, quint64 &value);
    void reference(const char *name, quint64 &value);
    void count(const char *name, quint64 &value) { value = quint64(takeInteger(name, kAny)); }
    template<typename T>
    void number(const char *name, T &value)
    {
        static_assert(sizeof(T) < sizeof(qint64));
        number(name, value, {std::numeric_limits<T>::min(), std::numeric_limits<T>::max()});
    }
    template<typename T>
    void number(const char *name, T &value, ColumnRange range)
    {
        value = T(takeInteger(name, range));
    }
    void time(const char *name, qint64 &value) { value = takeInteger(name, kTimes); }
    void duration(const char *name, qint64 &value) { value = takeInteger(name, kTimes); }
    void optionalDuration(const char *name, std::optional<qint64> &value);
    void route(const char *name, monitor::RouteId &value);
    void flag(const char *name, bool &value) { value = takeInteger(name, {0, 1}) != 0; }
    void tls(const char *name, monitor::Transport &value);
    template<typename Enum>
    void word(const char *name, Enum &value)
    {
        value = Enum(takeWord(name, sessionWords(Enum())));
    }
    void closer(const char *name, monitor::Direction &value)
    {
        value = monitor::Direction(takeWord(name, sessionCloserWords()));
    }
    void address(const char *name, monitor::Endpoint &value);
    void text(const char *name, QString &value);
    void optionalText(const char *name, QString &value);
    void bytes(const char *name, QByteArray &value);
    template<typename T, typename Columns>
    void group(std::optional<T> &value, Columns columns)
    {
        T taken{};
        m_isAbsent = m_statement.type(m_column) == SqliteStatement::Type::Null;
        const bool isThere = !m_isAbsent;
        columns(*this, taken);
        m_isAbsent = false;
        if (isThere)
            value = std::move(taken);
    }

    /// That times can be added to and taken from one another; until the year 2096.
    static constexpr ColumnRange kTimes{0, 4'000'000'000'000'000'000};

private:
    using Type = SqliteStatement::Type;
    static constexpr ColumnRange kAny{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};

    void fail(const char *name, const QString &what, std::errc reason = std::errc::bad_message);
    [[nodiscard]] bool isReadable(const char *name);
    [[nodiscard]] bool skipsNull();
    [[nodiscard]] qint64 takeInteger(const char *name, ColumnRange range);
    qint64 takeKey(const char *name, ColumnRange range);
    [[nodiscard]] QByteArrayView takeText(const char *name);
    [[nodiscard]] QByteArrayView take(int column);
    [[nodiscard]] std::size_t takeWord(const char *name, SessionWords words);

    const char *m_table;
    SqliteStatement &m_statement;
    qint64 &m_allowance;
    qint64 m_row = 0;
    qint64 m_lastKey = std::numeric_limits<qint64>::min();
    QSet<quint64> m_ids;
    int m_column = 0;
    bool m_isAbsent = false;            ///< the group that is read
    std::optional<core::Error> m_error; ///< the first one
};

} // namespace eyewall::capture
