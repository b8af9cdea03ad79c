// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/configfile.h"

#include "server/options/jsonkeys.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace eyewall::options {
namespace {

QString unquoted(const QString &value)
{
    const bool isQuoted = value.size() >= 2 && value.front() == u'"' && value.back() == u'"';
    return isQuoted ? value.mid(1, value.size() - 2) : value;
}

bool isIgnored(const QString &line)
{
    return line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';') ||
           (line.startsWith(u'[') && line.endsWith(u']'));
}

/// Errors for names that stand a second time, "-" and "_" being the same.
QList<ConfigError> repeated(const QList<ConfigValue> &values)
{
    QList<ConfigError> errors;
    QHash<QString, int> lines;
    for (const ConfigValue &value : values) {
        const QString name = QString(value.name).replace(u'_', u'-');
        if (const int first = lines.value(name))
            errors.append(
                {QStringLiteral("%1 is already in line %2").arg(value.name).arg(first), value.line});
        else
            lines.insert(name, value.line);
    }
    return errors;
}

/// False for what no option can be.
bool readScalar(const QJsonValue &json, ConfigValue &value)
{
    if (json.isString()) {
        value.texts.append(json.toString());
        value.literal = Literal::Text;
    } else if (json.isDouble()) {
        // A variant keeps whole numbers whole.
        value.texts.append(json.toVariant().toString());
        value.literal = Literal::Number;
    } else if (json.isBool()) {
        value.texts.append(json.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
        value.literal = Literal::Truth;
    } else {
        return false;
    }
    return true;
}

bool readArray(const QJsonArray &array, ConfigValue &value)
{
    value.isArray = true;
    for (const QJsonValue &item : array) {
        const Literal before = value.literal;
        if (!readScalar(item, value) || (value.texts.size() > 1 && value.literal != before))
            return false;
    }
    return true;
}

} // namespace

ConfigFile ConfigFile::fromIni(const QString &text)
{
    ConfigFile file;
    int number = 0;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        ++number;
        const QString line = raw.trimmed().toString();
        if (isIgnored(line))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1)
            file.errors.append({QStringLiteral("this is not \"name = value\""), number});
        else
            file.values.append(
                {line.left(equals).trimmed(), {unquoted(line.mid(equals + 1).trimmed())}, number});
    }
    file.errors += repeated(file.values);
    return file;
}

ConfigFile ConfigFile::fromJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return {{}, {{error.errorString(), lineAt(text, error.offset)}}};
    if (!document.isObject())
        return {{}, {{QStringLiteral("this is not a JSON object"), 0}}};
    ConfigFile file;
    const QJsonObject object = document.object();
    for (const JsonKey &key : keysOf(text)) {
        ConfigValue value{key.name, {}, key.line};
        const QJsonValue json = object.value(key.name);
        if (json.isArray() ? readArray(json.toArray(), value) : readScalar(json, value))
            file.values.append(value);
        else
            file.errors.append(
                {QStringLiteral("%1 is not a value that an option can have").arg(key.name), key.line});
    }
    file.errors += repeated(file.values);
    return file;
}

} // namespace eyewall::options
