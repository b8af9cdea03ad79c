// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <optional>

namespace eyewall {

/// & < > " ' become entities, fit for text and for quoted attributes of HTML and XML. Thread: any, as all
/// here.
[[nodiscard]] QByteArray xhtmlEscape(QByteArrayView utf8);
[[nodiscard]] QString xhtmlEscape(QStringView text);
/// The way back; also the other entities of XML and common HTML and numbers ("&#233;", "&#xe9;"). What is no
/// known entity stays as it is.
[[nodiscard]] QString xhtmlUnescape(QStringView text);

/// Compact JSON that may stand in a script element: `</` is written `<\/` and `<!` as `\u003c!`, which mean
/// the same.
[[nodiscard]] QByteArray jsonEncode(const QJsonValue &value);
/// Any JSON value (RFC 8259), absent when the text is none.
[[nodiscard]] std::optional<QJsonValue> jsonDecode(QByteArrayView utf8);

/// All but letters, digits, "_.-~" becomes %XX; a blank "+" with `plus`, else "%20", and "/" stays without
/// `plus`: for values of a query, and for paths.
[[nodiscard]] QByteArray urlEscape(QByteArrayView utf8, bool plus = true);
/// The way back, to bytes; with `plus` "+" is a blank. A "%" without two hexadecimal digits stands for
/// itself.
[[nodiscard]] QByteArray urlUnescape(QByteArrayView text, bool plus = true);

/// One blank for each run of control characters and blanks, none at the ends.
[[nodiscard]] QString squeeze(QStringView text);

} // namespace eyewall
