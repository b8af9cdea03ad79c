// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace eyewall::models {
struct FilterReading;
}

namespace eyewall::views {

/// Says below a filter line what cannot be read in it: the place underlined, and a sentence. Thread: GUI.
class FilterMistake final : public QLabel {
    Q_OBJECT

public:
    /// `line` is what it stands below.
    explicit FilterMistake(QWidget *line);

    void tell(const QString &text, const models::FilterReading &reading);
};

} // namespace eyewall::views
