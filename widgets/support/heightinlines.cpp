// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/heightinlines.h"

#include <QEvent>
#include <QPlainTextEdit>

namespace eyewall::support {

HeightInLines::HeightInLines(QPlainTextEdit *field, int least, int most)
    : QObject(field)
    , m_field(field)
    , m_least(least)
    , m_most(most)
{
    field->installEventFilter(this);
    fit();
}

bool HeightInLines::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    return QObject::eventFilter(watched, event);
}

void HeightInLines::fit()
{
    const int line = m_field->fontMetrics().lineSpacing();
    m_field->setMinimumHeight(line * m_least);
    m_field->setMaximumHeight(line * m_most);
}

} // namespace eyewall::support
