// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/savedvalues.h"

#include <QDir>
#include <QSettings>
#include <QStringList>

namespace eyewall::desktop {

namespace {

QString group()
{
    return QStringLiteral("server");
}

QString keyOf(const QString &name)
{
    return group() + QLatin1Char('/') + name;
}

} // namespace

host::OptionValue savedValue(const QString &text)
{
    return {text, QStringLiteral("saved settings"), QDir::homePath()};
}

host::OptionValues readSavedValues(const QSettings &settings)
{
    host::OptionValues values;
    for (const host::Option &option : host::options()) {
        const QString name = QString::fromLatin1(option.name);
        for (const QString &text : settings.value(keyOf(name)).toStringList())
            values[name].append(savedValue(text));
    }
    return values;
}

void saveValues(QSettings &settings, const host::OptionValues &values)
{
    settings.remove(group());
    for (auto it = values.begin(); it != values.end(); ++it) {
        QStringList texts;
        for (const host::OptionValue &value : it.value())
            texts.append(value.text);
        settings.setValue(keyOf(it.key()), texts);
    }
    settings.sync();
}

} // namespace eyewall::desktop
