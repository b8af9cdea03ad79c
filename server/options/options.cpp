// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/options.h"

#include "server/options/parsing.h"

#include <cstdio>
#include <cstdlib>

namespace eyewall {
namespace {

using options::Entry;

QString normal(QAnyStringView name)
{
    return name.toString().replace(u'_', u'-');
}

QString placeOf(const std::source_location &where)
{
    const QString file = QString::fromUtf8(where.file_name());
    return QStringLiteral("%1:%2").arg(file.mid(file.lastIndexOf(u'/') + 1)).arg(where.line());
}

QString fileOf(const std::source_location &where)
{
    const QString place = placeOf(where);
    return place.left(place.lastIndexOf(u':'));
}

bool isWritable(const QString &name)
{
    const auto isAllowed = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'.';
    };
    return !name.isEmpty() && !name.startsWith(u'-') && std::all_of(name.begin(), name.end(), isAllowed);
}

[[noreturn]] void fail(const QString &message)
{
    throw OptionError(message.toStdString());
}

void print(std::FILE *file, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), file);
}

} // namespace

Options::Options() = default;
Options::~Options() = default;

void Options::add(QString name, std::unique_ptr<Entry> entry, const std::source_location &where)
{
    name = normal(name);
    if (!isWritable(name))
        fail(QStringLiteral("%1: \"%2\" cannot be the name of an option").arg(placeOf(where), name));
    if (name == QLatin1String("help"))
        fail(QStringLiteral("%1: --help is there already").arg(placeOf(where)));
    if (const Entry *first = find(name))
        fail(QStringLiteral("option --%1 is defined twice: %2 and %3")
                 .arg(name, placeOf(first->where), placeOf(where)));
    entry->name = name;
    entry->where = where;
    if (entry->group.isEmpty())
        entry->group = fileOf(where);
    m_entries.emplace(name, std::move(entry));
}

Option<QString> Options::defineConfigFile(QAnyStringView name, OptionSpec<QString> spec,
                                          std::source_location where)
{
    if (spec.metavar.isEmpty())
        spec.metavar = QStringLiteral("FILE");
    const Option<QString> option = define<QString>(name, {}, std::move(spec), where);
    m_configNames.append(normal(name));
    return option;
}

core::Result<CommandLine> Options::parseCommandLine(const QStringList &arguments, const ReadOptions &read)
{
    options::Parsing parsing(*this, read);
    auto line = parsing.readArguments(arguments);
    if (!line || line->asksHelp)
        return line;
    for (const QString &name : std::as_const(m_configNames)) {
        const QString file = parsing.lastText(name);
        if (!file.isEmpty())
            parsing.readFile(file);
    }
    if (const auto done = parsing.commit(); !done)
        return done.error();
    return line;
}

QStringList Options::parseCommandLineOrExit(const QStringList &arguments, const ReadOptions &read)
{
    const QString path = arguments.value(0);
    const QString program = path.mid(path.lastIndexOf(u'/') + 1);
    const auto line = parseCommandLine(arguments, read);
    if (!line) {
        print(stderr, QStringLiteral("%1: %2\nTry --help.\n").arg(program, line.error().message));
        std::exit(2);
    }
    if (line->asksHelp) {
        print(stdout, helpText(program));
        std::exit(0);
    }
    return line->rest;
}

core::Result<void> Options::parseFile(const QString &fileName, const ReadOptions &read)
{
    options::Parsing parsing(*this, read);
    parsing.readFile(fileName);
    return parsing.commit();
}

void Options::onParsed(std::function<void()> callback)
{
    m_onParsed.push_back(std::move(callback));
}

Entry *Options::find(const QString &name) const
{
    const auto found = m_entries.find(normal(name));
    return found == m_entries.end() ? nullptr : found->second.get();
}

Entry &Options::entry(QAnyStringView name) const
{
    if (Entry *found = find(name.toString()))
        return *found;
    fail(QStringLiteral("no option --%1 is defined").arg(normal(name)));
}

void Options::throwOtherType(const Entry &entry)
{
    fail(QStringLiteral("option --%1 of %2 has another type").arg(entry.name, placeOf(entry.where)));
}

bool Options::contains(QAnyStringView name) const
{
    return find(name.toString()) != nullptr;
}

QStringList Options::names() const
{
    QStringList names;
    for (const auto &[name, entry] : m_entries)
        names.append(name);
    return names;
}

QList<OptionInfo> Options::list() const
{
    QList<OptionInfo> all;
    for (const auto &[name, e] : m_entries)
        all.append(
            {name, e->help, e->group, e->metavar, e->text(), placeOf(e->where), e->origin, e->isMultiple});
    return all;
}

QStringList Options::groups() const
{
    QStringList groups;
    for (const auto &[name, entry] : m_entries)
        groups.append(entry->group);
    groups.sort();
    groups.removeDuplicates();
    return groups;
}

QVariantMap Options::groupDict(const QString &group) const
{
    QVariantMap values;
    for (const auto &[name, entry] : m_entries) {
        if (entry->group == group)
            values.insert(QString(name).replace(u'-', u'_'), entry->variant());
    }
    return values;
}

QVariantMap Options::asDict() const
{
    QVariantMap values;
    for (const auto &[name, entry] : m_entries)
        values.insert(QString(name).replace(u'-', u'_'), entry->variant());
    return values;
}

} // namespace eyewall
