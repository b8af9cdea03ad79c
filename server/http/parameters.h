// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>
#include <vector>

namespace eyewall::http {

/// A value with parameters, as in Content-Type and Content-Disposition: `form-data; name="a"; filename=b`
/// (RFC 9110 section 5.6.6). Parsed in linear time. Thread: any, one at a time.
class Parameters {
public:
    explicit Parameters(QByteArrayView text);

    /// What stands before the first ";": "form-data". A view into the text.
    [[nodiscard]] QByteArrayView head() const { return m_head; }
    /// Without quotes; absent when there is none of this name (without case). The first one counts.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
    /// Whether one of this name is given twice: readers do not agree on which counts.
    [[nodiscard]] bool isRepeated(QByteArrayView name) const;
    /// As value(), and absent when it is repeated.
    [[nodiscard]] std::optional<QByteArray> onlyValue(QByteArrayView name) const;
    /// As value(), but `name*` in the form of RFC 8187 (UTF-8''a%20b) goes first.
    [[nodiscard]] std::optional<QByteArray> extendedValue(QByteArrayView name) const;

private:
    struct Parameter {
        QByteArrayView name;
        QByteArray value;
    };

    QByteArrayView m_head;
    std::vector<Parameter> m_parameters;
};

} // namespace eyewall::http
