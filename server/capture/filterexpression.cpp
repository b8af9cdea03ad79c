// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filterexpression.h"

#include "server/capture/filtereffort.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>

namespace eyewall::capture {

namespace {

constexpr auto kThere = QRegularExpression::AnchorAtOffsetMatchOption;
/// Without it each call looks at the whole rest of the text.
constexpr auto kChecked = QRegularExpression::DontCheckSubjectStringMatchOption;

QString limited(int steps)
{
    return QStringLiteral("(*LIMIT_MATCH=%1)").arg(steps);
}

QRegularExpression made(int steps, const QString &text, bool withoutCase)
{
    QRegularExpression expression(limited(steps) + text, withoutCase
                                                             ? QRegularExpression::CaseInsensitiveOption
                                                             : QRegularExpression::NoPatternOption);
    if (expression.isValid())
        expression.optimize();
    return expression;
}

} // namespace

FilterExpression::FilterExpression(const QString &text, bool withoutCase)
    : m_quick(made(filterlimits::kQuickSteps, text, withoutCase))
    , m_thorough(made(filterlimits::kExpressionSteps, text, withoutCase))
{
}

bool FilterExpression::matches(QStringView text, FilterEffort &effort) const
{
    if (effort.isSpent()) {
        effort.giveUp();
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = search(text);
    effort.charge(text.size(), timer.nsecsElapsed());
    if (outcome == Outcome::GivenUp)
        effort.giveUp();
    return outcome == Outcome::Found;
}

qsizetype FilterExpression::errorOffset() const
{
    return std::max<qsizetype>(m_quick.patternErrorOffset() - limited(filterlimits::kQuickSteps).size(), 0);
}

/// Most searches need few steps at each start and end with the first call.
FilterExpression::Outcome FilterExpression::search(QStringView text) const
{
    const QRegularExpressionMatch match = m_quick.match(text);
    if (match.hasMatch())
        return Outcome::Found;
    if (match.isValid() || !text.isValidUtf16())
        return Outcome::NotFound;
    return searchEachStart(text);
}

/// The quick expression tells which starts are costly; of these only so many are gone through.
FilterExpression::Outcome FilterExpression::searchEachStart(QStringView text) const
{
    int costly = 0;
    for (qsizetype start = 0; start <= text.size(); ++start) {
        if (start < text.size() && text[start].isLowSurrogate())
            continue;
        QRegularExpressionMatch match =
            m_quick.match(text, start, QRegularExpression::NormalMatch, kThere | kChecked);
        if (!match.isValid()) {
            if (++costly > filterlimits::kCostlyStarts)
                return Outcome::GivenUp;
            match = m_thorough.match(text, start, QRegularExpression::NormalMatch, kThere | kChecked);
        }
        if (match.hasMatch())
            return Outcome::Found;
        if (!match.isValid())
            return Outcome::GivenUp;
    }
    return Outcome::NotFound;
}

} // namespace eyewall::capture
