// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/options/optionentry.h"

#include <utility>

namespace eyewall {

class Options;
template<OptionValue T>
class Option;

/// Gives an option another value for as long as it lives, for tests. Thread: as Options.
template<OptionValue T>
class [[nodiscard]] OptionOverride final {
public:
    ~OptionOverride() { m_entry->value = std::move(m_value); }
    OptionOverride(const OptionOverride &) = delete;
    OptionOverride &operator=(const OptionOverride &) = delete;

private:
    friend class Option<T>;

    OptionOverride(options::TypedEntry<T> &entry, T value)
        : m_entry(&entry)
        , m_value(std::exchange(entry.value, std::move(value)))
    {
    }

    options::TypedEntry<T> *m_entry;
    T m_value;
};

/// One option as the code that defined it sees it: `*port`, `name->isEmpty()`. A reference into its Options,
/// which live longer. Thread: as Options.
template<OptionValue T>
class Option final {
public:
    [[nodiscard]] const T &value() const { return m_entry->value; }
    [[nodiscard]] const T &operator*() const { return m_entry->value; }
    [[nodiscard]] const T *operator->() const { return &m_entry->value; }
    [[nodiscard]] OptionOrigin origin() const { return m_entry->origin; }
    /// Whether it was given on the command line or in a file.
    [[nodiscard]] bool isGiven() const { return origin() != OptionOrigin::Default; }

    /// Counts as a new default: what is parsed later goes before it.
    void set(T value)
    {
        m_entry->value = std::move(value);
        m_entry->origin = OptionOrigin::Default;
    }
    OptionOverride<T> overrideWith(T value) { return OptionOverride<T>(*m_entry, std::move(value)); }

private:
    friend class Options;

    explicit Option(options::TypedEntry<T> &entry)
        : m_entry(&entry)
    {
    }

    options::TypedEntry<T> *m_entry;
};

} // namespace eyewall
