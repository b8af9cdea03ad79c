// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/options/option.h"
#include "server/options/optionerror.h"

#include <QtCore/QAnyStringView>
#include <QtCore/QVariantMap>

#include <map>
#include <memory>
#include <source_location>
#include <vector>

namespace eyewall {

namespace options {
class Parsing;
}

/// What of a command line is no option. Thread: any (a value).
struct CommandLine {
    QStringList rest = {}; ///< from the first argument that is no option, or behind "--"
    bool asksHelp = false; ///< "--help" was there: nothing else was done
};

struct ReadOptions {
    bool refusesUnknown = true;     ///< false: names that are not defined are left out, in files only
    bool isFinal = true;            ///< false: more is parsed later, onParsed() is not called yet
    qint64 maxFileSize = 1'048'576; ///< bytes
};

/// An option as it is shown. Thread: any (a value).
struct OptionInfo {
    QString name; ///< with "-"
    QString help = {};
    QString group = {};
    QString metavar = {};
    QString text = {};      ///< its value
    QString definedIn = {}; ///< "main.cpp:12"
    OptionOrigin origin = OptionOrigin::Default;
    bool isMultiple = false;
};

/// The options of a program: defined by the parts that need them, read from the command line and from files,
/// and passed to who asks for them by name. "-" and "_" are the same in names. A command line goes before a
/// file, whichever is read first; parsing changes all or, with an error, nothing. A mistake of the program is
/// an OptionError, one of its user a Result. Lives longer than its Option objects.
/// Thread: the one that made it while it is defined, parsed or set, any once that is over.
class Options final {
public:
    Options();
    ~Options();
    Options(const Options &) = delete;
    Options &operator=(const Options &) = delete;

    /// auto port = options.define<int>("port", 8888, {.help = "listen on this port", .metavar = "PORT"});
    /// T is QString, a signed whole number, double, bool, QDateTime, a length of time such as
    /// std::chrono::milliseconds, or QList of one of them for several values: "1,2" or "1:5".
    /// Throws OptionError when the name is taken, with both places.
    template<OptionValue T>
    Option<T> define(QAnyStringView name, std::type_identity_t<T> fallback = {}, OptionSpec<T> spec = {},
                     std::source_location where = std::source_location::current())
    {
        auto entry = std::make_unique<options::TypedEntry<T>>(std::move(fallback), std::move(spec));
        options::TypedEntry<T> &kept = *entry;
        add(name.toString(), std::move(entry), where);
        return Option<T>(kept);
    }
    /// An option that names a file for parseFile(), read with the command line that gives it.
    Option<QString> defineConfigFile(QAnyStringView name = "config", OptionSpec<QString> spec = {},
                                     std::source_location where = std::source_location::current());

    /// `arguments` begins with the program's name. "--port=80", "--flag", "--flag=no", a single "-" too; ends
    /// at "--", "-" or the first argument without "-". Of a single value the last one counts, several add up.
    core::Result<CommandLine> parseCommandLine(const QStringList &arguments, const ReadOptions &read = {});
    /// The same for a main(): prints the help and exits 0, or the error and exits 2. Returns the rest.
    QStringList parseCommandLineOrExit(const QStringList &arguments, const ReadOptions &read = {});
    /// JSON when the name ends in ".json", else INI: see options::ConfigFile. The error has one line for each
    /// mistake, "site.ini:3: port: ...".
    core::Result<void> parseFile(const QString &fileName, const ReadOptions &read = {});
    /// Called after a final parse and the callbacks of the options.
    void onParsed(std::function<void()> callback);

    /// By name, for code that did not define it. OptionError when it is not defined or of another type.
    template<OptionValue T>
    [[nodiscard]] Option<T> option(QAnyStringView name)
    {
        return Option<T>(typed<T>(name));
    }
    template<OptionValue T>
    [[nodiscard]] const T &value(QAnyStringView name) const
    {
        return typed<T>(name).value;
    }

    [[nodiscard]] bool contains(QAnyStringView name) const;
    /// In the order of their names.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QList<OptionInfo> list() const;
    [[nodiscard]] QStringList groups() const;
    /// Names with "_", as identifiers have, and values: for templates and settings of an application.
    [[nodiscard]] QVariantMap groupDict(const QString &group) const;
    [[nodiscard]] QVariantMap asDict() const;
    /// "Usage: PROGRAM [OPTIONS]" and the options of each group with their defaults.
    [[nodiscard]] QString helpText(const QString &program) const;

private:
    friend class options::Parsing;
    using Entries = std::map<QString, std::unique_ptr<options::Entry>>;

    void add(QString name, std::unique_ptr<options::Entry> entry, const std::source_location &where);
    [[nodiscard]] options::Entry *find(const QString &name) const;
    [[nodiscard]] options::Entry &entry(QAnyStringView name) const;
    [[noreturn]] static void throwOtherType(const options::Entry &entry);
    template<OptionValue T>
    [[nodiscard]] options::TypedEntry<T> &typed(QAnyStringView name) const
    {
        options::Entry &found = entry(name);
        if (auto *typed = dynamic_cast<options::TypedEntry<T> *>(&found))
            return *typed;
        throwOtherType(found);
    }

    Entries m_entries;
    QStringList m_configNames;
    std::vector<std::function<void()>> m_onParsed;
};

} // namespace eyewall
