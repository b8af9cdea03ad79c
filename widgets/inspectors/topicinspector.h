// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/membermodel.h"
#include "widgets/models/topicmodel.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace eyewall::support {
class ElidedLabel;
}
namespace eyewall::views {
class RecordView;
}

namespace eyewall::inspectors {

class BodyView;
class ChipLabel;
class FactsView;

/// A topic: its figures, its members, and the latest message that was published in it. Follows the topic
/// while it lives, and shows what was last known after that. Thread: GUI.
class TopicInspector final : public QWidget {
    Q_OBJECT

public:
    /// Both live longer.
    TopicInspector(models::TopicModel &topics, const models::ConnectionModel &connections,
                   QWidget *parent = nullptr);

    void showTopic(const QString &name);

    QString factsText() const;
    /// How many members are listed, in words.
    QString membersText() const;
    views::RecordView &memberView() const { return *m_memberView; }
    BodyView &latest() const { return *m_latest; }

Q_SIGNALS:
    /// The user wants to see this member (Enter or double click).
    void connectionChosen(monitor::ConnectionId connection);

private:
    void setUpLayout();
    QWidget *makePage();
    void addMemberActions(QMenu *menu, const QModelIndex &index);
    void refresh();
    void refreshMembers();
    void showMemberTitle();
    void showLatest();

    models::TopicModel &m_topics;
    models::Topic m_topic;     ///< as last known
    qint64 m_knownMembers = 0; ///< also those that are not listed
    ChipLabel *m_state;
    support::ElidedLabel *m_title;
    FactsView *m_facts;
    QLabel *m_memberTitle;
    views::RecordView *m_memberView;
    models::MemberModel *m_members; ///< belongs to the view, which looks at it until it is gone
    BodyView *m_latest;
};

} // namespace eyewall::inspectors
