// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace eyewall::inspectors {

/// A few words of which one is chosen: "Text · JSON · Hex". Thread: GUI.
class ChoiceBar final : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceBar(const QString &accessibleName, QWidget *parent = nullptr);

    /// `id` is what currentId() and chosen() say.
    void addChoice(int id, const QString &text, const QString &toolTip = {});
    /// Shows these choices alone. One that goes away stays the current one until another is chosen.
    void setOffered(const QList<int> &ids);
    void choose(int id);
    int currentId() const;

Q_SIGNALS:
    /// The user chose another one.
    void chosen(int id);

private:
    void keepOneTabStop();

    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
};

} // namespace eyewall::inspectors
