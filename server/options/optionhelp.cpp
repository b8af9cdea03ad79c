// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/options.h"

namespace eyewall {
namespace {

constexpr qsizetype kColumn = 34; ///< where explanations begin

QString headOf(const OptionInfo &option, bool isFlag)
{
    const QString head = QStringLiteral("  --") + option.name;
    return isFlag ? head : head + u'=' + option.metavar;
}

QString noteOf(const OptionInfo &option, bool isFlag)
{
    QString note = option.help;
    if (option.isMultiple)
        note += QStringLiteral(" (several, with commas)");
    const bool saysDefault = !option.text.isEmpty() && !(isFlag && option.text == QLatin1String("no"));
    if (saysDefault)
        note += QStringLiteral(" (default %1)").arg(option.text);
    return note.trimmed();
}

QString lineOf(const OptionInfo &option, bool isFlag)
{
    const QString head = headOf(option, isFlag);
    const QString note = noteOf(option, isFlag);
    if (note.isEmpty())
        return head + u'\n';
    const QString gap =
        head.size() + 2 > kColumn ? u'\n' + QString(kColumn, u' ') : QString(kColumn - head.size(), u' ');
    return head + gap + note + u'\n';
}

} // namespace

QString Options::helpText(const QString &program) const
{
    QString text = QStringLiteral("Usage: %1 [OPTIONS]\n\nOptions:\n").arg(program);
    text += lineOf({QStringLiteral("help"), QStringLiteral("show this help")}, true);
    const QList<OptionInfo> all = list();
    for (const QString &group : groups()) {
        text += QStringLiteral("\n%1 options:\n").arg(group);
        for (const OptionInfo &option : all) {
            if (option.group == group)
                text += lineOf(option, find(option.name)->isFlag);
        }
    }
    return text;
}

} // namespace eyewall
