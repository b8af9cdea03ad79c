// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"
#include "widgets/models/feed.h"

#include <QWidget>

namespace eyewall::views {
class RecordView;
}
namespace eyewall::inspectors {
class ConnectionInspector;
class SendBox;
} // namespace eyewall::inspectors

namespace eyewall::pages {

class ListDetail;

/// The connections, the selected one beside them, and below, for a WebSocket, the box that talks into it.
/// Thread: GUI.
class ConnectionsPage final : public QWidget {
    Q_OBJECT

public:
    /// Both live longer.
    ConnectionsPage(models::Feed &feed, monitor::Control &control, QWidget *parent = nullptr);

    views::RecordView &view() const { return *m_view; }
    inspectors::ConnectionInspector &inspector() const { return *m_inspector; }
    inspectors::SendBox &sendBox() const { return *m_sendBox; }

Q_SIGNALS:
    /// The empty page offers to open the welcome page.
    void welcomeRequested();

private:
    void setUpLayout();
    void showSelected();

    models::ConnectionModel &m_model;
    monitor::Control &m_control;
    views::RecordView *m_view;
    inspectors::ConnectionInspector *m_inspector;
    inspectors::SendBox *m_sendBox;
    QWidget *m_sendCard;
    ListDetail *m_listDetail;
};

} // namespace eyewall::pages
