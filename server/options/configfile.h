// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/options/optiontype.h"

#include <QtCore/QStringList>

namespace eyewall::options {

/// "name = value" in a file. Thread: any (a value).
struct ConfigValue {
    QString name;
    QStringList texts; ///< one, or those of a JSON array
    int line = 0;      ///< from 1
    Literal literal = Literal::Text;
    bool isArray = false;
};

struct ConfigError {
    QString message;
    int line = 0; ///< 0: of the file as a whole
};

/// The lines of an INI file: "name = value", quotes around a value keep its blanks; "#" and ";" begin a
/// comment at the start of a line; "[headings]" only divide. `values` is what was read, `errors` the rest.
/// Thread: any (a value).
struct ConfigFile {
    QList<ConfigValue> values;
    QList<ConfigError> errors;

    [[nodiscard]] static ConfigFile fromIni(const QString &text);
    /// One object: texts, numbers, true, false, and arrays of texts or numbers. A name that stands twice is
    /// an error here too.
    [[nodiscard]] static ConfigFile fromJson(const QByteArray &text);
};

} // namespace eyewall::options
