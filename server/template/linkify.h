// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

namespace eyewall {

/// How linkify() writes links. Thread: any (a value).
struct LinkifyOptions {
    bool shorten = false;         ///< a long address is shown cut, with all of it in "title"
    bool requireProtocol = false; ///< "www.example.com" is no link then
    QStringList permittedProtocols = {QStringLiteral("http"), QStringLiteral("https")};
    /// Attributes for all links: "rel=\"nofollow\"". They are written as they are.
    QString extraAttributes = {};
    /// The same for each address, in place of extraAttributes.
    std::function<QString(QStringView url)> attributesFor = {};
};

/// Plain text as HTML in which addresses are links; everything is escaped. Takes time in proportion to the
/// length. Thread: any.
[[nodiscard]] QString linkify(QStringView text, const LinkifyOptions &options = {});

} // namespace eyewall
