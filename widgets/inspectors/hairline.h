// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace eyewall::inspectors {

/// A line of one pixel between two parts. Thread: GUI.
class Hairline final : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace eyewall::inspectors
