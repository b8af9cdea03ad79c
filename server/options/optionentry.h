// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/uniquefunction.h"
#include "server/options/optiontype.h"

#include <QtCore/QStringList>

#include <functional>
#include <source_location>

namespace eyewall {

/// Who gave a value; a later one of these is not overridden by an earlier one.
enum class OptionOrigin : quint8 { Default, File, CommandLine };

/// What an option is besides its value; all of it may be left out. Thread: as Options.
template<OptionValue T>
struct OptionSpec {
    QString help = {};
    QString group = {};   ///< heading of the help text; empty: the source file that defines it
    QString metavar = {}; ///< "PORT"; empty: one for the type
    /// Called on the parsing thread when parsing is over and the option was given.
    std::function<void(const T &)> callback = {};
    /// What of the values that can be read is refused, and why.
    std::function<core::Result<void>(const T &)> check = {};
};

namespace options {

/// An option in the registry. Thread: as Options.
class Entry {
public:
    using Commit = core::UniqueFunction<void()>;

    virtual ~Entry() = default;
    Entry(const Entry &) = delete;
    Entry &operator=(const Entry &) = delete;

    /// Reads one text a value; nothing changes before the function that is returned is called.
    [[nodiscard]] virtual core::Result<Commit> parse(const QStringList &texts) = 0;
    virtual void notify() const = 0;
    [[nodiscard]] virtual QString text() const = 0;
    [[nodiscard]] virtual QVariant variant() const = 0;

    QString name; ///< with "-" only
    QString help;
    QString group;
    QString metavar;
    std::source_location where;
    OptionOrigin origin = OptionOrigin::Default;
    Literal literal = Literal::Text;
    bool isFlag = false; ///< "--name" alone is "--name=yes"
    bool isMultiple = false;

protected:
    Entry() = default;
};

/// Thread: as Options.
template<OptionValue T>
class TypedEntry final : public Entry {
    using Item = typename Several<T>::Item;

public:
    TypedEntry(T fallback, OptionSpec<T> spec)
        : value(std::move(fallback))
        , m_callback(std::move(spec.callback))
        , m_check(std::move(spec.check))
    {
        help = std::move(spec.help);
        group = std::move(spec.group);
        metavar =
            spec.metavar.isEmpty() ? QLatin1String(OptionType<Item>::kMetavar) : std::move(spec.metavar);
        literal = OptionType<Item>::kLiteral;
        isFlag = std::same_as<T, bool>;
        isMultiple = Several<T>::value;
    }

    core::Result<Commit> parse(const QStringList &texts) override
    {
        auto parsed = read(texts);
        if (!parsed)
            return parsed.error();
        if (m_check) {
            if (const auto checked = m_check(*parsed); !checked)
                return checked.error();
        }
        return Commit([this, kept = std::move(*parsed)]() mutable { value = std::move(kept); });
    }
    void notify() const override
    {
        if (m_callback)
            m_callback(value);
    }
    QString text() const override
    {
        if constexpr (Several<T>::value) {
            QStringList texts;
            for (const Item &item : value)
                texts.append(OptionType<Item>::text(item));
            return texts.join(u',');
        } else {
            return OptionType<T>::text(value);
        }
    }
    QVariant variant() const override { return QVariant::fromValue(value); }

    T value;

private:
    static core::Result<T> read(const QStringList &texts)
    {
        if constexpr (Several<T>::value)
            return readSeveral(texts);
        else
            return OptionType<T>::parse(texts.isEmpty() ? QString() : texts.last());
    }
    static core::Result<QList<Item>> readSeveral(const QStringList &texts)
    {
        QList<Item> values;
        for (const QString &text : texts) {
            if constexpr (requires { OptionType<Item>::parseSeveral(text); }) {
                const auto read = OptionType<Item>::parseSeveral(text);
                if (!read)
                    return read.error();
                values += *read;
            } else {
                auto read = OptionType<Item>::parse(text);
                if (!read)
                    return read.error();
                values.append(*std::move(read));
            }
            if (values.size() > kMaxValues)
                return core::Error{QStringLiteral("more than %1 values").arg(kMaxValues)};
        }
        return values;
    }

    std::function<void(const T &)> m_callback;
    std::function<core::Result<void>(const T &)> m_check;
};

} // namespace options
} // namespace eyewall
