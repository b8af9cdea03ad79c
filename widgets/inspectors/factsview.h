// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace eyewall::inspectors {

/// A name and what it is.
struct Fact {
    QString name;
    QString value;
    bool isFixed = false; ///< in the fixed font: addresses, times, paths
};

/// Facts in two columns; the values can be selected. Thread: GUI.
class FactsView final : public QWidget {
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    /// Widgets are kept, so that a selection in them survives a live update.
    void showFacts(const QList<Fact> &facts);
    /// A line a fact: "Client: 127.0.0.1:1234".
    QString text() const;

private:
    void addRow();

    struct Row {
        QLabel *name;
        QLabel *value;
    };
    QGridLayout *m_layout;
    QList<Row> m_rows;
    QList<Fact> m_facts;
};

} // namespace eyewall::inspectors
