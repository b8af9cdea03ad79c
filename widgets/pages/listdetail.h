// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QShortcut;
class QSplitter;
class QStackedWidget;

namespace eyewall::support {
class CardFrame;
class EmptyState;
} // namespace eyewall::support

namespace eyewall::views {
class RecordView;
}

namespace eyewall::pages {

/// A list in a card with the detail of the selected row beside it, or below it where the page is high rather
/// than wide. While the list is empty it says what will appear. Esc puts the detail away. Thread: GUI.
class ListDetail final : public QWidget {
    Q_OBJECT

public:
    /// Takes the three into its cards; the list has its model already.
    ListDetail(views::RecordView *list, QWidget *detail, support::EmptyState *empty,
               QWidget *parent = nullptr);

    /// What comes and goes there takes its place from the list alone: the detail does not move.
    void addBelowList(QWidget *widget);
    void setDetailShown(bool shown);
    bool isDetailShown() const;
    /// What stands in place of the list while nothing is there.
    support::EmptyState &emptyState() const { return *m_nothingThere; }
    /// Nothing is there, with and without a filter.
    bool isEmpty() const;
    /// How the page is divided, as bytes for restoreDivision().
    QByteArray saveDivision() const;
    bool restoreDivision(const QByteArray &state);
    void resetDivision();

Q_SIGNALS:
    void emptyChanged(bool isEmpty);
    /// A person has put the detail away.
    void detailClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void orient();
    void showListOrEmpty();
    void explainFilter();
    void closeDetail();

    views::RecordView *m_list;
    QStackedWidget *m_stack;
    support::EmptyState *m_nothingThere;
    support::EmptyState *m_nothingMatches;
    support::CardFrame *m_listCard;
    support::CardFrame *m_detailCard;
    QSplitter *m_splitter;
    QShortcut *m_escape; ///< while there is a detail to close
};

} // namespace eyewall::pages
