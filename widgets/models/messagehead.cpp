// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/messagehead.h"

namespace eyewall::models {

namespace {

/// Takes a line off the front of `rest`.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

HeadReader::HeadReader(QByteArrayView head)
    : m_rest(head)
{
    takeLine(m_rest);
}

bool HeadReader::next(HeadField &field)
{
    while (!m_rest.isEmpty()) {
        const QByteArrayView line = takeLine(m_rest);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        field = {line.first(colon), line.sliced(colon + 1).trimmed()};
        return true;
    }
    return false;
}

QByteArrayView startLineOf(QByteArrayView head)
{
    return takeLine(head);
}

QByteArrayView versionOf(QByteArrayView head)
{
    const QByteArrayView line = startLineOf(head);
    const qsizetype blank = line.lastIndexOf(' ');
    const QByteArrayView version = blank < 0 ? QByteArrayView() : line.sliced(blank + 1);
    return version.startsWith("HTTP/") ? version : QByteArrayView();
}

QByteArrayView fieldOf(QByteArrayView head, QByteArrayView name)
{
    HeadReader reader(head);
    for (HeadField field; reader.next(field);) {
        if (isSameName(field.name, name))
            return field.value;
    }
    return {};
}

bool isSameName(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() && left.compare(right, Qt::CaseInsensitive) == 0;
}

QByteArrayView withoutQuery(QByteArrayView target)
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.first(query);
}

QByteArrayView withoutParameters(QByteArrayView value)
{
    const qsizetype semicolon = value.indexOf(';');
    return (semicolon < 0 ? value : value.first(semicolon)).trimmed();
}

} // namespace eyewall::models
