// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/logmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace eyewall::support {
class EmptyState;
}
namespace eyewall::views {
class RecordView;
}
namespace eyewall::inspectors {
class ChoiceBar;
class LogInspector;
} // namespace eyewall::inspectors

namespace eyewall::pages {

class ListDetail;

/// What the server and the libraries below it have to say: a line a row, the whole text of the selected one
/// beside them. Reads the book, which has no other reader. Thread: GUI.
class LogPage final : public QWidget {
    Q_OBJECT

public:
    /// `book` lives longer.
    explicit LogPage(monitor::LogBook &book, QWidget *parent = nullptr);

    /// Takes away all rows, of every level.
    void clear();
    void undoClear();
    void forgetCleared();
    /// Writes a line to find this moment again, and shows it.
    void writeMark();
    /// Holds the rows still; what is logged meanwhile waits in the book, within its limits.
    void setPaused(bool paused);
    /// The least grave lines that are shown; Debug: all.
    void setLevel(monitor::LogSeverity level);
    monitor::LogSeverity level() const;

    models::LogModel &model() const { return *m_model; }
    views::RecordView &view() const { return *m_view; }
    inspectors::LogInspector &inspector() const { return *m_inspector; }
    support::EmptyState &emptyState() const { return *m_empty; }
    /// What was lost, in words; empty when nothing was.
    QString note() const;

Q_SIGNALS:
    /// Lines came, or went.
    void linesChanged();
    /// By the button. It can be undone for as long as nobody calls forgetCleared().
    void cleared();

private:
    void setUpWidgets();
    void setUpLayout();
    void read();
    void takeLines();
    void showSelected();
    void explainEmptiness();
    void endEmptiness();

    monitor::LogBook &m_book;
    views::RecordView *m_view;
    models::LogModel *m_model; ///< belongs to the view, which looks at it until it is gone
    inspectors::LogInspector *m_inspector;
    support::EmptyState *m_empty;
    inspectors::ChoiceBar *m_levels;
    QLabel *m_note;
    QPushButton *m_clear;
    ListDetail *m_listDetail;
    bool m_isPaused = false;
};

} // namespace eyewall::pages
