// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/template/templateoptions.h"

#include <QtCore/QByteArray>

#include <optional>

namespace eyewall::templates {

/// "all", "single" or "oneline". Thread: any.
[[nodiscard]] std::optional<TemplateWhitespace> whitespaceNamed(QByteArrayView name);
/// What a file of this name gets when nothing else is said. Thread: any.
[[nodiscard]] TemplateWhitespace whitespaceOf(const QString &file);

/// Makes runs of blanks shorter, piece by piece of one file; remembers whether a piece ended inside of an
/// element whose blanks count. Thread: any, one at a time (a value).
class WhitespaceFilter final {
public:
    [[nodiscard]] QByteArray filtered(QByteArrayView text, TemplateWhitespace mode);

private:
    qsizetype appendKept(QByteArrayView text, qsizetype position, QByteArray &to);

    QByteArray m_closingTag; ///< "</pre" inside of one, otherwise empty
};

} // namespace eyewall::templates
