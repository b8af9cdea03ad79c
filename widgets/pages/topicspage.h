// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"
#include "widgets/models/feed.h"

#include <QWidget>

class QLabel;

namespace eyewall::views {
class RecordView;
}
namespace eyewall::inspectors {
class PublishBox;
class TopicInspector;
} // namespace eyewall::inspectors

namespace eyewall::pages {

class ListDetail;

/// The topics, the selected one with its members beside them, and below the box that publishes to all members
/// of a topic. Thread: GUI.
class TopicsPage final : public QWidget {
    Q_OBJECT

public:
    /// Both live longer.
    TopicsPage(models::Feed &feed, monitor::Control &control, QWidget *parent = nullptr);

    views::RecordView &view() const { return *m_view; }
    inspectors::TopicInspector &inspector() const { return *m_inspector; }
    inspectors::PublishBox &publishBox() const { return *m_publishBox; }
    /// What the list leaves out, in words; empty when it leaves out nothing.
    QString note() const;

Q_SIGNALS:
    /// The empty page offers to open the page that makes topics.
    void chatRequested();
    /// The user wants to see this member of a topic.
    void connectionChosen(monitor::ConnectionId connection);

private:
    void setUpLayout(QWidget *publishCard);
    void showSelected();
    void showNote();

    models::TopicModel &m_model;
    views::RecordView *m_view;
    inspectors::TopicInspector *m_inspector;
    inspectors::PublishBox *m_publishBox;
    QLabel *m_note;
    ListDetail *m_listDetail;
};

} // namespace eyewall::pages
