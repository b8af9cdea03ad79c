// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"
#include "widgets/models/connectionmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace eyewall::support {
class ElidedLabel;
}

namespace eyewall::inspectors {

class ChipLabel;
class ClosePopup;
class FactsView;

/// A connection: its facts as they change, its life, and why it ended. Closes it on request. Thread: GUI.
class ConnectionInspector final : public QWidget {
    Q_OBJECT

public:
    /// Both live longer.
    ConnectionInspector(models::ConnectionModel &connections, monitor::Control &control,
                        QWidget *parent = nullptr);

    void showConnection(monitor::ConnectionId connection);

    QString factsText() const;
    QString lifeText() const;
    QString message() const;
    ClosePopup &closePopup() const { return *m_closePopup; }

private:
    void setUpLayout();
    void refresh();
    void showLife();
    void closeConnection(monitor::ConnectionId connection, quint16 code, const QString &reason);

    models::ConnectionModel &m_connections;
    monitor::Control &m_control;
    models::Connection m_connection; ///< as last known: it may leave the model
    ChipLabel *m_state;
    support::ElidedLabel *m_title;
    support::ElidedLabel *m_subtitle;
    FactsView *m_facts;
    FactsView *m_life;
    QLabel *m_message;
    QPushButton *m_close;
    ClosePopup *m_closePopup;
};

} // namespace eyewall::inspectors
