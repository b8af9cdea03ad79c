// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"
#include "widgets/support/colors.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <array>
#include <map>
#include <utility>
#include <vector>

namespace eyewall::models {

/// What a person calls a client, and remarks on it. Thread: any.
struct Label {
    static constexpr int kLongestName = 40;     ///< characters
    static constexpr int kLongestComment = 200; ///< characters
    static constexpr int kColors = 7;

    QString name;
    int color = 0; ///< 0 to kColors - 1
    QString comment = {};

    bool operator==(const Label &other) const = default;
    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && comment.isEmpty(); }

    static support::Role role(int color);
    static QString colorName(int color);
};

/// The labels that a person gave: to one connection, or to an address and so to all connections of it, also
/// later ones. What that of the connection says goes first. At most kMost of each; further ones are refused.
/// Thread: GUI.
class Labels final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMost = 50'000;

    explicit Labels(QObject *parent = nullptr);

    /// One that isEmpty() takes the label away. Blanks round its texts go, and what is too long is cut.
    void setForConnections(const QList<quint64> &connections, const Label &label);
    void setForAddresses(const QList<monitor::Endpoint> &addresses, const Label &label);
    /// All of them at once, beside those there are.
    void add(const QHash<monitor::ConnectionId, Label> &connections,
             const std::vector<std::pair<monitor::Endpoint, Label>> &addresses);
    /// A connection that nobody can see any more.
    void forget(monitor::ConnectionId connection) { m_connections.remove(connection); }
    /// Labels of forgotten connections that can be seen again. One that was given meanwhile stays.
    void bringBack(const QHash<monitor::ConnectionId, Label> &connections);

    /// The labels of the addresses as bytes for restore(): connections do not outlive the server.
    QByteArray save() const;
    /// Replaces the labels of the addresses. False, with nothing changed, for bytes that are none.
    bool restore(const QByteArray &state);

    const QHash<monitor::ConnectionId, Label> &ofConnections() const { return m_connections; }
    /// With port 0.
    std::vector<std::pair<monitor::Endpoint, Label>> ofAddresses() const;
    bool isEmpty() const { return m_connections.isEmpty() && m_addresses.empty(); }
    bool isOfConnection(monitor::ConnectionId connection) const { return m_connections.contains(connection); }
    /// Somebody has remarked on a connection or an address.
    bool hasComments() const { return m_hasComments; }
    /// The one with a name. Null when there is none; valid until the next change.
    const Label *find(monitor::ConnectionId connection, const monitor::Endpoint &peer) const;
    /// That of the connection, or else that of its address, with and without a name. As find().
    const Label *nearest(monitor::ConnectionId connection, const monitor::Endpoint &peer) const;
    /// Empty when there is none.
    QString comment(monitor::ConnectionId connection, const monitor::Endpoint &peer) const;

Q_SIGNALS:
    void changed();

private:
    using Address = std::pair<bool, std::array<quint8, 16>>; ///< whether IPv6, and the bytes

    void put(const Address &address, const Label &label);
    const Label *ofConnection(monitor::ConnectionId connection) const;
    const Label *ofAddress(const monitor::Endpoint &peer) const;
    void noteComments();

    QHash<monitor::ConnectionId, Label> m_connections;
    std::map<Address, Label> m_addresses;
    bool m_hasComments = false;
};

} // namespace eyewall::models
