// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/support/colors.h"

#include <QWidget>

namespace eyewall::inspectors {

/// A word in a tinted pill. Its accessible name is the word. Thread: GUI.
class ChipLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);

    void setChip(const QString &text, support::Role role);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont chipFont() const;

    QString m_text;
    support::Role m_role = support::Role::DimText;
};

} // namespace eyewall::inspectors
