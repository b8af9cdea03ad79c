// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/connectionmodel.h"

#include <QPushButton>

class QMenu;

namespace eyewall::inspectors {

/// Says to whom a message goes, and offers whom else: the one socket, all that are selected, a topic of the
/// one. Where several are selected it is all of them until a person chooses otherwise. Thread: GUI.
class SendTarget final : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Socket, Selected, Topic };

    /// `connections` lives longer.
    explicit SendTarget(const models::ConnectionModel &connections, QWidget *parent = nullptr);

    /// 0 = none.
    void setConnection(monitor::ConnectionId connection);
    void setSelection(const QList<quint64> &connections);
    /// What is not there cannot be chosen.
    void choose(Kind kind, const QString &topic = {});

    monitor::ConnectionId connection() const { return m_connection; }
    Kind kind() const { return m_kind; }
    const QString &topic() const { return m_topic; }
    qsizetype selected() const { return m_selection.size(); }
    /// Those that are open WebSockets, of the one or of the selected. None for a topic.
    QList<quint64> sockets() const;
    /// What is offered now.
    void addTo(QMenu &menu);

Q_SIGNALS:
    void changed();

private:
    bool isMany() const { return m_selection.size() > 1; }
    void offer();
    void showTarget();

    const models::ConnectionModel &m_connections;
    monitor::ConnectionId m_connection = 0;
    QList<quint64> m_selection;
    Kind m_kind = Kind::Socket;
    QString m_topic;
};

} // namespace eyewall::inspectors
