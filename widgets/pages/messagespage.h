// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"
#include "widgets/models/feed.h"

#include <QWidget>

class QMenu;

namespace eyewall::views {
class RecordView;
}
namespace eyewall::inspectors {
class MessageInspector;
class SendBox;
} // namespace eyewall::inspectors

namespace eyewall::pages {

class ListDetail;

/// The messages, the selected one beside them, and below the box that talks into its connection. Thread: GUI.
class MessagesPage final : public QWidget {
    Q_OBJECT

public:
    /// Both live longer.
    MessagesPage(models::Feed &feed, monitor::Control &control, QWidget *parent = nullptr);

    views::RecordView &view() const { return *m_view; }
    inspectors::MessageInspector &inspector() const { return *m_inspector; }
    inspectors::SendBox &sendBox() const { return *m_sendBox; }

Q_SIGNALS:
    /// The empty page offers to open the page that makes messages.
    void chatRequested();
    /// The connection of a message is wanted, or all that went through it.
    void connectionRequested(quint64 connection);
    void messagesRequested(const QList<quint64> &connections);

private:
    void addRowActions(QMenu *menu, const QModelIndex &index);
    void setUpLayout(QWidget *sendCard);
    void showSelected();
    void noteSelection();

    models::MessageModel &m_model;
    views::RecordView *m_view;
    inspectors::MessageInspector *m_inspector;
    inspectors::SendBox *m_sendBox;
    const bool m_canSend;
    ListDetail *m_listDetail;
};

} // namespace eyewall::pages
