// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/labels.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace eyewall::models {

namespace {

constexpr quint8 kVersion = 1; // of what save() writes
constexpr std::array kRoles{support::Role::Accent,  support::Role::WebSocket, support::Role::Good,
                            support::Role::Warning, support::Role::Error,     support::Role::DimText,
                            support::Role::Text};
static_assert(kRoles.size() == Label::kColors);

Label tidy(const Label &label)
{
    return {label.name.simplified().left(Label::kLongestName).trimmed(),
            std::clamp(label.color, 0, Label::kColors - 1)};
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
        if (tidied.name.isEmpty())
            m_connections.remove(connection);
        else if (m_connections.size() < kMost || m_connections.contains(connection))
            m_connections.insert(connection, tidied);
    }
    Q_EMIT changed();
}

void Labels::setForAddresses(const QList<monitor::Endpoint> &addresses, const Label &label)
{
    const Label tidied = tidy(label);
    for (const monitor::Endpoint &peer : addresses)
        put({peer.isIPv6, peer.address}, tidied);
    Q_EMIT changed();
}

void Labels::bringBack(const QHash<monitor::ConnectionId, Label> &connections)
{
    for (auto it = connections.cbegin(); it != connections.cend(); ++it) {
        if (m_connections.size() < kMost && !m_connections.contains(it.key()))
            m_connections.insert(it.key(), it.value());
    }
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
        out << label.name << qint32(label.color);
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
        if (label = tidy(label); !label.name.isEmpty() && addresses.size() < kMost)
            addresses[address] = label;
    }
    if (in.status() != QDataStream::Ok || version != kVersion)
        return false;
    m_addresses = std::move(addresses);
    Q_EMIT changed();
    return true;
}

const Label *Labels::find(monitor::ConnectionId connection, const monitor::Endpoint &peer) const
{
    if (const auto found = m_connections.constFind(connection); found != m_connections.constEnd())
        return &found.value();
    if (m_addresses.empty())
        return nullptr;
    const auto found = m_addresses.find({peer.isIPv6, peer.address});
    return found == m_addresses.end() ? nullptr : &found->second;
}

void Labels::put(const Address &address, const Label &label)
{
    if (label.name.isEmpty())
        m_addresses.erase(address);
    else if (m_addresses.size() < kMost || m_addresses.contains(address))
        m_addresses[address] = label;
}

} // namespace eyewall::models
