// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/filterreader.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace eyewall::models {
class RecordModel;
}

namespace eyewall::views {

class FilterMistake;
class FilterPopup;

/// The line that filters a table. While a person writes it proposes keys and values and says what it cannot
/// read and why; the last filter that it could read stays until then. Escape clears it, and in an empty line
/// asks to go back to the table; Up and Down in an empty line bring back what was written before.
/// Thread: GUI.
class FilterLine final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kHistory = 20;

    explicit FilterLine(QWidget *parent = nullptr);

    /// Filters this model from now on, with its counts and its own text, which each model keeps; null: none,
    /// and the line is disabled.
    void setModel(models::RecordModel *model);
    /// For a table that is no RecordModel: read filterChanged() and call setCounts().
    void setContext(const capture::FilterContext &context);
    /// `undecided`: RecordModel::undecidedCount().
    void setCounts(int shown, int total, int undecided = 0);
    /// At once.
    void setText(const QString &text);
    QString text() const;
    /// False while the last filter that could be read is in force instead of the text.
    bool isGood() const { return m_reading.isGood(); }
    const QString &mistake() const { return m_reading.mistake; }

    /// The latest first.
    QStringList history() const { return m_history; }
    void setHistory(const QStringList &history);

public Q_SLOTS:
    /// Takes the focus and selects the text.
    void startEditing();
    /// The same with a key behind what is there, for its value to be typed: "body:".
    void startTerm(const QString &key);

Q_SIGNALS:
    /// Null lets everything through.
    void filterChanged(std::shared_ptr<const capture::Filter> filter);
    void historyChanged();
    /// The person is done here and wants back to the table.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpEdit();
    void connectSignals();
    void noteEdited();
    void apply();
    void enforce();
    void submit();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void showProposals(bool isAsked);
    void showHistory();
    void take(const QString &proposal);
    void remember();
    void showState();
    QString toolTipOfGood() const;
    void showMistake();
    void showModelCounts();
    void showModelFilter();
    void forget(QObject *model) { m_texts.remove(model); }
    void placeCounts();

    QLineEdit *m_edit;
    QLabel *m_counts;
    FilterMistake *m_mistake;
    FilterPopup *m_popup;
    QTimer m_pause; ///< until what is written is read
    models::FilterReader m_reader;
    models::FilterReading m_reading;
    models::FilterCompletion m_completion; ///< what the popup shows; the whole text for the history
    QString m_inForce;                     ///< the text of the filter that was last told
    int m_undecided = 0;
    QPointer<models::RecordModel> m_model;
    QHash<const QObject *, QString> m_texts; ///< with a mistake, of the models that were here before
    QStringList m_history;
};

} // namespace eyewall::views
