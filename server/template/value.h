// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QVariant>

#include <optional>
#include <utility>

namespace eyewall::templates {

/// A value that is somewhere else, which must live on, or its own. Thread: any (a value).
class Value final {
public:
    Value() = default;
    explicit Value(QVariant own)
        : m_own(std::move(own))
    {
    }
    [[nodiscard]] static Value borrowed(const QVariant &value)
    {
        Value made;
        made.m_borrowed = &value;
        return made;
    }
    [[nodiscard]] static Value missing()
    {
        Value made;
        made.m_isMissing = true;
        return made;
    }

    const QVariant &operator*() const { return m_borrowed != nullptr ? *m_borrowed : m_own; }
    const QVariant *operator->() const { return &**this; }
    [[nodiscard]] bool isBorrowed() const { return m_borrowed != nullptr; }
    [[nodiscard]] bool isMissing() const { return m_isMissing; }
    /// Leaves nothing behind when it is its own.
    [[nodiscard]] QVariant taken() && { return m_borrowed != nullptr ? *m_borrowed : std::move(m_own); }

private:
    const QVariant *m_borrowed = nullptr;
    bool m_isMissing = false;
    QVariant m_own;
};

/// Nothing, false, zero, and what is empty are false. Thread: any, as all here.
[[nodiscard]] bool isTrue(const QVariant &value);
[[nodiscard]] bool isNothing(const QVariant &value);
[[nodiscard]] bool isWhole(const QVariant &value);       ///< an integer or a bool
[[nodiscard]] bool isNumber(const QVariant &value);      ///< the same, or a floating point one
[[nodiscard]] bool isText(const QVariant &value);        ///< QString or UTF-8 bytes
[[nodiscard]] qsizetype textSize(const QVariant &value); ///< of a text, in its own units; else 0
/// As it is printed: nothing for none, "true", shortest decimals, ISO 8601 for dates. Nothing for a
/// container, whose text is made by jsonText().
[[nodiscard]] QString textOf(const QVariant &value);
/// Lists, JSON arrays and other containers; absent when it is none of these.
[[nodiscard]] std::optional<QVariantList> listOf(const QVariant &value);
/// Maps, hashes and JSON objects; absent when it is none of these.
[[nodiscard]] std::optional<QVariantMap> mapOf(const QVariant &value);
/// Of a map, a JSON object, or a gadget; borrowed where it is kept inside of one that is borrowed.
[[nodiscard]] Value memberOf(const Value &value, const QString &name);
/// Of a list or a text by number, which counts from the end when it is negative, or of a map by text.
[[nodiscard]] Value elementOf(const Value &value, const QVariant &key);
[[nodiscard]] bool areEqual(const QVariant &left, const QVariant &right);
/// Less, equal, greater; absent when they cannot be compared.
[[nodiscard]] std::optional<int> compared(const QVariant &left, const QVariant &right);
/// How many lists and maps are inside of each other at most, itself counted; absent beyond `most`. Takes its
/// time for what is in it once, also where that is in many places.
[[nodiscard]] std::optional<int> depthOf(const QVariant &value, int most);
/// Whether a list, the keys of a map, or a text has it; absent when `value` is none of these.
[[nodiscard]] std::optional<bool> contains(const QVariant &value, const QVariant &item);

} // namespace eyewall::templates
