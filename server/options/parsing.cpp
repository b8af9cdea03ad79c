// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/parsing.h"

#include "server/options/configfile.h"
#include "server/options/suggestion.h"

#include <QtCore/QFile>

namespace eyewall::options {
namespace {

/// The values in one text.
QStringList split(const Entry &entry, const QString &text)
{
    if (!entry.isMultiple)
        return {text};
    QStringList texts;
    for (const QString &piece : text.split(u',', Qt::SkipEmptyParts))
        texts.append(piece.trimmed());
    return texts;
}

QString withoutDashes(const QString &argument)
{
    return argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
}

bool fits(const Entry &entry, const ConfigValue &value)
{
    return value.literal == Literal::Text || value.literal == entry.literal;
}

} // namespace

Parsing::Parsing(Options &options, const ReadOptions &read)
    : m_options(options)
    , m_read(read)
{
}

core::Result<CommandLine> Parsing::readArguments(const QStringList &arguments)
{
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        const QString &argument = arguments[at];
        if (argument == QLatin1String("--"))
            return CommandLine{arguments.mid(at + 1)};
        if (!argument.startsWith(u'-') || argument.size() == 1)
            return CommandLine{arguments.mid(at)};
        if (withoutDashes(argument) == QLatin1String("help"))
            return CommandLine{{}, true};
        if (const auto done = readArgument(argument); !done)
            return done.error();
    }
    return CommandLine{};
}

core::Result<void> Parsing::readArgument(const QString &argument)
{
    const QString body = withoutDashes(argument);
    const qsizetype equals = body.indexOf(u'=');
    const QString name = body.left(equals);
    Entry *entry = m_options.find(name);
    if (!entry)
        return core::Error{unknown(name)};
    if (equals < 0 && !entry->isFlag)
        return core::Error{QStringLiteral("--%1 needs a value: --%1=%2").arg(entry->name, entry->metavar)};
    const QString text = equals < 0 ? QStringLiteral("yes") : body.mid(equals + 1);
    const auto found = m_given.find(entry);
    if (found == m_given.end())
        m_given.emplace(
            entry, Given{split(*entry, text), QLatin1String("--") + entry->name, OptionOrigin::CommandLine});
    else if (entry->isMultiple)
        found->second.texts += split(*entry, text);
    else
        found->second.texts = QStringList{text};
    return {};
}

void Parsing::readFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        m_errors.append(QStringLiteral("%1: %2").arg(fileName, file.errorString()));
        return;
    }
    const QByteArray bytes = file.read(m_read.maxFileSize + 1);
    if (bytes.size() > m_read.maxFileSize) {
        m_errors.append(QStringLiteral("%1: more than %2 bytes").arg(fileName).arg(m_read.maxFileSize));
        return;
    }
    const bool isJson = fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    take(fileName, isJson ? ConfigFile::fromJson(bytes) : ConfigFile::fromIni(QString::fromUtf8(bytes)));
}

void Parsing::take(const QString &fileName, const ConfigFile &file)
{
    for (const ConfigError &error : file.errors) {
        const QString place = error.line ? QStringLiteral("%1:%2").arg(fileName).arg(error.line) : fileName;
        m_errors.append(place + QLatin1String(": ") + error.message);
    }
    for (const ConfigValue &value : file.values)
        readValue(fileName, value);
}

void Parsing::readValue(const QString &fileName, const ConfigValue &value)
{
    const QString place = QStringLiteral("%1:%2: ").arg(fileName).arg(value.line);
    Entry *entry = m_options.find(value.name);
    if (!entry) {
        if (m_read.refusesUnknown)
            m_errors.append(place + unknown(value.name));
        return;
    }
    const QString placed = place + value.name;
    if (value.isArray && !entry->isMultiple)
        m_errors.append(placed + QLatin1String(": takes one value, not an array"));
    else if (!fits(*entry, value))
        m_errors.append(placed + QLatin1String(": a value of another type"));
    else
        m_given.emplace(entry, Given{value.isArray ? value.texts : split(*entry, value.texts.value(0)),
                                     placed, OptionOrigin::File});
}

QString Parsing::lastText(const QString &name) const
{
    const auto found = m_given.find(m_options.find(name));
    return found == m_given.end() ? QString() : found->second.texts.value(0);
}

core::Result<void> Parsing::commit()
{
    struct Change {
        Entry *entry;
        OptionOrigin origin;
        Entry::Commit commit;
    };
    std::vector<Change> changes;
    for (const auto &[entry, given] : m_given) {
        auto parsed = entry->parse(given.texts);
        if (!parsed)
            m_errors.append(given.place + QLatin1String(": ") + parsed.error().message);
        else
            changes.push_back({entry, given.origin, std::move(*parsed)});
    }
    if (!m_errors.isEmpty())
        return core::Error{m_errors.join(u'\n')};
    std::map<QString, Entry *> changed;
    for (Change &change : changes) {
        if (change.origin < change.entry->origin)
            continue;
        change.commit();
        change.entry->origin = change.origin;
        changed.emplace(change.entry->name, change.entry);
    }
    for (const auto &[name, entry] : changed)
        entry->notify();
    if (m_read.isFinal) {
        const auto callbacks = m_options.m_onParsed; // one of them may add more, for the next time
        for (const auto &callback : callbacks)
            callback();
    }
    return {};
}

QString Parsing::unknown(const QString &name) const
{
    const QString normal = QString(name).replace(u'_', u'-');
    QString message = QStringLiteral("there is no option --%1").arg(normal);
    if (const QString near = nearest(normal, m_options.names()); !near.isEmpty())
        message += QStringLiteral("; did you mean --%1?").arg(near);
    return message;
}

} // namespace eyewall::options
