// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/whitespace.h"

namespace eyewall::templates {

namespace {

bool isHtmlBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

bool startsWithTag(QByteArrayView text, QByteArrayView tag)
{
    if (text.size() < tag.size() || text.first(tag.size()).compare(tag, Qt::CaseInsensitive) != 0)
        return false;
    const char next = text.size() == tag.size() ? '>' : text[tag.size()];
    return next == '>' || next == '/' || isHtmlBlank(next);
}

/// The end of an element whose opening tag begins here, empty when there is none.
QByteArray closingTagAt(QByteArrayView text)
{
    if (startsWithTag(text, "<pre"))
        return "</pre";
    return startsWithTag(text, "<textarea") ? "</textarea" : QByteArray();
}

/// What stands for a run of blanks.
void appendRun(QByteArrayView run, TemplateWhitespace mode, QByteArray &to)
{
    if (mode == TemplateWhitespace::All)
        to.append(run);
    else if (mode == TemplateWhitespace::Single && run.indexOf('\n') >= 0)
        to.append('\n');
    else
        to.append(' ');
}

} // namespace

std::optional<TemplateWhitespace> whitespaceNamed(QByteArrayView name)
{
    if (name == "all")
        return TemplateWhitespace::All;
    if (name == "single")
        return TemplateWhitespace::Single;
    if (name == "oneline")
        return TemplateWhitespace::Oneline;
    return std::nullopt;
}

TemplateWhitespace whitespaceOf(const QString &file)
{
    const bool isWeb = file.endsWith(QLatin1String(".html")) || file.endsWith(QLatin1String(".js"));
    return isWeb ? TemplateWhitespace::Single : TemplateWhitespace::All;
}

QByteArray WhitespaceFilter::filtered(QByteArrayView text, TemplateWhitespace mode)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (m_closingTag.isEmpty() && text[i] == '<')
            m_closingTag = closingTagAt(text.sliced(i));
        if (!m_closingTag.isEmpty()) {
            i = appendKept(text, i, result);
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isHtmlBlank(text[end]))
            ++end;
        if (end > i)
            appendRun(text.sliced(i, end - i), mode, result);
        else
            result.append(text[end++]);
        i = end;
    }
    return result;
}

/// Up to and with the "<" of the closing tag, or all that there is.
qsizetype WhitespaceFilter::appendKept(QByteArrayView text, qsizetype position, QByteArray &to)
{
    qsizetype end = position;
    while (end < text.size() && !startsWithTag(text.sliced(end), m_closingTag))
        ++end;
    if (end < text.size()) {
        ++end;
        m_closingTag.clear();
    }
    to.append(text.sliced(position, end - position));
    return end;
}

} // namespace eyewall::templates
