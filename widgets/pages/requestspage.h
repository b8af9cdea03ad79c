// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/feed.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;

namespace eyewall::views {
class RecordView;
}
namespace eyewall::inspectors {
class RequestInspector;
}

namespace eyewall::pages {

class ListDetail;

/// The requests, and the selected one beside them. Thread: GUI.
class RequestsPage final : public QWidget {
    Q_OBJECT

public:
    /// `feed` lives longer.
    explicit RequestsPage(models::Feed &feed, QWidget *parent = nullptr);

    views::RecordView &view() const { return *m_view; }
    inspectors::RequestInspector &inspector() const { return *m_inspector; }
    /// How times are told, one of them checked: for a menu. The page owns them.
    QList<QAction *> timeActions() const;
    void setTimeForm(models::TimeForm form);
    models::TimeForm timeForm() const { return m_model.timeForm(); }

Q_SIGNALS:
    /// The empty page offers to open the welcome page.
    void welcomeRequested();
    /// The connection of a request is wanted, or all that was asked by it.
    void connectionRequested(quint64 connection);
    void requestsRequested(const QList<quint64> &connections);

private:
    void addConnectionActions(QMenu *menu, quint64 connection);
    void addTimeAction(const QString &text, models::TimeForm form);
    void showSelected();
    void refreshOpenOne();
    void showHosts();
    void addRowActions(QMenu *menu, const QModelIndex &index);
    void addActionsOfSeveral(QMenu *menu, const QList<int> &rows);
    void copySeveral(bool asCommands);

    models::RequestModel &m_model;
    views::RecordView *m_view;
    inspectors::RequestInspector *m_inspector;
    ListDetail *m_listDetail;
    QActionGroup *m_times;
};

} // namespace eyewall::pages
