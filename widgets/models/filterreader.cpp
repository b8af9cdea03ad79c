// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/filterreader.h"

#include "server/capture/filter.h"
#include "server/capture/filterwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace eyewall::models {

using capture::FilterKey;

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Filter", source);
}

bool isOfComparison(QChar c)
{
    return c == u':' || c == u'=' || c == u'!' || c == u'<' || c == u'>' || c == u'~' || c == u'*';
}

/// Where the word begins that ends at the cursor; absent within quotation marks.
std::optional<qsizetype> beginOfWord(QStringView text)
{
    qsizetype begin = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"' && (i == 0 || text[i - 1] != u'\\'))
            isQuoted = !isQuoted;
        if (!isQuoted && (text[i].isSpace() || text[i] == u'('))
            begin = i + 1;
    }
    while (begin < text.size() && (text[begin] == u'-' || text[begin] == u'!'))
        ++begin;
    return isQuoted ? std::nullopt : std::optional(begin);
}

/// "duration>" of "duration>500ms": a key with the comparison that suits it.
QString withComparison(const capture::FilterKeyInfo &info)
{
    const QString example = QString::fromUtf8(info.example);
    const auto *sign = std::find_if(example.begin(), example.end(), isOfComparison);
    const auto *value = std::find_if_not(sign, example.end(), isOfComparison);
    return example.left(value - example.begin());
}

/// Those that begin like the word, then those that have it inside; none that is the word.
QList<FilterProposal> chosen(const QList<FilterProposal> &all, QStringView word)
{
    QList<FilterProposal> beginning;
    QList<FilterProposal> containing;
    for (const FilterProposal &proposal : all) {
        const qsizetype place = QStringView(proposal.text).indexOf(word, 0, Qt::CaseInsensitive);
        if (place >= 0 && proposal.text.compare(word, Qt::CaseInsensitive) != 0)
            (place == 0 ? beginning : containing).append(proposal);
    }
    beginning += containing;
    return beginning.first(std::min(beginning.size(), FilterReader::kMostProposals));
}

} // namespace

FilterReading FilterReader::read(const QString &text) const
{
    const capture::FilterResult result = capture::Filter::parse(text, m_context);
    if (!result) {
        const capture::FilterError &error = result.error();
        return {nullptr, error.message(translated), error.position, error.length};
    }
    if (result.value().isEmpty())
        return {};
    return {std::make_shared<const capture::Filter>(result.value()), {}};
}

FilterCompletion FilterReader::complete(const QString &text, qsizetype cursor) const
{
    const QStringView before = QStringView(text).first(std::clamp<qsizetype>(cursor, 0, text.size()));
    const auto begin = beginOfWord(before);
    if (!begin)
        return {};
    const QStringView word = before.mid(*begin);
    const auto *sign = std::find_if(word.begin(), word.end(), isOfComparison);
    if (sign == word.end())
        return {*begin, before.size(), keysLike(word)};
    const auto *value = std::find_if_not(sign, word.end(), isOfComparison);
    const QStringView name = word.first(sign - word.begin());
    const QStringView list = word.mid(value - word.begin());
    const qsizetype last = list.size() - list.lastIndexOf(u',') - 1;
    return {before.size() - last, before.size(), valuesLike(name, list)};
}

QList<FilterProposal> FilterReader::keysLike(QStringView word) const
{
    QList<FilterProposal> keys;
    for (const QString &name : m_context.keyNames()) {
        const capture::FilterName *found = capture::findFilterName(name);
        if (found && found->key != FilterKey::Text) {
            const capture::FilterKeyInfo &info = capture::infoOf(found->key);
            keys.append({withComparison(info), translated(info.help)});
        }
    }
    for (const capture::FilterWord &flag : capture::filterWords(FilterKey::Is)) {
        if (flag.help && flag.isIn(m_context.table()) && m_context.has(FilterKey::Is))
            keys.append({QStringLiteral("is:") + flag.name, translated(flag.help)});
    }
    return chosen(keys, word);
}

/// For the last of a list; those in front of it are not proposed again.
QList<FilterProposal> FilterReader::valuesLike(QStringView name, QStringView list) const
{
    const capture::FilterName *found = capture::findFilterName(name);
    if (!found || !m_context.has(found->key))
        return {};
    QList<QStringView> written = list.split(u',');
    const QStringView word = written.takeLast();
    QList<FilterProposal> values;
    for (const QString &value : m_context.values(found->key)) {
        if (written.contains(value))
            continue;
        const capture::FilterWord *known = capture::findFilterWord(found->key, value);
        values.append({value, known && known->help ? translated(known->help) : QString()});
    }
    return chosen(values, word);
}

} // namespace eyewall::models
