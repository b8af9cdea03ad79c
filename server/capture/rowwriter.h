// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/columnlist.h"
#include "server/capture/sessionwords.h"
#include "server/capture/sqlite.h"
#include "server/monitor/batch.h"

#include <QtCore/QString>

namespace eyewall::capture {

/// Puts the values of rows into the columns of a statement. What the functions mean stands in ColumnList.
/// Thread: any, one at a time.
class RowWriter final {
public:
    /// `statement` lives longer.
    explicit RowWriter(SqliteStatement &statement)
        : m_statement(statement)
    {
    }

    template<typename Row>
    [[nodiscard]] core::Result<void> write(const Row &row)
    {
        m_column = 0;
        ++m_position;
        Row::describe(*this, row);
        const auto stepped = m_statement.step();
        return stepped ? core::Result<void>() : stepped.error();
    }

    void position(const char *) { put(m_position); }
    template<typename T>
    void key(const char *, const T &value, ColumnRange)
    {
        put(qint64(value));
    }
    void name(const char *, const QString &value) { putText(value.toUtf8()); }
    void uniqueId(const char *, const quint64 &value) { put(qint64(value)); }
    void id(const char *, const quint64 &value) { put(qint64(value)); }
    void reference(const char *, const quint64 &value) { putOptional(qint64(value), value != 0); }
    void count(const char *, const quint64 &value) { put(qint64(value)); }
    template<typename T>
    void number(const char *, const T &value)
    {
        put(qint64(value));
    }
    template<typename T>
    void number(const char *, const T &value, ColumnRange)
    {
        put(qint64(value));
    }
    void time(const char *, const qint64 &value) { put(value); }
    void duration(const char *, const qint64 &value) { put(value); }
    void optionalDuration(const char *, const std::optional<qint64> &value)
    {
        putOptional(value.value_or(0), value.has_value());
    }
    void route(const char *, const monitor::RouteId &value)
    {
        putOptional(value, value != monitor::kNoRoute);
    }
    void flag(const char *, const bool &value) { put(value ? 1 : 0); }
    void tls(const char *, const monitor::Transport &value) { put(value == monitor::Transport::Tls ? 1 : 0); }
    template<typename Enum>
    void word(const char *, const Enum &value)
    {
        putWord(std::size_t(value), sessionWords(value));
    }
    void closer(const char *, const monitor::Direction &value)
    {
        putWord(std::size_t(value), sessionCloserWords());
    }
    void address(const char *, const monitor::Endpoint &value) { putText(value.addressText().toUtf8()); }
    void text(const char *, const QString &value) { putText(value.toUtf8()); }
    void optionalText(const char *name, const QString &value);
    void bytes(const char *, const QByteArray &value);
    template<typename T, typename Columns>
    void group(const std::optional<T> &value, Columns columns)
    {
        m_isAbsent = !value;
        const T none{};
        columns(*this, value ? *value : none);
        m_isAbsent = false;
    }

private:
    void put(qint64 value);
    void putOptional(qint64 value, bool isThere);
    void putText(QByteArrayView utf8);
    void putWord(std::size_t value, SessionWords words);

    SqliteStatement &m_statement;
    qint64 m_position = 0;
    int m_column = 0;
    bool m_isAbsent = false; ///< the group that is written
};

} // namespace eyewall::capture
