// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/inspectors/codehighlighter.h"

#include <QPlainTextEdit>

namespace eyewall::inspectors {

/// Read-only text in the fixed font, tinted by what it is. Thread: GUI.
class CodeView final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(const QString &accessibleName, QWidget *parent = nullptr);

    void showCode(const QString &text, CodeKind kind);
    /// Is as high as its lines, at most `lines`, instead of taking the space there is; 0 undoes it.
    void setFitsLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int lineHeight() const;
    int wrappedLines() const;
    void fit();

    CodeHighlighter *m_highlighter;
    int m_fitLines = 0;
};

/// Code goes from left to right in every window, also lines without a letter; other text as its first letter
/// says.
void setCodeDirection(QPlainTextEdit &edit, bool isCode);

} // namespace eyewall::inspectors
