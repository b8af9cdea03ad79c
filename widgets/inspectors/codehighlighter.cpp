// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/codehighlighter.h"

#include "widgets/support/colors.h"

#include <QTextBlock>

namespace eyewall::inspectors {

namespace {

/// The index after a string that begins at `begin` with a quote.
qsizetype endOfString(const QString &text, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\'))
            ++i;
        else if (text[i] == QLatin1Char('"'))
            return i + 1;
    }
    return text.size();
}

qsizetype endOfWord(const QString &text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && !QStringView(u" ,]}:\"").contains(text[end]))
        ++end;
    return end;
}

bool isName(const QString &text, qsizetype end)
{
    while (end < text.size() && text[end] == QLatin1Char(' '))
        ++end;
    return end < text.size() && text[end] == QLatin1Char(':');
}

} // namespace

void CodeHighlighter::highlightBlock(const QString &text)
{
    switch (m_kind) {
    case CodeKind::Plain:
        break;
    case CodeKind::Head:
        highlightHead(text);
        break;
    case CodeKind::Json:
        highlightJson(text);
        break;
    }
}

void CodeHighlighter::highlightHead(const QString &text)
{
    // The start line has no name: its first word is the method or the version.
    const bool isStart = currentBlock().blockNumber() == 0;
    const qsizetype end = text.indexOf(isStart ? QLatin1Char(' ') : QLatin1Char(':'));
    if (end > 0)
        setFormat(0, int(end), support::colorsFor(m_palette).accent);
}

void CodeHighlighter::highlightJson(const QString &text)
{
    const support::Colors &colors = support::colorsFor(m_palette);
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == QLatin1Char('"')) {
            const qsizetype end = endOfString(text, i);
            setFormat(int(i), int(end - i), isName(text, end) ? colors.accent : colors.good);
            i = end;
        } else if (text[i].isLetterOrNumber() || text[i] == QLatin1Char('-')) {
            const qsizetype end = endOfWord(text, i);
            setFormat(int(i), int(end - i), colors.warning);
            i = end;
        } else {
            ++i;
        }
    }
}

} // namespace eyewall::inspectors
