// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/rowwriter.h"

namespace eyewall::capture {

void RowWriter::put(qint64 value)
{
    if (m_isAbsent)
        m_statement.bindNull(m_column++);
    else
        m_statement.bind(m_column++, value);
}

void RowWriter::putOptional(qint64 value, bool isThere)
{
    if (isThere)
        put(value);
    else
        m_statement.bindNull(m_column++);
}

void RowWriter::putText(QByteArrayView utf8)
{
    if (m_isAbsent)
        m_statement.bindNull(m_column++);
    else
        m_statement.bindText(m_column++, utf8);
}

void RowWriter::putWord(std::size_t value, SessionWords words)
{
    Q_ASSERT(value < words.size());
    const QLatin1String word = words[value];
    putText({word.data(), word.size()});
}

void RowWriter::optionalText(const char *, const QString &value)
{
    if (value.isEmpty())
        m_statement.bindNull(m_column++);
    else
        putText(value.toUtf8());
}

void RowWriter::bytes(const char *, const QByteArray &value)
{
    // Tools show texts; but SQLite's own end at the first zero byte of one.
    if (m_isAbsent || (!value.contains('\0') && value.isValidUtf8()))
        putText(value);
    else
        m_statement.bindBlob(m_column++, value);
}

} // namespace eyewall::capture
