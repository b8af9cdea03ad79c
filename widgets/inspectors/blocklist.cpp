// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/blocklist.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <tuple>
#include <utility>

namespace eyewall::inspectors {

using monitor::Endpoint;

namespace {

constexpr quint8 kVersion = 1; // of what save() writes

bool precedes(const Endpoint &a, const Endpoint &b)
{
    return std::tie(a.isIPv6, a.address) < std::tie(b.isIPv6, b.address);
}

Endpoint withoutPort(Endpoint address)
{
    address.port = 0;
    return address;
}

/// False when it is there already, or when the list is full.
bool insert(std::vector<Endpoint> &list, const Endpoint &address)
{
    const auto place = std::lower_bound(list.begin(), list.end(), address, precedes);
    const bool isThere = place != list.end() && !precedes(address, *place);
    if (isThere || list.size() >= std::size_t(Blocklist::kMost))
        return false;
    list.insert(place, withoutPort(address));
    return true;
}

} // namespace

Blocklist::Blocklist(monitor::Control &control, QObject *parent)
    : QObject(parent)
    , m_control(control)
{
}

bool Blocklist::block(const QList<Endpoint> &addresses, Done done)
{
    bool isChanged = false;
    for (const Endpoint &address : addresses)
        isChanged |= !address.isUnix() && insert(m_addresses, address);
    if (isChanged)
        tell(std::move(done));
    return isChanged;
}

bool Blocklist::unblock(const QList<Endpoint> &addresses, Done done)
{
    std::size_t removed = 0;
    for (const Endpoint &address : addresses)
        removed += std::erase_if(m_addresses, [&address](const Endpoint &other) {
            return !precedes(address, other) && !precedes(other, address);
        });
    if (removed > 0)
        tell(std::move(done));
    return removed > 0;
}

QByteArray Blocklist::save() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << kVersion << quint32(m_addresses.size());
    for (const Endpoint &address : m_addresses) {
        out << address.isIPv6;
        out.writeRawData(reinterpret_cast<const char *>(address.address.data()), int(address.address.size()));
    }
    return state;
}

bool Blocklist::restore(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    quint32 count = 0;
    in >> version >> count;
    if (in.status() != QDataStream::Ok || version != kVersion || count > quint32(kMost))
        return false;
    std::vector<Endpoint> addresses;
    for (quint32 i = 0; i < count; ++i) {
        Endpoint address;
        const int size = int(address.address.size());
        in >> address.isIPv6;
        if (in.readRawData(reinterpret_cast<char *>(address.address.data()), size) != size)
            return false;
        insert(addresses, address);
    }
    const bool isChanged = !(addresses.empty() && m_addresses.empty());
    m_addresses = std::move(addresses);
    if (isChanged)
        tell({});
    return true;
}

bool Blocklist::contains(const Endpoint &address) const
{
    return !address.isUnix() && std::binary_search(m_addresses.begin(), m_addresses.end(), address, precedes);
}

void Blocklist::tell(Done done)
{
    m_control.setBlocked(m_addresses, done ? std::move(done) : Done([](const monitor::Outcome &) {}));
    Q_EMIT changed();
}

} // namespace eyewall::inspectors
