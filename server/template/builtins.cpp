// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/builtins.h"

#include "server/template/arithmetic.h"
#include "server/template/escape.h"
#include "server/template/jsontext.h"
#include "server/template/linkify.h"
#include "server/template/value.h"

#include <algorithm>
#include <cmath>

namespace eyewall::templates {

namespace {

using Arguments = QVariantList;
using Outcome = core::Result<QVariant>;
using Builtins = QHash<QString, Builtin>;

constexpr qlonglong kLongestRange = 100'000;

Outcome fail(const char *what)
{
    return core::Error{QString::fromUtf8(what)};
}

/// A function of one text.
template<typename Function>
TemplateFunction ofText(Function function)
{
    return [function](const Arguments &arguments) -> Outcome { return function(textOf(arguments.at(0))); };
}

/// The same, and of lists and maps it gets the JSON.
Builtin ofTexts(Builtin function)
{
    return [function = std::move(function)](const Arguments &arguments, qsizetype maxBytes) -> Outcome {
        if (std::none_of(arguments.cbegin(), arguments.cend(), isContainer))
            return function(arguments, maxBytes);
        Arguments texts;
        for (const QVariant &argument : arguments) {
            auto text = flattened(argument, maxBytes);
            if (!text)
                return text.error();
            texts.append(std::move(*text));
        }
        return function(texts, maxBytes);
    };
}

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1).toLower();
}

QString titled(const QString &text)
{
    QString result = text.toLower();
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (i == 0 || !result.at(i - 1).isLetterOrNumber())
            result[i] = result.at(i).toUpper();
    }
    return result;
}

Outcome length(const Arguments &arguments)
{
    const QVariant &of = arguments.at(0);
    if (isText(of))
        return textOf(of).size();
    if (const auto map = mapOf(of))
        return map->size();
    if (const auto list = listOf(of))
        return list->size();
    return fail("len needs a text, a list or a map");
}

/// How often it stands there, without overlaps, as replace() and split() find it.
qsizetype occurrences(const QString &text, const QString &what)
{
    qsizetype count = 0;
    for (qsizetype at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.size()))
        ++count;
    return count;
}

Outcome encoded(const Arguments &arguments, qsizetype maxBytes)
{
    auto json = jsonText(arguments.at(0), maxBytes);
    return json ? Outcome(safeInScript(std::move(*json))) : Outcome(json.error());
}

Outcome split(const Arguments &arguments, qsizetype maxBytes)
{
    const QString separator = arguments.size() > 1 ? textOf(arguments.at(1)) : QString();
    const bool isByBlanks = separator.isEmpty();
    const QString text = isByBlanks ? textOf(arguments.at(0)).simplified() : textOf(arguments.at(0));
    const QString between = isByBlanks ? QStringLiteral(" ") : separator;
    if (occurrences(text, between) >= maxBytes / static_cast<qsizetype>(sizeof(QVariant)))
        return fail("the list becomes too long");
    return text.split(between, isByBlanks ? Qt::SkipEmptyParts : Qt::KeepEmptyParts);
}

/// list|join(", "), and ", ".join(list) as well.
Outcome join(const Arguments &arguments, qsizetype maxBytes)
{
    const bool isSeparatorFirst = arguments.size() > 1 && isText(arguments.at(0)) && !isText(arguments.at(1));
    const auto list = listOf(arguments.at(isSeparatorFirst ? 1 : 0));
    if (!list)
        return fail("join needs a list");
    const auto between = flattened(arguments.value(isSeparatorFirst ? 0 : 1), maxBytes);
    if (!between)
        return between.error();
    const QString separator = textOf(*between);
    QStringList texts;
    qsizetype size = 0;
    for (const QVariant &item : *list) {
        const auto text = flattened(item, maxBytes - size);
        if (!text)
            return text.error();
        texts.append(textOf(*text));
        size += texts.back().size() + separator.size();
        if (size - separator.size() > maxBytes)
            return fail("the text becomes too long");
    }
    return texts.join(separator);
}

