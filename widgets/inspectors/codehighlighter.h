// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace eyewall::inspectors {

/// What a CodeView shows.
enum class CodeKind { Plain, Head, Json };

/// Tints the names of head fields, and names, texts and numbers of JSON, in the colours of the palette.
/// Thread: GUI.
class CodeHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setKind(CodeKind kind) { m_kind = kind; }
    void setPalette(const QPalette &palette) { m_palette = palette; }

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightHead(const QString &text);
    void highlightJson(const QString &text);

    CodeKind m_kind = CodeKind::Plain;
    QPalette m_palette;
};

} // namespace eyewall::inspectors
