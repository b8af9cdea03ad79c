// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/support/formcontent.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace eyewall::support {
class ElidedLabel;
}

namespace eyewall::inspectors {

class BodyView;

/// The parts of a multipart body, and the body of the one that is selected. Thread: GUI.
class PartsView final : public QWidget {
    Q_OBJECT

public:
    explicit PartsView(QWidget *parent = nullptr);

    void showParts(const support::FormParts &form);

    /// A line a part: name, file name, type and size divided by tabs.
    QString text() const;
    QTreeWidget &list() const { return *m_list; }
    BodyView &partBody() const { return *m_body; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSelected();
    void save();
    int selectedPart() const;
    int widthOfNames() const;

    support::FormParts m_form;
    QTreeWidget *m_list;
    BodyView *m_body;
    QPushButton *m_save;
    support::ElidedLabel *m_outcome;
};

} // namespace eyewall::inspectors