Outcome replace(const Arguments &arguments, qsizetype maxBytes)
{
    const QString what = textOf(arguments.at(1));
    const QString with = textOf(arguments.at(2));
    QString text = textOf(arguments.at(0));
    if (what.isEmpty())
        return text;
    // Only what grows has to be counted.
    const qsizetype growth = with.size() - what.size();
    if (growth > 0 && text.size() + occurrences(text, what) * growth > maxBytes)
        return fail("the text becomes too long");
    return text.replace(what, with);
}

Outcome truncate(const Arguments &arguments)
{
    const QString text = textOf(arguments.at(0));
    const qlonglong size = arguments.at(1).toLongLong();
    if (size < 0)
        return fail("truncate needs a length");
    if (text.size() <= size)
        return text;
    auto end = static_cast<qsizetype>(size);
    if (end > 0 && text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + (arguments.size() > 2 ? textOf(arguments.at(2)) : QStringLiteral("…"));
}

Outcome toWhole(const Arguments &arguments)
{
    const QVariant &value = arguments.at(0);
    if (isWhole(value))
        return value.toLongLong();
    bool isValid = false;
    const qlonglong whole = isText(value) ? textOf(value).trimmed().toLongLong(&isValid) : 0;
    if (isValid)
        return whole;
    const double real = isNumber(value) ? value.toDouble() : 0;
    if (isNumber(value) && std::abs(real) < 9e18)
        return static_cast<qlonglong>(real);
    return fail("int needs a number");
}

Outcome toReal(const Arguments &arguments)
{
    const QVariant &value = arguments.at(0);
    bool isValid = false;
    const double real = isText(value) ? textOf(value).trimmed().toDouble(&isValid) : value.toDouble();
    return isValid || isNumber(value) ? Outcome(real) : fail("float needs a number");
}

/// A text when digits are asked for: 2|round(2) is "2.00".
Outcome rounded(const Arguments &arguments)
{
    const QVariant &value = arguments.at(0);
    if (!isNumber(value))
        return fail("round needs a number");
    if (arguments.size() > 1)
        return QString::number(value.toDouble(), 'f', std::clamp(arguments.at(1).toInt(), 0, 15));
    const double real = std::nearbyint(value.toDouble());
    return std::abs(real) < 9e18 ? QVariant(static_cast<qlonglong>(real)) : QVariant(real);
}

Outcome absolute(const Arguments &arguments)
{
    const QVariant &value = arguments.at(0);
    if (!isNumber(value))
        return fail("abs needs a number");
    return value.toDouble() < 0 ? negative(value) : Outcome(value);
}

/// Of a list, or of what is passed.
QVariantList itemsOf(const Arguments &arguments)
{
    if (arguments.size() > 1)
        return arguments;
    return listOf(arguments.at(0)).value_or(arguments);
}

Outcome extreme(const Arguments &arguments, int wanted)
{
    const QVariantList items = itemsOf(arguments);
    if (items.isEmpty())
        return fail("there is no least and no greatest of nothing");
    QVariant best = items.first();
    for (const QVariant &item : items) {
        const auto order = compared(item, best);
        if (!order)
            return fail("what is not alike cannot be compared");
        if (*order == wanted)
            best = item;
    }
    return best;
}

Outcome sum(const Arguments &arguments)
{
    QVariant total = 0;
    for (const QVariant &item : itemsOf(arguments)) {
        if (!isNumber(item))
            return fail("sum needs numbers");
        total = *calculate(Expression::Kind::Add, total, item, 0);
    }
    return total;
}

Outcome edge(const Arguments &arguments, bool isFirst)
{
    const QVariant found = *elementOf(Value::borrowed(arguments.at(0)), isFirst ? 0 : -1);
    return found;
}

Outcome reversed(const Arguments &arguments)
{
    auto list = listOf(arguments.at(0));
    if (!list)
        return fail("reversed needs a list");
    std::reverse(list->begin(), list->end());
    return *list;
}

/// By a member where one is named: people|sorted("name").
Outcome sorted(const Arguments &arguments)
{
    auto list = listOf(arguments.at(0));
    if (const auto map = mapOf(arguments.at(0)))
        list = QVariantList(map->keyBegin(), map->keyEnd());
    if (!list)
        return fail("sorted needs a list");
    const QString member = arguments.size() > 1 ? textOf(arguments.at(1)) : QString();
    bool isAlike = true;
    const auto key = [&member](const QVariant &item) {
        return member.isEmpty() ? Value::borrowed(item) : memberOf(Value::borrowed(item), member);
    };
    if (!list->isEmpty()) {
        const Value first = key(list->first());
        isAlike = std::all_of(list->cbegin(), list->cend(),
                              [&](const QVariant &item) { return compared(*key(item), *first).has_value(); });
    }
    if (!isAlike)
        return fail("what is not alike cannot be sorted");
    std::stable_sort(list->begin(), list->end(), [&key](const QVariant &left, const QVariant &right) {
        return compared(*key(left), *key(right)).value_or(0) < 0;
    });
    return *list;
}

Outcome range(const Arguments &arguments)
{
    const qlonglong begin = arguments.size() > 1 ? arguments.at(0).toLongLong() : 0;
    const qlonglong end = arguments.at(arguments.size() > 1 ? 1 : 0).toLongLong();
    const qlonglong step = arguments.size() > 2 ? arguments.at(2).toLongLong() : 1;
    if (step == 0)
        return fail("range needs a step");
    QVariantList numbers;
    for (qlonglong at = begin; step > 0 ? at < end : at > end;) {
        if (numbers.size() >= kLongestRange)
            return fail("the range is too long");
        numbers.append(at);
        if (__builtin_add_overflow(at, step, &at))
            break;
    }
    return numbers;
}

Outcome enumerated(const Arguments &arguments)
{
    const auto list = listOf(arguments.at(0));
    if (!list)
        return fail("enumerate needs a list");
    qlonglong number = arguments.size() > 1 ? arguments.at(1).toLongLong() : 0;
    QVariantList pairs;
    pairs.reserve(list->size());
    for (const QVariant &item : *list)
        pairs.append(QVariant(QVariantList{number++, item}));
    return pairs;
}

Outcome partsOf(const Arguments &arguments, bool hasKeys, bool hasValues)
{
    const auto map = mapOf(arguments.at(0));
    if (!map)
        return fail("keys, values and items need a map");
    QVariantList parts;
    parts.reserve(map->size());
    for (auto it = map->cbegin(); it != map->cend(); ++it) {
        if (hasKeys && hasValues)
            parts.append(QVariant(QVariantList{it.key(), *it}));
        else
            parts.append(hasKeys ? QVariant(it.key()) : *it);
    }
    return parts;
}

Outcome member(const Arguments &arguments)
{
    Value found = elementOf(Value::borrowed(arguments.at(0)), arguments.at(1));
    if (found.isMissing())
        return arguments.size() > 2 ? arguments.at(2) : QVariant();
    return std::move(found).taken();
}

/// Refuses a call with fewer or more arguments.
Builtin limited(int least, int most, Builtin function)
{
    return [least, most, function = std::move(function)](const Arguments &arguments,
                                                         qsizetype maxBytes) -> Outcome {
        if (arguments.size() < least || arguments.size() > most)
            return fail("wrong number of arguments");
        return function(arguments, maxBytes);
    };
}

/// The same for one that makes no more than a few times what it gets.
Builtin counted(int least, int most, TemplateFunction function)
{
    return limited(least, most, [function = std::move(function)](const Arguments &arguments, qsizetype) {
        return function(arguments);
    });
}

void addEscapes(Builtins &to)
{
    const TemplateFunction escape =
        ofText([](const QString &text) { return xhtmlEscape(QStringView(text)); });
    to.insert(QStringLiteral("escape"), counted(1, 1, escape));
    to.insert(QStringLiteral("xhtml_escape"), counted(1, 1, escape));
    to.insert(QStringLiteral("squeeze"),
              counted(1, 1, ofText([](const QString &text) { return squeeze(text); })));
    to.insert(QStringLiteral("linkify"),
              counted(1, 1, ofText([](const QString &text) { return linkify(text); })));
    to.insert(QStringLiteral("url_escape"), counted(1, 2, [](const Arguments &arguments) {
                  return urlEscape(textOf(arguments.at(0)).toUtf8(),
                                   arguments.size() < 2 || isTrue(arguments.at(1)));
              }));
}

void addTexts(Builtins &to)
{
    to.insert(QStringLiteral("upper"),
              counted(1, 1, ofText([](const QString &text) { return text.toUpper(); })));
    to.insert(QStringLiteral("lower"),
              counted(1, 1, ofText([](const QString &text) { return text.toLower(); })));
    to.insert(QStringLiteral("capitalize"), counted(1, 1, ofText(capitalized)));
    to.insert(QStringLiteral("title"), counted(1, 1, ofText(titled)));
    const Builtin trim = counted(1, 1, ofText([](const QString &text) { return text.trimmed(); }));
    to.insert(QStringLiteral("trim"), trim);
    to.insert(QStringLiteral("strip"), trim);
    to.insert(QStringLiteral("str"), counted(1, 1, ofText([](const QString &text) { return text; })));
    to.insert(QStringLiteral("split"), limited(1, 2, split));
    to.insert(QStringLiteral("replace"), limited(3, 3, replace));
    to.insert(QStringLiteral("truncate"), counted(2, 3, truncate));
    to.insert(QStringLiteral("startswith"), counted(2, 2, [](const Arguments &arguments) {
                  return textOf(arguments.at(0)).startsWith(textOf(arguments.at(1)));
              }));
    to.insert(QStringLiteral("endswith"), counted(2, 2, [](const Arguments &arguments) {
                  return textOf(arguments.at(0)).endsWith(textOf(arguments.at(1)));
              }));
}

void addNumbers(Builtins &to)
{
    constexpr int kMany = 1000;
    to.insert(QStringLiteral("int"), counted(1, 1, toWhole));
    to.insert(QStringLiteral("float"), counted(1, 1, toReal));
    to.insert(QStringLiteral("round"), counted(1, 2, rounded));
    to.insert(QStringLiteral("abs"), counted(1, 1, absolute));
    to.insert(QStringLiteral("min"),
              counted(1, kMany, [](const Arguments &all) { return extreme(all, -1); }));
    to.insert(QStringLiteral("max"), counted(1, kMany, [](const Arguments &all) { return extreme(all, 1); }));
    to.insert(QStringLiteral("sum"), counted(1, kMany, sum));
}

void addContainers(Builtins &to)
{
    to.insert(QStringLiteral("json_encode"), limited(1, 1, encoded));
    to.insert(QStringLiteral("join"), limited(1, 2, join));
    to.insert(QStringLiteral("len"), counted(1, 1, length));
    to.insert(QStringLiteral("first"), counted(1, 1, [](const Arguments &of) { return edge(of, true); }));
    to.insert(QStringLiteral("last"), counted(1, 1, [](const Arguments &of) { return edge(of, false); }));
    to.insert(QStringLiteral("reversed"), counted(1, 1, reversed));
    to.insert(QStringLiteral("sorted"), counted(1, 2, sorted));
    to.insert(QStringLiteral("range"), counted(1, 3, range));
    to.insert(QStringLiteral("enumerate"), counted(1, 2, enumerated));
    to.insert(QStringLiteral("keys"),
              counted(1, 1, [](const Arguments &of) { return partsOf(of, true, false); }));
    to.insert(QStringLiteral("values"),
              counted(1, 1, [](const Arguments &of) { return partsOf(of, false, true); }));
    to.insert(QStringLiteral("items"),
              counted(1, 1, [](const Arguments &of) { return partsOf(of, true, true); }));
    to.insert(QStringLiteral("get"), counted(2, 3, member));
}

Builtins made()
{
    Builtins functions;
    addEscapes(functions);
    addTexts(functions);
    for (Builtin &function : functions)
        function = ofTexts(std::move(function));
    addNumbers(functions);
    addContainers(functions);
    return functions;
}

} // namespace

const QHash<QString, Builtin> &builtins()
{
    static const Builtins functions = made();
    return functions;
}

} // namespace eyewall::templates
