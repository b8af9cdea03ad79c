// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filtererror.h"

#include <array>

namespace eyewall::capture {

namespace {

constexpr std::array<const char *, kFilterTables> kTableNames = {
    QT_TRANSLATE_NOOP("Filter", "Requests"), QT_TRANSLATE_NOOP("Filter", "Connections"),
    QT_TRANSLATE_NOOP("Filter", "Messages"), QT_TRANSLATE_NOOP("Filter", "Topics"),
    QT_TRANSLATE_NOOP("Filter", "Log"),
};

constexpr std::array<const char *, kFilterTables> kLacks = {
    QT_TRANSLATE_NOOP("Filter", "Requests have no “%1”. Use it on: %2."),
    QT_TRANSLATE_NOOP("Filter", "Connections have no “%1”. Use it on: %2."),
    QT_TRANSLATE_NOOP("Filter", "Messages have no “%1”. Use it on: %2."),
    QT_TRANSLATE_NOOP("Filter", "Topics have no “%1”. Use it on: %2."),
    QT_TRANSLATE_NOOP("Filter", "Log entries have no “%1”. Use it on: %2."),
};

/// Without KeyElsewhere.
const char *sentenceOf(FilterProblem problem)
{
    switch (problem) {
    case FilterProblem::TooLong:
        return QT_TRANSLATE_NOOP("Filter", "The filter is longer than %1 characters. Make it shorter.");
    case FilterProblem::TooDeep:
        return QT_TRANSLATE_NOOP("Filter",
                                 "More than %1 brackets stand inside one another. Write it with fewer.");
    case FilterProblem::TooManyTerms:
        return QT_TRANSLATE_NOOP("Filter", "The filter has more than %1 terms. Take some away.");
    case FilterProblem::OpenQuote:
        return QT_TRANSLATE_NOOP("Filter",
                                 "This quotation mark is not closed. Write another one behind the text.");
    case FilterProblem::OpenBracket:
        return QT_TRANSLATE_NOOP("Filter",
                                 "This bracket is not closed. Write %1 behind what belongs together.");
    case FilterProblem::StrayBracket:
        return QT_TRANSLATE_NOOP("Filter", "No bracket is open here. Take this one away.");
    case FilterProblem::EmptyBrackets:
        return QT_TRANSLATE_NOOP("Filter", "Nothing is in these brackets. Write a word into them.");
    case FilterProblem::MissingLeft:
        return QT_TRANSLATE_NOOP("Filter", "Something is missing in front of “%1”. Write a word there.");
    case FilterProblem::MissingRight:
        return QT_TRANSLATE_NOOP("Filter", "Something is missing behind “%1”. Write a word there.");
    case FilterProblem::MissingValue:
        return QT_TRANSLATE_NOOP("Filter", "A value is missing behind “%1”. Write for example %2.");
    case FilterProblem::UnknownKey:
        return QT_TRANSLATE_NOOP(
            "Filter", "There is no key “%1”. To look for the text, put it in quotation marks: \"%2\".");
    case FilterProblem::SimilarKey:
        return QT_TRANSLATE_NOOP("Filter", "There is no key “%1”. Did you mean “%2”?");
    case FilterProblem::UnknownCode:
        return QT_TRANSLATE_NOOP("Filter", "There is no code “%1”. These are known: %2.");
    case FilterProblem::WordsOnly:
        return QT_TRANSLATE_NOOP(
            "Filter", "This table can only be searched for words. Put it in quotation marks: \"%1\".");
    case FilterProblem::BadComparison:
        return QT_TRANSLATE_NOOP("Filter", "“%1” cannot be compared with “%2”. Write for example %3.");
    case FilterProblem::OneValue:
        return QT_TRANSLATE_NOOP("Filter", "Only one value can stand behind “%1”. Take the others away.");
    case FilterProblem::BadNumber:
        return QT_TRANSLATE_NOOP("Filter", "“%1” is no number. Write for example %2.");
    case FilterProblem::BadDuration:
        return QT_TRANSLATE_NOOP(
            "Filter", "“%1” is no time. Write a number with us, ms, s, m, h or d, for example %2.");
    case FilterProblem::BadSize:
        return QT_TRANSLATE_NOOP(
            "Filter",
            "“%1” is no size. Write a number, with k, M or G behind it if you like, for example %2.");
    case FilterProblem::BadConnection:
        return QT_TRANSLATE_NOOP("Filter", "“%1” is no ID of a connection. Write for example %2.");
    case FilterProblem::BadWord:
        return QT_TRANSLATE_NOOP("Filter", "“%2” does not know “%1”. It takes: %3.");
    case FilterProblem::BadExpression:
        return QT_TRANSLATE_NOOP("Filter", "The regular expression cannot be read from here on: %1.");
    case FilterProblem::LongExpression:
        return QT_TRANSLATE_NOOP("Filter",
                                 "The regular expression is longer than %1 characters. Make it shorter.");
    case FilterProblem::KeyElsewhere:
        break;
    }
    return "";
}

QString inEnglish(const char *source)
{
    return QString::fromUtf8(source);
}

QString filledIn(const QString &sentence, const QStringList &arguments)
{
    switch (arguments.size()) {
    case 0:
        return sentence;
    case 1:
        return sentence.arg(arguments[0]);
    case 2:
        return sentence.arg(arguments[0], arguments[1]);
    default:
        return sentence.arg(arguments[0], arguments[1], arguments[2]);
    }
}

} // namespace

QString FilterError::message(Translate translate) const
{
    const Translate translated = translate ? translate : inEnglish;
    if (problem != FilterProblem::KeyElsewhere)
        return filledIn(translated(sentenceOf(problem)), arguments);
    QStringList others;
    for (std::size_t i = 0; i < kTableNames.size(); ++i) {
        if (tables & (1u << i))
            others.append(translated(kTableNames[i]));
    }
    return translated(kLacks[std::size_t(table)]).arg(arguments.value(0), others.join(QStringLiteral(", ")));
}

} // namespace eyewall::capture
