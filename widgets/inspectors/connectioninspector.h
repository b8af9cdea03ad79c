// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/connectionmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace eyewall::support {
class ElidedLabel;
}

namespace eyewall::views {
class TrendView;
}

namespace eyewall::inspectors {

class ChipLabel;
class CodeView;
class ConnectionActions;
class FactsView;

/// A connection: its life and why it ended, the heads of its handshake, its topics, and how its figures go
/// while it is shown. Below is what can be done with it and all others that are selected. Thread: GUI.
class ConnectionInspector final : public QWidget {
    Q_OBJECT

public:
    enum Tab { Overview, Handshake, Topics, Flow };

    /// Both live longer.
    ConnectionInspector(models::ConnectionModel &connections, ConnectionActions &actions,
                        QWidget *parent = nullptr);

    void showConnection(monitor::ConnectionId connection);
    /// How many are selected, this one among them.
    void setSelectedCount(int count);
    void setTab(Tab tab);

    QString summary() const;
    QString factsText() const;
    QString lifeText() const;
    QString handshakeText() const;
    QString requestHead() const;
    QString responseHead() const;
    QString topicsText() const;
    QString flowText() const;
    QString note() const;
    views::TrendView &rttTrend() const { return *m_rtt; }
    views::TrendView &queueTrend() const { return *m_queue; }

private:
    QVBoxLayout *addTab(const QString &title);
    void setUpLayout();
    void setUpTabs();
    QHBoxLayout *createButtons();
    void refresh();
    void showHandshake();
    void noteTrends();

    models::ConnectionModel &m_connections;
    ConnectionActions &m_actions;
    models::Connection m_connection; ///< as last known: it may leave the model
    ChipLabel *m_state;
    support::ElidedLabel *m_title;
    support::ElidedLabel *m_subtitle;
    QLabel *m_note;
    QTabWidget *m_tabs;
    FactsView *m_life;
    FactsView *m_facts;
    FactsView *m_agreed;
    CodeView *m_requestHead;
    CodeView *m_responseHead;
    QLabel *m_noHeads;
    CodeView *m_topics;
    FactsView *m_flow;
    views::TrendView *m_rtt;
    views::TrendView *m_queue;
    QToolButton *m_more = nullptr;
    QString m_shownTopics;
    qint64 m_trendSecond = 0; ///< the latest one in the trends
};

} // namespace eyewall::inspectors
