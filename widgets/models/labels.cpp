// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/labels.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace eyewall::models {

namespace {

constexpr quint8 kVersion = 2;       // of what save() writes
constexpr quint8 kOldestVersion = 1; // that restore() reads: without comments
constexpr std::array kRoles{support::Role::Accent,  support::Role::WebSocket, support::Role::Good,
                            support::Role::Warning, support::Role::Error,     support::Role::DimText,
                            support::Role::Text};
static_assert(kRoles.size() == Label::kColors);

Label tidy(const Label &label)
{
    return {label.name.simplified().left(Label::kLongestName).trimmed(),
            std::clamp(label.color, 0, Label::kColors - 1),
            label.comment.simplified().left(Label::kLongestComment).trimmed()};
}

} // namespace

support::Role Label::role(int color)
{
    return kRoles[std::size_t(std::clamp(color, 0, kColors - 1))];
}

QString Label::colorName(int color)
{
    const std::array names{Labels::tr("Blue"), Labels::tr("Violet"), Labels::tr("Green"), Labels::tr("Amber"),
                           Labels::tr("Red"),  Labels::tr("Grey"),   Labels::tr("Plain")};
    return names[std::size_t(std::clamp(color, 0, kColors - 1))];
}

Labels::Labels(QObject *parent)
    : QObject(parent)
{
}

void Labels::setForConnections(const QList<quint64> &connections, const Label &label)
{
    const Label tidied = tidy(label);
    for (const quint64 connection : connections) {
        if (tidied.isEmpty())
            m_connections.remove(connection);
        else if (m_connections.size() < kMost || m_connections.contains(connection))
            m_connections.insert(connection, tidied);
    }
    noteComments();
    Q_EMIT changed();
}

void Labels::setForAddresses(const QList<monitor::Endpoint> &addresses, const Label &label)
{
    const Label tidied = tidy(label);
    for (const monitor::Endpoint &peer : addresses)
        put({peer.isIPv6, peer.address}, tidied);
    noteComments();
    Q_EMIT changed();
}

void Labels::add(const QHash<monitor::ConnectionId, Label> &connections,
                 const std::vector<std::pair<monitor::Endpoint, Label>> &addresses)
{
    if (connections.isEmpty() && addresses.empty())
        return;
    for (auto it = connections.cbegin(); it != connections.cend(); ++it) {
        const Label tidied = tidy(it.value());
        if (!tidied.isEmpty() && m_connections.size() < kMost)
            m_connections.insert(it.key(), tidied);
    }
    for (const auto &[peer, label] : addresses)
        put({peer.isIPv6, peer.address}, tidy(label));
    noteComments();
    Q_EMIT changed();
}

void Labels::bringBack(const QHash<monitor::ConnectionId, Label> &connections)
{
    for (auto it = connections.cbegin(); it != connections.cend(); ++it) {
        if (m_connections.size() < kMost && !m_connections.contains(it.key()))
            m_connections.insert(it.key(), it.value());
    }
    noteComments();
    if (!connections.isEmpty())
        Q_EMIT changed();
}

QByteArray Labels::save() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << kVersion << quint32(m_addresses.size());
    for (const auto &[address, label] : m_addresses) {
        out << address.first;
        out.writeRawData(reinterpret_cast<const char *>(address.second.data()), int(address.second.size()));
        out << label.name << qint32(label.color) << label.comment;
    }
    return state;
}

bool Labels::restore(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    quint32 count = 0;
    in >> version >> count;
    std::map<Address, Label> addresses;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Address address;
        Label label;
        qint32 color = 0;
        in >> address.first;
        if (in.readRawData(reinterpret_cast<char *>(address.second.data()), int(address.second.size())) < 0)
            return false;
        in >> label.name >> color;
        label.color = color;
        if (version > kOldestVersion)
            in >> label.comment;
        if (label = tidy(label); !label.isEmpty() && addresses.size() < kMost)
            addresses[address] = label;
    }
    if (in.status() != QDataStream::Ok || version < kOldestVersion || version > kVersion)
        return false;
    m_addresses = std::move(addresses);
    noteComments();
    Q_EMIT changed();
    return true;
}

std::vector<std::pair<monitor::Endpoint, Label>> Labels::ofAddresses() const
{
    std::vector<std::pair<monitor::Endpoint, Label>> all;
    for (const auto &[address, label] : m_addresses)
        all.emplace_back(monitor::Endpoint{address.second, 0, address.first}, label);
    return all;
}

const Label *Labels::find(monitor::ConnectionId connection, const monitor::Endpoint &peer) const
{
    if (const Label *label = ofConnection(connection); label && !label->name.isEmpty())
        return label;
    const Label *label = ofAddress(peer);
    return label && !label->name.isEmpty() ? label : nullptr;
}

const Label *Labels::nearest(monitor::ConnectionId connection, const monitor::Endpoint &peer) const
{
    const Label *label = ofConnection(connection);
    return label ? label : ofAddress(peer);
}

QString Labels::comment(monitor::ConnectionId connection, const monitor::Endpoint &peer) const
{
    if (const Label *label = ofConnection(connection); label && !label->comment.isEmpty())
        return label->comment;
    const Label *label = ofAddress(peer);
    return label ? label->comment : QString();
}

const Label *Labels::ofConnection(monitor::ConnectionId connection) const
{
    const auto found = m_connections.constFind(connection);
    return found == m_connections.constEnd() ? nullptr : &found.value();
}

const Label *Labels::ofAddress(const monitor::Endpoint &peer) const
{
    if (m_addresses.empty())
        return nullptr;
    const auto found = m_addresses.find({peer.isIPv6, peer.address});
    return found == m_addresses.end() ? nullptr : &found->second;
}

void Labels::noteComments()
{
    m_hasComments = std::any_of(m_connections.cbegin(), m_connections.cend(),
                                [](const Label &label) { return !label.comment.isEmpty(); }) ||
                    std::any_of(m_addresses.cbegin(), m_addresses.cend(),
                                [](const auto &entry) { return !entry.second.comment.isEmpty(); });
}

void Labels::put(const Address &address, const Label &label)
{
    if (label.isEmpty())
        m_addresses.erase(address);
    else if (m_addresses.size() < kMost || m_addresses.contains(address))
        m_addresses[address] = label;
}

} // namespace eyewall::models
