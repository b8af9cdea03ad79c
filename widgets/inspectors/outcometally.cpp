// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/outcometally.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace eyewall::inspectors {

using Code = monitor::Outcome::Code;

namespace {

/// The context of the translations.
struct Tally {
    Q_DECLARE_TR_FUNCTIONS(OutcomeTally)
};

} // namespace

OutcomeTally::OutcomeTally(int asked, Words words)
    : m_words(std::move(words))
    , m_asked(asked)
{
}

void OutcomeTally::add(const monitor::Outcome &outcome)
{
    ++m_answered;
    switch (outcome.code) {
    case Code::Done:
        ++m_done;
        break;
    case Code::ConnectionGone:
        ++m_gone;
        break;
    case Code::NotAWebSocket:
        ++m_notWebSocket;
        break;
    case Code::QueueFull:
        ++m_full;
        break;
    case Code::BadArgument:
        ++m_refused;
        break;
    }
}

QString OutcomeTally::sentence() const
{
    if (isDone())
        return m_asked == 1 ? m_words.one : m_words.all;
    const QLocale locale;
    return m_words.some.arg(locale.toString(m_done), locale.toString(m_asked), reasons());
}

QString OutcomeTally::reasons() const
{
    QStringList parts;
    if (m_gone > 0)
        parts.append(m_gone == 1 ? Tally::tr("one had gone") : Tally::tr("%n had gone", nullptr, m_gone));
    if (m_notWebSocket > 0)
        parts.append(m_notWebSocket == 1 ? Tally::tr("one is no WebSocket")
                                         : Tally::tr("%n are no WebSockets", nullptr, m_notWebSocket));
    if (m_full > 0)
        parts.append(m_full == 1 ? Tally::tr("one reads too slowly")
                                 : Tally::tr("%n read too slowly", nullptr, m_full));
    if (m_refused > 0)
        parts.append(m_refused == 1 ? Tally::tr("the server refused one")
                                    : Tally::tr("the server refused %n", nullptr, m_refused));
    return parts.join(Tally::tr(", ", "between reasons"));
}

} // namespace eyewall::inspectors
