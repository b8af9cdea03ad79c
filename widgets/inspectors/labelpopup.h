// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/labels.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace eyewall::inspectors {

class ChoiceBar;

/// Asks for the name and the colour of connections and for a comment, and whether their addresses keep them.
/// Thread: GUI.
class LabelPopup final : public QFrame {
    Q_OBJECT

public:
    explicit LabelPopup(QWidget *parent = nullptr);

    /// `title` says what is labelled; `current` is what it is called so far, and `isOfAddress` by which.
    void askFor(const QString &title, const models::Label &current, bool isOfAddress);

    models::Label label() const;
    bool isForAddress() const;

Q_SIGNALS:
    /// An empty label takes the one there is away.
    void labelChosen(const eyewall::models::Label &label, bool forAddress);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Scope { Connection, Address };

    void setUpWidgets();
    void setUpLayout();
    void fillColors();
    void allowSetting();
    void submit(const models::Label &label);

    QLabel *m_title;
    QLineEdit *m_name;
    QComboBox *m_color;
    QLineEdit *m_comment;
    ChoiceBar *m_scope;
    QPushButton *m_set;
    QPushButton *m_remove;
};

} // namespace eyewall::inspectors
