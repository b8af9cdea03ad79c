// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/filtermistake.h"

#include "widgets/models/filterreader.h"
#include "widgets/support/metrics.h"

#include <algorithm>

namespace eyewall::views {

namespace {

constexpr qsizetype kExcerpt = 24; // characters around a mistake

/// The place of a mistake with a little of what is around it, underlined.
QString excerpt(const QString &text, qsizetype position, qsizetype length)
{
    const qsizetype begin = std::max<qsizetype>(0, position - kExcerpt);
    const QString before = (begin > 0 ? QStringLiteral("…") : QString()) + text.mid(begin, position - begin);
    const QString wrong = text.mid(position, std::min(length, kExcerpt));
    const qsizetype end = position + wrong.size();
    const QString after =
        text.mid(end, kExcerpt) + (end + kExcerpt < text.size() ? QStringLiteral("…") : QString());
    return QStringLiteral("<code dir=\"ltr\">%1<u>%2</u>%3</code>")
        .arg(before.toHtmlEscaped(), wrong.toHtmlEscaped(), after.toHtmlEscaped());
}

} // namespace

FilterMistake::FilterMistake(QWidget *line)
    : QLabel(line, Qt::ToolTip)
{
    setFrameShape(QFrame::StyledPanel);
    setTextFormat(Qt::RichText);
    setAutoFillBackground(true);
    setMargin(support::Metrics::of(line).unit);
    setFocusPolicy(Qt::NoFocus);
}

void FilterMistake::tell(const QString &text, const models::FilterReading &reading)
{
    setText(excerpt(text, reading.position, reading.length) + QStringLiteral("<br>") +
            reading.mistake.toHtmlEscaped());
    adjustSize();
    const QWidget *line = parentWidget();
    move(line->mapToGlobal(QPoint(0, line->height() + support::Metrics::of(line).unit)));
    show();
}

} // namespace eyewall::views
