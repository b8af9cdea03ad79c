// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/options.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace eyewall::desktop {

/// One option of the server as a person edits it: a line for its value, or one for each value of a list, and
/// a sentence below for what is wrong with it. A value that the program was started with is shown, and
/// cannot be changed here. Thread: GUI.
class OptionEditor final : public QWidget {
    Q_OBJECT

public:
    enum class Choice { None, File, Folder };
    enum class Unit {
        None,
        Bytes, ///< a person writes one behind the number, or none
        Seconds,
    };
    struct Look {
        QString label;
        QString placeholder; ///< what an empty line means, or an example
        Unit unit = Unit::None;
        Choice choice = Choice::None;
        bool isOne = false; ///< one value of a list
    };

    OptionEditor(const char *option, Look look, QWidget *parent = nullptr);
    ~OptionEditor() override;

    void setValues(const QList<host::OptionValue> &saved, const QList<host::OptionValue> &given);
    /// What stands there, without empty lines.
    [[nodiscard]] QList<host::OptionValue> values() const;
    [[nodiscard]] const QString &option() const { return m_option; }
    [[nodiscard]] bool isGiven() const { return m_isGiven; }
    /// Empty: nothing is wrong.
    void setProblem(const QString &sentence);
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Shown while nothing is wrong; empty: nothing.
    void setWarning(const QString &sentence);
    [[nodiscard]] const QString &warning() const { return m_warning; }
    [[nodiscard]] const QString &label() const { return m_look.label; }
    [[nodiscard]] QLineEdit *line(int row) const;
    [[nodiscard]] int lines() const { return int(m_rows.size()); }

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *widget;
        QLineEdit *line;
    };

    void addRow(const QString &text);
    void removeRow(QWidget *row);
    void addButtons(QHBoxLayout &layout, QWidget *row, QLineEdit *line);
    void choosePath(QLineEdit *line);
    void showNote();
    [[nodiscard]] QString meaning() const;

    const QString m_option;
    const Look m_look;
    const bool m_isList;
    QVBoxLayout *m_lines;
    QToolButton *m_add = nullptr; ///< of a list
    QLabel *m_note;
    QList<Row> m_rows;
    QString m_origin; ///< of given values
    QString m_problem;
    QString m_warning;
    bool m_isGiven = false;
};

} // namespace eyewall::desktop
