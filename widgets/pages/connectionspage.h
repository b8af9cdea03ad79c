// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"
#include "widgets/models/feed.h"

#include <QWidget>

namespace eyewall::support {
class EmptyState;
}
namespace eyewall::views {
class RecordView;
}
namespace eyewall::inspectors {
class Blocklist;
class ConnectionActions;
class ConnectionInspector;
class OutcomeBar;
class SendBox;
} // namespace eyewall::inspectors

namespace eyewall::pages {

class ListDetail;

/// The connections, the selected one beside them, and below, for a WebSocket, the box that talks into it.
/// What is done goes to all that are selected; a line says how it ended. Thread: GUI.
class ConnectionsPage final : public QWidget {
    Q_OBJECT

public:
    /// Both live longer.
    ConnectionsPage(models::Feed &feed, monitor::Control &control, QWidget *parent = nullptr);

    views::RecordView &view() const { return *m_view; }
    inspectors::ConnectionInspector &inspector() const { return *m_inspector; }
    inspectors::SendBox &sendBox() const { return *m_sendBox; }
    inspectors::ConnectionActions &actions() const { return *m_actions; }
    inspectors::OutcomeBar &outcomeBar() const { return *m_outcome; }
    /// For whoever remembers it.
    inspectors::Blocklist &blocklist() const { return *m_blocklist; }

Q_SIGNALS:
    /// The requests of these connections are wanted.
    void requestsRequested(const QList<quint64> &connections);
    void messagesRequested(const QList<quint64> &connections);
    /// The empty page offers to open the welcome page.
    void welcomeRequested();

private:
    void setUpViews();
    void setUpLayout();
    void connectSignals();
    void showSelected();
    void noteSelection();
    void showSendCard(monitor::ConnectionId connection);
    void noteUpgrade();
    void write(quint64 connection);

    models::ConnectionModel &m_model;
    monitor::Control &m_control;
    inspectors::Blocklist *m_blocklist;
    inspectors::ConnectionActions *m_actions;
    views::RecordView *m_view;
    inspectors::ConnectionInspector *m_inspector;
    inspectors::SendBox *m_sendBox;
    inspectors::OutcomeBar *m_outcome;
    support::EmptyState *m_empty;
    QWidget *m_sendCard = nullptr;
    ListDetail *m_listDetail = nullptr;
};

} // namespace eyewall::pages
