// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QPlainTextEdit;

namespace eyewall::support {

/// Keeps a field between so many lines of its font high, also when that changes. The field owns it. Thread:
/// GUI.
class HeightInLines final : public QObject {
    Q_OBJECT

public:
    HeightInLines(QPlainTextEdit *field, int least, int most);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QPlainTextEdit *m_field;
    int m_least;
    int m_most;
};

} // namespace eyewall::support
