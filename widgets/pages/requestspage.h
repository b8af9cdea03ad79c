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
class CommentPopup;
class RequestInspector;
} // namespace eyewall::inspectors
namespace eyewall::models {
struct PulseFigures;
}

namespace eyewall::pages {

class ListDetail;
class RequestStrip;

/// The requests, the selected one beside them, and above them how many came when. Thread: GUI.
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
    /// For the strip above the rows: once a second.
    void append(const models::PulseFigures &figures);
    RequestStrip &strip() const { return *m_strip; }
    /// Asks for a comment on what is selected.
    QAction *commentAction() const { return m_comment; }
    inspectors::CommentPopup &commentPopup() const { return *m_commentPopup; }
    models::TimeForm timeForm() const { return m_model.timeForm(); }

Q_SIGNALS:
    /// The empty page offers to open the welcome page.
    void welcomeRequested();
    /// The connection of a request is wanted, or all that was asked by it.
    void connectionRequested(quint64 connection);
    void requestsRequested(const QList<quint64> &connections);

private:
    void setUpLayout();
    void setUpComments();
    void askForComment();
    void applySpan();
    QList<quint64> selectedRequests() const;
    void addConnectionActions(QMenu *menu, quint64 connection);
    void addTimeAction(const QString &text, models::TimeForm form);
    void showSelected();
    void refreshOpenOne();
    void addRowActions(QMenu *menu, const QModelIndex &index);
    void addActionsOfSeveral(QMenu *menu, const QList<int> &rows);
    void copySeveral(bool asCommands);

    models::RequestModel &m_model;
    views::RecordView *m_view;
    inspectors::RequestInspector *m_inspector;
    RequestStrip *m_strip;
    ListDetail *m_listDetail = nullptr;
    QAction *m_comment;
    inspectors::CommentPopup *m_commentPopup;
    QList<quint64> m_commented; ///< what the popup asks for
    QActionGroup *m_times;
};

} // namespace eyewall::pages
