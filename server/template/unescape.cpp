// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/escape.h"

#include <QtCore/QHash>

#include <optional>

namespace eyewall {

namespace {

/// The names of U+00A0 to U+00FF, in this order.
constexpr const char *kLatin1[] = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",
    "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",
    "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12",
    "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil",
    "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde",
    "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",
    "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",
    "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",
    "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml",
};

struct Named {
    const char *name;
    char16_t character;
};

constexpr Named kOthers[] = {
    {"amp", u'&'},      {"lt", u'<'},       {"gt", u'>'},       {"quot", u'"'},     {"apos", u'\''},
    {"OElig", 0x152},   {"oelig", 0x153},   {"Scaron", 0x160},  {"scaron", 0x161},  {"Yuml", 0x178},
    {"fnof", 0x192},    {"circ", 0x2C6},    {"tilde", 0x2DC},   {"ensp", 0x2002},   {"emsp", 0x2003},
    {"thinsp", 0x2009}, {"zwnj", 0x200C},   {"zwj", 0x200D},    {"lrm", 0x200E},    {"rlm", 0x200F},
    {"ndash", 0x2013},  {"mdash", 0x2014},  {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201A},
    {"ldquo", 0x201C},  {"rdquo", 0x201D},  {"bdquo", 0x201E},  {"dagger", 0x2020}, {"Dagger", 0x2021},
    {"bull", 0x2022},   {"hellip", 0x2026}, {"permil", 0x2030}, {"lsaquo", 0x2039}, {"rsaquo", 0x203A},
    {"euro", 0x20AC},   {"trade", 0x2122},  {"larr", 0x2190},   {"uarr", 0x2191},   {"rarr", 0x2192},
    {"darr", 0x2193},   {"minus", 0x2212},  {"infin", 0x221E},  {"ne", 0x2260},     {"le", 0x2264},
    {"ge", 0x2265},
};

/// The longest name or number that is looked at, with a reserve.
constexpr qsizetype kLongest = 16;

const QHash<QString, QChar> &entities()
{
    static const QHash<QString, QChar> table = [] {
        QHash<QString, QChar> made;
        char16_t character = 0xA0;
        for (const char *name : kLatin1)
            made.insert(QLatin1String(name), QChar(character++));
        for (const Named &named : kOthers)
            made.insert(QLatin1String(named.name), QChar(named.character));
        return made;
    }();
    return table;
}

/// "#233" or "#xe9"
std::optional<QString> numbered(QStringView text)
{
    const bool isHexadecimal = text.size() > 1 && (text[1] == u'x' || text[1] == u'X');
    const QStringView digits = text.sliced(isHexadecimal ? 2 : 1);
    bool isValid = !digits.isEmpty() && digits[0] != u'+' && digits[0] != u'-';
    const uint code = isValid ? digits.toUInt(&isValid, isHexadecimal ? 16 : 10) : 0;
    if (!isValid || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return std::nullopt;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

/// Of what is between "&" and ";".
std::optional<QString> meaningOf(QStringView text)
{
    if (text.startsWith(u'#'))
        return numbered(text);
    const auto found = entities().constFind(text.toString());
    if (found == entities().constEnd())
        return std::nullopt;
    return QString(*found);
}

} // namespace

QString xhtmlUnescape(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i] == u'&' ? text.mid(i + 1, kLongest).indexOf(u';') : -1;
        const auto meaning = length > 0 ? meaningOf(text.sliced(i + 1, length)) : std::nullopt;
        result += meaning.value_or(QString(text[i]));
        i += meaning ? length + 2 : 1;
    }
    return result;
}

} // namespace eyewall
