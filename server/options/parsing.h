// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/options/options.h"

#include <map>

namespace eyewall::options {

struct ConfigFile;
struct ConfigValue;

/// One reading of a command line or of files: collects what is given, and changes the options only when all
/// of it is right. Thread: as Options.
class Parsing final {
public:
    Parsing(Options &options, const ReadOptions &read);

    [[nodiscard]] core::Result<CommandLine> readArguments(const QStringList &arguments);
    /// Mistakes come out of commit().
    void readFile(const QString &fileName);
    /// As given on the command line; empty when it was not.
    [[nodiscard]] QString lastText(const QString &name) const;
    /// Sets the values, calls callbacks; or the mistakes, one a line, and nothing is changed.
    [[nodiscard]] core::Result<void> commit();

private:
    struct Given {
        QStringList texts;
        QString place; ///< "--port" or "site.ini:3: port"
        OptionOrigin origin;
    };

    struct ByName {
        bool operator()(const Entry *a, const Entry *b) const { return a->name < b->name; }
    };

    [[nodiscard]] core::Result<void> readArgument(const QString &argument);
    void readValue(const QString &fileName, const ConfigValue &value);
    void take(const QString &fileName, const ConfigFile &file);
    [[nodiscard]] QString unknown(const QString &name) const;

    Options &m_options;
    const ReadOptions m_read;
    std::multimap<Entry *, Given, ByName> m_given; ///< so mistakes are told in one order
    QStringList m_errors;
};

} // namespace eyewall::options
