// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <vector>

namespace eyewall::http {

/// One field line: views into the storage of the Headers they came from. Thread: as those.
struct Field {
    QByteArrayView name;
    QByteArrayView value;
};

/// Field lines of a message in their order, names compared without case (RFC 9110 section 5.1).
/// Either views over a head that somebody else keeps (as the parser makes them), or its own bytes, kept
/// serialized ("Name: value\r\n"), so that writing them is one copy. Clearing keeps the capacity for the next
/// message. Thread: any, one at a time.
class Headers {
public:
    Headers() = default;
    /// Views stay views over the same storage.
    Headers(const Headers &other);
    Headers &operator=(const Headers &other);
    Headers(Headers &&) noexcept = default;
    Headers &operator=(Headers &&) noexcept = default;
    ~Headers() = default;

    /// Bytes between 0x20 and 0x7e, 0x80 and above, and TAB: what a value may hold (RFC 9110 section 5.5).
    [[nodiscard]] static bool isValidValue(QByteArrayView value);
    /// A token (RFC 9110 section 5.6.2).
    [[nodiscard]] static bool isValidName(QByteArrayView name);

    /// Replaces all fields of this name. False, with nothing changed, when name or value may not be sent.
    [[nodiscard]] bool set(QByteArrayView name, QByteArrayView value);
    /// Adds a further field of this name (Set-Cookie, Vary). False as for set().
    [[nodiscard]] bool add(QByteArrayView name, QByteArrayView value);
    void remove(QByteArrayView name);
    void clear();

    /// First value of this name; a null view when absent.
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const;
    /// All values of this name joined with ", " (RFC 9110 section 5.3), of Cookie with "; "; null when
    /// absent.
    [[nodiscard]] QByteArray combined(QByteArrayView name) const;
    [[nodiscard]] std::vector<QByteArrayView> values(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    /// Whether the list-valued field has this token, without case: hasToken("Connection", "close").
    [[nodiscard]] bool hasToken(QByteArrayView name, QByteArrayView token) const;

    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] Field at(qsizetype index) const;
    /// "Name: value\r\n" for each field; only for Headers with bytes of their own.
    [[nodiscard]] QByteArrayView serialized() const { return m_own; }

private:
    friend struct HeadersAccess;

    struct Entry {
        quint32 nameBegin;
        quint32 nameLength;
        quint32 valueBegin;
        quint32 valueLength;
    };

    void append(QByteArrayView name, QByteArrayView value);
    void takeOver(); ///< turns views into bytes of its own
    [[nodiscard]] const char *base() const { return m_base ? m_base : m_own.constData(); }

    const char *m_base = nullptr; ///< storage of somebody else, or null for m_own
    QByteArray m_own;
    std::vector<Entry> m_entries;
};

} // namespace eyewall::http
