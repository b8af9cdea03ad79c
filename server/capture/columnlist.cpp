// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/columnlist.h"

namespace eyewall::capture {

QByteArray ColumnList::create(const char *table) const
{
    return QByteArray("CREATE TABLE ") + table + " (\n    " + m_definitions.join(",\n    ") + "\n)";
}

QByteArray ColumnList::insert(const char *table) const
{
    const QByteArrayList places(m_names.size(), "?");
    return QByteArray("INSERT INTO ") + table + " (" + m_names.join(", ") + ") VALUES (" + places.join(", ") +
           ')';
}

QByteArray ColumnList::select(const char *table) const
{
    // Rows are in the order of their keys when they are read without an index.
    return "SELECT " + m_names.join(", ") + " FROM main." + table + " NOT INDEXED";
}

void ColumnList::add(const char *name, const char *type, bool isNeeded, const char *constraint)
{
    QByteArray definition = QByteArray(name) + ' ' + type;
    if (isNeeded && !m_isInGroup)
        definition += " NOT NULL";
    if (*constraint)
        definition += QByteArray(" ") + constraint;
    m_names.append(name);
    m_definitions.append(definition);
}

void ColumnList::addKey(const char *name, const char *type)
{
    m_names.append(name);
    m_definitions.append(QByteArray(name) + ' ' + type + " PRIMARY KEY NOT NULL");
}

} // namespace eyewall::capture
