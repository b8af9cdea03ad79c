// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filterwords.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QStringView>

namespace eyewall::capture {

/// Looks at the texts of a record one after another, and at no further one once it has found what it looks
/// for. Thread: any, one at a time.
class FilterProbe {
public:
    void see(QByteArrayView utf8)
    {
        if (!m_hasFound)
            m_hasFound = isWanted(utf8);
    }
    void see(QStringView text)
    {
        if (!m_hasFound)
            m_hasFound = isWanted(text);
    }

    /// Whether the rest need not be shown: ask before making a text costs something.
    [[nodiscard]] bool hasFound() const { return m_hasFound; }

protected:
    ~FilterProbe() = default;

    virtual bool isWanted(QByteArrayView utf8) const = 0;
    virtual bool isWanted(QStringView text) const = 0;

private:
    bool m_hasFound = false;
};

/// A record as a filter sees it. Only asked for keys and flags of its table. Thread: any, one at a time.
class FilterSubject {
public:
    virtual ~FilterSubject() = default;

    /// Shows all texts of a key of FilterKind::Text, Name or Address; for FilterKey::Text all that a free
    /// word is looked for in. An address has no port.
    virtual void show(FilterKey key, FilterProbe &probe) const = 0;
    /// The value of any other key but Is, as FilterKind says; absent when the record has none.
    [[nodiscard]] virtual std::optional<double> number(FilterKey key) const = 0;
    [[nodiscard]] virtual bool is(FilterFlag flag) const = 0;
};

} // namespace eyewall::capture
