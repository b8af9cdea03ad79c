// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// What a person does with requests: remarks on them, and looks at those of a time.
#include "widgets/models/requestmodel.h"

#include <algorithm>
#include <utility>

namespace eyewall::models {

void RequestModel::setComment(const QList<monitor::RequestId> &requests, const QString &comment)
{
    const QString tidied = comment.simplified().left(kLongestComment).trimmed();
    for (const monitor::RequestId request : requests)
        keepComment(request, tidied);
    tellComments();
}

void RequestModel::keepComment(monitor::RequestId request, const QString &tidied)
{
    if (tidied.isEmpty())
        m_comments.remove(request);
    else if (m_comments.size() < kMostComments || m_comments.contains(request))
        m_comments.insert(request, tidied);
}

void RequestModel::tellComments()
{
    refilter();
    touchColumns(Comment, Comment);
    noteComments();
}

QString RequestModel::comment(monitor::RequestId request) const
{
    return m_comments.isEmpty() ? QString() : m_comments.value(request);
}

/// One that went on has a row of its own by now.
void RequestModel::forgetComments(const std::deque<RequestRow> &rows)
{
    if (m_comments.isEmpty() || rows.empty())
        return;
    QHash<monitor::RequestId, QString> kept;
    for (const RequestRow &row : m_rows) {
        if (const QString own = comment(row.seen.id); !own.isEmpty())
            kept.insert(row.seen.id, own);
    }
    m_comments = std::move(kept);
    noteComments();
}

void RequestModel::noteComments()
{
    const bool hasComments = !m_comments.isEmpty();
    if (std::exchange(m_hadComments, hasComments) != hasComments)
        tellOffered(Comment);
}

void RequestModel::setRange(const std::optional<TimeRange> &range)
{
    if (range == m_range)
        return;
    m_range = range;
    narrow(m_range.has_value());
    Q_EMIT rangeChanged();
}

bool RequestModel::isWithin(Key key) const
{
    const qint64 time = rowAt(key).seen.time;
    return !m_range || (time >= m_range->begin && time < m_range->end);
}

} // namespace eyewall::models
