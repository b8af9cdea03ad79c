// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/codeview.h"

#include "widgets/support/metrics.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextOption>

#include <algorithm>

namespace eyewall::inspectors {

CodeView::CodeView(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new CodeHighlighter(document()))
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    // Selecting with keys needs a cursor; a read-only editor hides it unless asked.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(support::fixedFont(font()));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
}

void CodeView::showCode(const QString &text, CodeKind kind)
{
    m_highlighter->setKind(kind);
    m_highlighter->setPalette(palette());
    setLineWrapMode(kind == CodeKind::Plain ? NoWrap : WidgetWidth);
    // A space at the end of a wrapped line would call for a bar.
    setHorizontalScrollBarPolicy(kind == CodeKind::Plain ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    // A text of a person may be Arabic.
    setCodeDirection(*this, kind != CodeKind::Plain || !text.isRightToLeft());
    setPlainText(text);
    fit();
}

void CodeView::setFitsLines(int lines)
{
    m_fitLines = lines;
    fit();
}

QSize CodeView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, lineHeight() * 6};
}

QSize CodeView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, lineHeight() * 2};
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        m_highlighter->rehighlight();
    } else if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

int CodeView::lineHeight() const
{
    return fontMetrics().lineSpacing();
}

/// Counted as far as they matter.
int CodeView::wrappedLines() const
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && lines < m_fitLines;
         block = block.next()) {
        [[maybe_unused]] const QRectF laidOut = blockBoundingRect(block); // before that, each is one line
        lines += block.lineCount();
    }
    return lines;
}

void CodeView::fit()
{
    if (m_fitLines == 0)
        return;
    setFixedHeight(lineHeight() * std::clamp(wrappedLines(), 1, m_fitLines) + lineHeight() / 2);
}

void setCodeDirection(QPlainTextEdit &edit, bool isCode)
{
    const Qt::LayoutDirection direction = isCode ? Qt::LeftToRight : Qt::LayoutDirectionAuto;
    QTextOption option = edit.document()->defaultTextOption();
    if (option.textDirection() == direction)
        return;
    option.setTextDirection(direction);
    edit.document()->setDefaultTextOption(option);
}

} // namespace eyewall::inspectors
