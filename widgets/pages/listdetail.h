// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAbstractItemModel;
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

    void setDetailShown(bool shown);
    bool isDetailShown() const;
    /// Nothing is there, with and without a filter.
    bool isEmpty() const;
    /// How the page is divided, as bytes for restoreDivision().
    QByteArray saveDivision() const;
    bool restoreDivision(const QByteArray &state);
    void resetDivision();

Q_SIGNALS:
    void emptyChanged(bool isEmpty);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void orient();
    void showListOrEmpty();
    void explainFilter();
    void closeDetail();

    views::RecordView *m_list;
    QStackedWidget *m_stack;
    support::EmptyState *m_nothingMatches;
    support::CardFrame *m_detailCard;
    QSplitter *m_splitter;
};

} // namespace eyewall::pages
