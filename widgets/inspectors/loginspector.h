// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/logbook.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace eyewall::support {
class ElidedLabel;
}

namespace eyewall::inspectors {

class ChipLabel;
class CodeView;

/// A line of the log with its whole text; says so when that was cut. Thread: GUI.
class LogInspector final : public QWidget {
    Q_OBJECT

public:
    explicit LogInspector(QWidget *parent = nullptr);

    void showLine(const monitor::LogLine &line);

    /// "2026-11-23 14:02:37.657  eyewall.general".
    QString heading() const;
    QString shownText() const;
    QString note() const;

private:
    void setUpLayout();
    void copyText();

    ChipLabel *m_severity;
    support::ElidedLabel *m_category;
    support::ElidedLabel *m_time;
    QToolButton *m_copy;
    QLabel *m_note;
    CodeView *m_text;
};

} // namespace eyewall::inspectors
