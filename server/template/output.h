// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>
#include <QtCore/QVariant>

namespace eyewall::templates {

/// The UTF-8 text of a rendering. Thread: any, one at a time.
class Output final {
public:
    explicit Output(qsizetype expected);

    void append(QByteArrayView utf8);
    /// As textOf(), so nothing for a container, with the entities of HTML where `isEscaped`.
    void append(const QVariant &value, bool isEscaped);
    void appendEscaped(QByteArrayView utf8);
    void appendUtf16(QStringView text, bool isEscaped);

    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Removes and returns what is behind this place.
    [[nodiscard]] QByteArray cut(qsizetype from);
    [[nodiscard]] QByteArray taken() &&;

private:
    /// Room for so many more bytes, at the end of what there is.
    char *reserve(qsizetype bytes);
    void appendNumber(qlonglong number);

    QByteArray m_bytes; ///< longer than what is in use
    qsizetype m_size = 0;
};

} // namespace eyewall::templates
