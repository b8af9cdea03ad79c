// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

#include <optional>

namespace eyewall::capture {

/// Range of a number. Thread: any (a value).
struct ColumnRange {
    qint64 least;
    qint64 most;
};

/// Asks a row of sessiontables.h for its columns, and makes statements of them. RowWriter and RowReader have
/// the same functions, and put a value into each column or take it out. Thread: any (a value).
class ColumnList final {
public:
    template<typename Row>
    static ColumnList of()
    {
        ColumnList list;
        const Row row{};
        Row::describe(list, row);
        return list;
    }

    [[nodiscard]] QByteArray create(const char *table) const;
    [[nodiscard]] QByteArray insert(const char *table) const;
    /// In the order of the rows.
    [[nodiscard]] QByteArray select(const char *table) const;

    // What the columns of a table can be.

    /// Number of the row, from 1.
    void position(const char *name) { addKey(name, "INTEGER"); }
    /// An id by which the rows are ordered.
    template<typename T>
    void key(const char *name, const T &, ColumnRange)
    {
        addKey(name, "INTEGER");
    }
    /// A name that each row has for itself.
    void name(const char *name, const QString &) { addKey(name, "TEXT"); }
    /// An id other than 0 that each row has for itself.
    void uniqueId(const char *name, const quint64 &) { add(name, "INTEGER", true, "UNIQUE"); }
    /// An id other than 0.
    void id(const char *name, const quint64 &) { add(name, "INTEGER"); }
    /// An id, NULL for 0.
    void reference(const char *name, const quint64 &) { add(name, "INTEGER", false); }
    /// Any 64 bits; beyond 2^63 they are negative there.
    void count(const char *name, const quint64 &) { add(name, "INTEGER"); }
    /// Any value of its type.
    template<typename T>
    void number(const char *name, const T &)
    {
        add(name, "INTEGER");
    }
    template<typename T>
    void number(const char *name, const T &, ColumnRange)
    {
        add(name, "INTEGER");
    }
    /// Nanoseconds since the epoch.
    void time(const char *name, const qint64 &) { add(name, "INTEGER"); }
    /// Nanoseconds.
    void duration(const char *name, const qint64 &) { add(name, "INTEGER"); }
    /// NULL when there is none.
    void optionalDuration(const char *name, const std::optional<qint64> &) { add(name, "INTEGER", false); }
    /// NULL for kNoRoute.
    template<typename T>
    void route(const char *name, const T &)
    {
        add(name, "INTEGER", false);
    }
    void flag(const char *name, const bool &) { add(name, "INTEGER"); }
    /// 0 or 1.
    template<typename T>
    void tls(const char *name, const T &)
    {
        add(name, "INTEGER");
    }
    /// An enum that has sessionWords().
    template<typename T>
    void word(const char *name, const T &)
    {
        add(name, "TEXT");
    }
    /// Which end it was.
    template<typename T>
    void closer(const char *name, const T &)
    {
        add(name, "TEXT");
    }
    /// An address without a port.
    template<typename T>
    void address(const char *name, const T &)
    {
        add(name, "TEXT");
    }
    void text(const char *name, const QString &) { add(name, "TEXT"); }
    /// NULL when it is empty.
    void optionalText(const char *name, const QString &) { add(name, "TEXT", false); }
    /// A text when it is UTF-8, else a blob.
    void bytes(const char *name, const QByteArray &) { add(name, "BLOB"); }
    /// Columns that are all NULL when there is no value. The first one never is when there is.
    template<typename T, typename Columns>
    void group(const std::optional<T> &, Columns columns)
    {
        m_isInGroup = true;
        const T none{};
        columns(*this, none);
        m_isInGroup = false;
    }

private:
    void add(const char *name, const char *type, bool isNeeded = true, const char *constraint = "");
    void addKey(const char *name, const char *type);

    QByteArrayList m_names;
    QByteArrayList m_definitions;
    bool m_isInGroup = false;
};

} // namespace eyewall::capture
