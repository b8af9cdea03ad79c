// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/membermodel.h"

#include "widgets/models/words.h"
#include "widgets/support/metrics.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace eyewall::models {

using monitor::ConnectionId;

MemberModel::MemberModel(const ConnectionModel &connections, QObject *parent)
    : QAbstractTableModel(parent)
    , m_connections(connections)
    , m_columns(kColumns)
{
    m_columns[Connection] = {tr("Connection"), QStringLiteral("c-1f7aaaa"), CellStyle::Fixed};
    m_columns[Client] = {tr("Client"), QStringLiteral("192.168.100.1:50000"), CellStyle::DimFixed, false,
                         true};
}

void MemberModel::setMembers(std::vector<ConnectionId> members)
{
    if (members.size() > kMaxRows)
        members.resize(kMaxRows);
    removeOthers(members);
    insertMissing(members);
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Client ? clientOf(at(index.row())) : connectionName(at(index.row()));
    case Qt::FontRole:
        return support::fixedFont(QGuiApplication::font());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case IdRole:
        return quint64(at(index.row()));
    default:
        return {};
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case StyleRole:
        return static_cast<int>(column.style);
    case SampleRole:
        return column.sample;
    case StretchRole:
        return column.stretches;
    default:
        return {};
    }
}

void MemberModel::removeOthers(const std::vector<ConnectionId> &members)
{
    for (int last = rowCount() - 1; last >= 0;) {
        int first = last;
        while (first >= 0 && !std::binary_search(members.begin(), members.end(), at(first)))
            --first;
        if (first < last) {
            beginRemoveRows({}, first + 1, last);
            m_members.erase(m_members.begin() + first + 1, m_members.begin() + last + 1);
            endRemoveRows();
        }
        last = first - 1;
    }
}

/// What is left is a part of `members`, in the same order.
void MemberModel::insertMissing(const std::vector<ConnectionId> &members)
{
    for (std::size_t first = 0; first < members.size();) {
        const bool isThere = first < m_members.size() && m_members[first] == members[first];
        std::size_t end = first + 1;
        if (!isThere) {
            while (end < members.size() && (first >= m_members.size() || members[end] != m_members[first]))
                ++end;
            beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
            m_members.insert(m_members.begin() + static_cast<std::ptrdiff_t>(first),
                             members.begin() + static_cast<std::ptrdiff_t>(first),
                             members.begin() + static_cast<std::ptrdiff_t>(end));
            endInsertRows();
        }
        first = end;
    }
}

QString MemberModel::clientOf(ConnectionId connection) const
{
    const auto *known = m_connections.find(connection);
    return known ? known->peer.text() : QStringLiteral("–");
}

} // namespace eyewall::models
